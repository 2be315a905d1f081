package org.korpu.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.morph.Inflections;
import org.korpu.store.Reviser;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;

/** The figures of a memory, against counting by hand what was put in. */
class MemoryCounterTest {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  private static final Glossary GLOSSARY =
      Glossary.of(
          List.of(
              concept("service", "service", "xidmət"),
              concept("migration-service", "migration service", "miqrasiya xidməti"),
              concept("visa", "visa", null)));

  private final ConceptCounter concepts =
      new ConceptCounter(new TermMatchers(GLOSSARY, Inflections::of));

  private static Concept concept(String id, String en, String az) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(en, LanguageTag.EN, TermStatus.PREFERRED));
    if (az != null) {
      terms.add(new Term(az, LanguageTag.AZ, TermStatus.PREFERRED));
    }
    return new Concept(id, ConceptDescription.NONE, terms);
  }

  @Test
  void figuresAreThoseOfCountingByHand() {
    Random random = new Random(20_261_123);
    List<TranslationUnit> units = new ArrayList<>();
    Map<String, Long> months = new TreeMap<>();
    Map<String, Long> shapes = new TreeMap<>();
    long[] texts = new long[3];
    long[] tenths = new long[10];
    long undated = 0;
    long complete = 0;
    long moved = 0;
    long doubtful = 0;
    for (int i = 0; i < 5000; i++) {
      Metadata metadata = Metadata.NONE;
      if (random.nextInt(4) > 0) {
        String month =
            String.format(
                Locale.ROOT, "20%02d%02d", 20 + random.nextInt(7), 1 + random.nextInt(12));
        metadata = metadata.withAttribute("creationdate", month + "15T120000Z");
        // A later change of the same unit tells nothing of when it was made.
        metadata = metadata.withAttribute("changedate", "20270101T000000Z");
        months.merge(month.substring(0, 4) + "-" + month.substring(4), 1L, Long::sum);
      } else {
        undated++;
      }
      if (random.nextBoolean()) {
        int score = random.nextInt(101);
        String shape = 1 + random.nextInt(3) + "-" + random.nextInt(3) + "-1";
        metadata =
            metadata
                .withProperty(
                    Property.of("x-korpu-score", score == 100 ? "1.00" : "0." + pad(score)))
                .withProperty(Property.of("x-korpu-bead", shape));
        tenths[Math.min(9, score / 10)]++;
        shapes.merge(shape, 1L, Long::sum);
        doubtful += score < 50 ? 1 : 0;
        if (random.nextInt(5) == 0) {
          metadata = metadata.withProperty(Property.of("x-korpu-moved", "yes"));
          moved++;
        }
      }
      List<Variant> variants = new ArrayList<>();
      int there = 0;
      for (int language = 0; language < 3; language++) {
        int kind = random.nextInt(6);
        if (kind > 0) {
          variants.add(
              Variant.of(LANGUAGES.get(language), Segment.of(kind == 1 ? "  " : "a text")));
        }
        texts[language] += kind > 1 ? 1 : 0;
        there += kind > 1 ? 1 : 0;
      }
      complete += there == 3 ? 1 : 0;
      units.add(new TranslationUnit(null, null, metadata, variants));
    }

    MemoryCounter counter = new MemoryCounter(LANGUAGES, concepts);
    MemoryFigures figures = counter.count(memory(units), fault -> {});

    assertThat(figures.units()).isEqualTo(5000);
    assertThat(figures.undated()).isEqualTo(undated);
    assertThat(figures.complete()).isEqualTo(complete);
    Map<String, Long> counted = new TreeMap<>();
    figures.months().forEach((month, n) -> counted.put(month.toString(), n));
    assertThat(counted).isEqualTo(months);
    assertThat(figures.texts())
        .containsEntry(LanguageTag.EN, texts[0])
        .containsEntry(LanguageTag.AZ, texts[1])
        .containsEntry(LanguageTag.RU, texts[2]);
    AlignmentFigures alignment = counter.alignment();
    assertThat(alignment.scores().stream().mapToLong(Long::longValue).toArray()).isEqualTo(tenths);
    assertThat(alignment.shapes()).isEqualTo(shapes);
    assertThat(alignment.doubtful()).isEqualTo(doubtful);
    assertThat(alignment.moved()).isEqualTo(moved);
  }

  @Test
  void conceptCountsOnceASegmentAndNotInsideALongerTerm() {
    new MemoryCounter(LANGUAGES, concepts)
        .count(
            memory(
                List.of(
                    english("The migration service and the Migration Service"),
                    english("A service of the migration service"),
                    english("Nothing"),
                    TranslationUnit.of(Variant.of(LanguageTag.AZ, Segment.of("service"))))),
            fault -> {});

    TermFigures figures = concepts.result(LANGUAGES);
    assertThat(figures.segments()).isEqualTo(3);
    assertThat(figures.used()).isEqualTo(2);
    assertThat(figures.concepts()).isEqualTo(3);
    assertThat(figures.mostUsed())
        .extracting(use -> use.concept().id() + " " + use.segments())
        .containsExactly("migration-service 2", "service 1");
    assertThat(figures.lacking())
        .containsEntry(LanguageTag.EN, 0)
        .containsEntry(LanguageTag.AZ, 1)
        .containsEntry(LanguageTag.RU, 3);
  }

  private static TranslationUnit english(String text) {
    return TranslationUnit.of(Variant.of(LanguageTag.EN, Segment.of(text)));
  }

  private static String pad(int score) {
    return score < 10 ? "0" + score : Integer.toString(score);
  }

  private static TranslationMemory memory(List<TranslationUnit> units) {
    return new TranslationMemory() {
      @Override
      public String name() {
        return "tm/a.tmx";
      }

      @Override
      public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
        for (int i = 0; i < units.size(); i++) {
          reader.accept(new StoredUnit(i, units.get(i)));
        }
      }

      @Override
      public void revise(Reviser reviser, Consumer<Diagnostic> faults) {
        throw new UnsupportedOperationException();
      }

      @Override
      public boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
