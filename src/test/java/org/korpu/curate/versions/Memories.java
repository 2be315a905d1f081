package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/** Small memories, made by hand or by chance, and edits of them. */
final class Memories {

  static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  private static final List<String> WORDS =
      List.of("Xidmət", "office", "служба", "İ", "ı", "2026", "a", "—", " ");

  private Memories() {}

  static UnitSource source(List<TranslationUnit> units) {
    return faults ->
        new UnitCursor() {
          private int next;

          @Override
          public @Nullable StoredUnit next() {
            return next == units.size() ? null : new StoredUnit(next, units.get(next++));
          }

          @Override
          public void close() {}
        };
  }

  /** A unit of English and, where given, Azerbaijani and Russian. */
  static TranslationUnit unit(@Nullable String id, String... texts) {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      variants.add(Variant.of(LANGUAGES.get(i), Segment.of(texts[i])));
    }
    return new TranslationUnit(id, null, Metadata.NONE, variants);
  }

  static TranslationUnit with(TranslationUnit unit, LanguageTag language, String text) {
    return unit.withVariant(Variant.of(language, Segment.of(text)));
  }

  record Merged(List<TranslationUnit> units, List<MergeConflict> conflicts, MergeSummary summary) {}

  static Merged merge(
      List<TranslationUnit> base, List<TranslationUnit> ours, List<TranslationUnit> theirs) {
    List<TranslationUnit> units = new ArrayList<>();
    List<MergeConflict> conflicts = new ArrayList<>();
    MergeSummary summary =
        new MemoryMerge(source(base), source(ours), source(theirs), LanguageTag.EN)
            .merge(units::add, conflicts::add, noFaults());
    return new Merged(units, conflicts, summary);
  }

  record Compared(List<UnitChange> changes, MemoryDifference difference) {}

  static Compared compare(List<TranslationUnit> before, List<TranslationUnit> after) {
    List<UnitChange> changes = new ArrayList<>();
    MemoryDifference difference =
        new MemoryComparison(source(before), source(after), LanguageTag.EN)
            .compare(changes::add, noFaults());
    return new Compared(changes, difference);
  }

  private static Consumer<Diagnostic> noFaults() {
    return fault -> {
      throw new AssertionError(fault);
    };
  }

  /** A memory in which ids are missing, repeat, and texts repeat. */
  static List<TranslationUnit> wild(Random random) {
    List<TranslationUnit> units = new ArrayList<>();
    int size = random.nextInt(8);
    for (int i = 0; i < size; i++) {
      units.add(wildUnit(random));
    }
    return units;
  }

  static TranslationUnit wildUnit(Random random) {
    String id = random.nextInt(3) == 0 ? null : "u" + random.nextInt(6);
    List<Variant> variants = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      variants.add(wildVariant(random));
    }
    return new TranslationUnit(
        id,
        random.nextInt(4) == 0 ? LanguageTag.AZ : null,
        random.nextBoolean() ? Metadata.NONE : wildMetadata(random),
        variants);
  }

  static Variant wildVariant(Random random) {
    return new Variant(
        LANGUAGES.get(random.nextInt(3)),
        wildSegment(random),
        random.nextInt(4) == 0 ? wildMetadata(random) : Metadata.NONE);
  }

  private static Segment wildSegment(Random random) {
    String text = WORDS.get(random.nextInt(WORDS.size()));
    return random.nextInt(4) > 0
        ? Segment.of(text)
        : new Segment(
            List.of(
                new TextRun(text), InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br/>")));
  }

  private static Metadata wildMetadata(Random random) {
    Metadata metadata =
        Metadata.NONE.withAttribute("changedate", "2026010" + random.nextInt(3) + "T000000Z");
    if (random.nextBoolean()) {
      metadata = metadata.withAttribute("usagecount", "" + random.nextInt(3));
    }
    return metadata.withProperty(
        Property.of(
            random.nextBoolean() ? "x-korpu-context" : "x-domain", "v" + random.nextInt(2)));
  }

  /** The memory after some edits of every kind. */
  static List<TranslationUnit> edited(List<TranslationUnit> units, Random random) {
    List<TranslationUnit> edited = new ArrayList<>(units);
    int edits = random.nextInt(5);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.size() + 1);
      int kind = random.nextInt(6);
      if (kind == 0 || at == edited.size()) {
        edited.add(at, wildUnit(random));
      } else if (kind == 1) {
        edited.remove(at);
      } else if (kind == 2) {
        edited.add(random.nextInt(edited.size()), edited.remove(at));
      } else if (kind == 3) {
        edited.set(at, edited.get(at).withMetadata(wildMetadata(random)));
      } else {
        edited.set(at, edited.get(at).withVariant(wildVariant(random)));
      }
    }
    return edited;
  }
}
