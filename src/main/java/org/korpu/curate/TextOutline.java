package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/**
 * The texts of a memory in digests: 24 bytes for each variant and 16 for each unit. Two texts are
 * one if they are of one language tag and have the same characters and codes.
 */
final class TextOutline {

  /**
   * A text.
   *
   * @param language the number of its language
   * @param high the first half of its digest
   * @param low the second half
   */
  record Text(int language, long high, long low) {}

  private final LongList starts = new LongList();
  private final LongList sources = new LongList();
  private final LongList highs = new LongList();
  private final LongList lows = new LongList();
  private final LongList languages = new LongList();
  private final List<LanguageTag> tags = new ArrayList<>();
  private final DigestBuilder digest = new DigestBuilder();
  private final @Nullable LanguageTag source;

  private TextOutline(@Nullable LanguageTag source) {
    this.source = source;
  }

  static TextOutline of(
      UnitSource units, @Nullable LanguageTag source, Consumer<Diagnostic> faults) {
    TextOutline outline = new TextOutline(source);
    try (UnitCursor cursor = units.open(faults)) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        outline.add(unit.unit());
      }
    }
    return outline;
  }

  int size() {
    return sources.size();
  }

  /** Some bits of the digest of a unit's source text. */
  long sourceKey(int position) {
    return highs.get((int) sources.get(position));
  }

  /** The source text of a unit. */
  Text source(int position) {
    return text((int) sources.get(position));
  }

  /** All texts of a unit. */
  List<Text> texts(int position) {
    int end = position + 1 < starts.size() ? (int) starts.get(position + 1) : highs.size();
    List<Text> texts = new ArrayList<>();
    for (int i = (int) starts.get(position); i < end; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  /** The text of a variant, in the same numbers. */
  Text text(Variant variant) {
    Digest text = digest.put(variant.language()).put(variant.segment()).finish();
    return new Text(number(variant.language()), text.high(), text.low());
  }

  private Text text(int index) {
    return new Text((int) languages.get(index), highs.get(index), lows.get(index));
  }

  private void add(TranslationUnit unit) {
    starts.add(highs.size());
    sources.add(highs.size() + (long) SourceVariant.index(unit, source));
    for (Variant variant : unit.variants()) {
      Text text = text(variant);
      languages.add(text.language());
      highs.add(text.high());
      lows.add(text.low());
    }
  }

  private int number(LanguageTag tag) {
    int number = tags.indexOf(tag); // a memory has a handful of languages
    if (number < 0) {
      tags.add(tag);
      number = tags.size() - 1;
    }
    return number;
  }
}
