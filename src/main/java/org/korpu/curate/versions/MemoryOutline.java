package org.korpu.curate.versions;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.LongList;
import org.korpu.curate.SourceVariant;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;
import org.korpu.store.KeyChains;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/**
 * A version of a memory in digests: 48 bytes a unit, so that versions of a million units can be
 * held side by side. Positions are those of the version, from 0.
 */
final class MemoryOutline {

  /** Stands for a part that a unit does not have. */
  static final long NONE = KeyChains.NO_KEY;

  /**
   * The property in which a memory keeps the neighbours of a unit; {@code match.Context} writes it.
   */
  static final String CONTEXT = "x-korpu-context";

  private final LongList high = new LongList();
  private final LongList low = new LongList();
  private final LongList ids = new LongList();
  private final LongList sources = new LongList();
  private final LongList rests = new LongList();
  private final LongList contexts = new LongList();
  private final DigestBuilder digest = new DigestBuilder();

  private MemoryOutline() {}

  /**
   * Reads a version.
   *
   * @param source the language of its source texts where a unit does not name one
   * @param faults gets damaged units
   */
  static MemoryOutline of(
      UnitSource units, @Nullable LanguageTag source, Consumer<Diagnostic> faults) {
    MemoryOutline outline = new MemoryOutline();
    try (UnitCursor cursor = units.open(faults)) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        outline.add(unit.unit(), source);
      }
    }
    return outline;
  }

  int size() {
    return high.size();
  }

  /** Whether a unit is the same, to the order of its parts, as one of another version. */
  boolean same(int position, MemoryOutline other, int otherPosition) {
    return digest(position).equals(other.digest(otherPosition));
  }

  /** Compares two units by their digests; nought where {@link #same} holds. */
  int compare(int position, MemoryOutline other, int otherPosition) {
    return digest(position).compareTo(other.digest(otherPosition));
  }

  /** A key that the same units share. */
  long whole(int position) {
    return nonZero(high.get(position));
  }

  /** A key of the unit's id; {@link #NONE} where it has none. */
  long id(int position) {
    return ids.get(position);
  }

  /** A key of its source text and the language of it. */
  long source(int position) {
    return sources.get(position);
  }

  /** A key of its other texts and their languages; {@link #NONE} where it has no other. */
  long rest(int position) {
    return rests.get(position);
  }

  /** A key of the neighbours it is known to have had; {@link #NONE} where none are known. */
  long context(int position) {
    return contexts.get(position);
  }

  private Digest digest(int position) {
    return new Digest(high.get(position), low.get(position));
  }

  private void add(TranslationUnit unit, @Nullable LanguageTag memorySource) {
    int source = SourceVariant.index(unit, memorySource);
    int variants = unit.variants().size();
    Digest[] texts = new Digest[variants];
    long rest = NONE;
    for (int i = 0; i < variants; i++) {
      Variant variant = unit.variants().get(i);
      Digest text = digest.put(variant.language()).put(variant.segment()).finish();
      texts[i] = text;
      if (i == source) {
        sources.add(nonZero(text.high()));
      } else {
        rest += text.high(); // a sum, since the order of variants says nothing
      }
    }
    rests.add(variants == 1 ? NONE : nonZero(rest));
    ids.add(unit.id() == null ? NONE : nonZero(digest.put(unit.id()).finish().high()));
    contexts.add(context(unit));
    digest.put(unit.id()).put(unit.sourceLanguage()).put(unit.metadata());
    for (int i = 0; i < variants; i++) {
      digest.put(texts[i].high()).put(texts[i].low()).put(unit.variants().get(i).metadata());
    }
    Digest whole = digest.finish();
    high.add(whole.high());
    low.add(whole.low());
  }

  private long context(TranslationUnit unit) {
    boolean known = false;
    for (Property property : unit.metadata().properties()) {
      if (property.type().equals(CONTEXT)) {
        digest.put(property.value());
        known = true;
      }
    }
    return known ? nonZero(digest.finish().high()) : NONE;
  }

  private static long nonZero(long key) {
    return key == NONE ? 1 : key;
  }
}
