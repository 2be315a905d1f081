package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.parallel.OrderedWork;
import org.korpu.store.StoredUnit;

class CleanerTest {

  private static final Cleaner ALL = new Cleaner(CleaningRules.all(), LanguageTag.EN);

  @Property(tries = 2000, seed = "20261123")
  void cleaningAgainChangesNothing(@ForAll("units") TranslationUnit unit) {
    TranslationUnit kept = ALL.clean(new StoredUnit(0, unit)).kept();
    if (kept != null) {
      CleanedUnit again = ALL.clean(new StoredUnit(0, kept));
      assertThat(again.findings()).isEmpty();
      assertThat(again.kept()).isEqualTo(kept);
    }
  }

  @Property(seed = "20261123")
  void whatIsNotKeptIsHandedOutAsItWas(@ForAll("units") TranslationUnit unit) {
    CleanedUnit cleaned = ALL.clean(new StoredUnit(0, unit));
    TranslationUnit kept = cleaned.kept();
    TranslationUnit removed = cleaned.removed();
    assertThat(kept == null && removed == null).isFalse();
    int left = kept == null ? 0 : kept.variants().size();
    if (removed == null) {
      assertThat(left).isEqualTo(unit.variants().size());
      return;
    }
    assertThat(texts(removed)).isEqualTo(texts(unit));
    long marked =
        removed.variants().stream()
            .filter(each -> each.metadata().value(Cleaner.REMOVED).isPresent())
            .count();
    if (kept == null) {
      assertThat(removed.metadata().value(Cleaner.REMOVED)).isPresent();
    } else {
      assertThat(left + marked).isEqualTo(unit.variants().size());
    }
  }

  /** What the rules say without being asked whether a text concerns them. */
  @Property(seed = "20261123")
  void rulesThatAreNotAskedWouldHaveFoundNothing(@ForAll("oddUnits") TranslationUnit unit) {
    Cleaner asked = ALL;
    Cleaner all =
        new Cleaner(
            CleaningRules.all().stream()
                .map(AskedAlways::new)
                .map(CleaningRule.class::cast)
                .toList(),
            LanguageTag.EN);
    assertThat(asked.clean(new StoredUnit(0, unit))).isEqualTo(all.clean(new StoredUnit(0, unit)));
  }

  private record AskedAlways(CleaningRule rule) implements CleaningRule {
    @Override
    public String name() {
      return rule.name();
    }

    @Override
    public List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
      return rule.inspect(unit, source);
    }
  }

  @Property(tries = 40, seed = "20261123")
  void threadsMakeNoDifference(@ForAll("manyUnits") List<TranslationUnit> units) {
    List<CleanedUnit> streamed = new ArrayList<>();
    List<CleanedUnit> single = new ArrayList<>();
    try (OrderedWork<StoredUnit, CleanedUnit> work =
        new OrderedWork<>(() -> ALL::clean, streamed::add)) {
      for (int i = 0; i < 1500; i++) {
        StoredUnit unit = new StoredUnit(i, units.get(i % units.size()));
        work.add(unit);
        single.add(ALL.clean(unit));
      }
      work.finish();
    }
    assertThat(streamed).isEqualTo(single);
  }

  @Test
  void ruleSeesWhatTheRulesBeforeItLeft() {
    TranslationUnit unit =
        TranslationUnit.of(
            Variant.of(LanguageTag.EN, Segment.of("One")),
            Variant.of(LanguageTag.AZ, Segment.of(" \uFEFF ")));
    CleanedUnit cleaned = ALL.clean(new StoredUnit(4, unit));
    assertThat(cleaned.kept()).isNull();
    assertThat(cleaned.findings())
        .extracting(CleaningFinding::rule)
        .containsExactly("ControlCharacters", "EmptyVariant");
    assertThat(cleaned.findings()).allMatch(finding -> finding.position() == 4);
    assertThat(cleaned.removed()).isNotNull();
    assertThat(texts(cleaned.removed())).isEqualTo(texts(unit));
  }

  @Test
  void removedVariantIsMarkedInTheUnitAsItWas() {
    TranslationUnit unit =
        TranslationUnit.of(
            Variant.of(LanguageTag.EN, Segment.of("One")),
            Variant.of(LanguageTag.AZ, Segment.EMPTY),
            Variant.of(LanguageTag.RU, Segment.of(" Раз")));
    CleanedUnit cleaned = ALL.clean(new StoredUnit(0, unit));
    assertThat(cleaned.kept().variants()).hasSize(2);
    assertThat(texts(cleaned.removed())).containsExactly("One", "", " Раз");
    assertThat(cleaned.removed().metadata().value(Cleaner.REMOVED)).isEmpty();
    assertThat(cleaned.removed().variants())
        .extracting(each -> each.metadata().value(Cleaner.REMOVED).orElse("-"))
        .containsExactly("-", "EmptyVariant", "-");
  }

  @Test
  void unitNamesItsOwnSourceLanguage() {
    String sentence = "the sides exchanged views";
    TranslationUnit unit =
        new TranslationUnit(
            null,
            LanguageTag.AZ,
            org.korpu.model.Metadata.NONE,
            List.of(
                Variant.of(LanguageTag.EN, Segment.of(sentence)),
                Variant.of(LanguageTag.AZ, Segment.of(sentence)),
                Variant.of(LanguageTag.RU, Segment.of("Стороны обменялись мнениями"))));
    assertThat(ALL.clean(new StoredUnit(0, unit)).kept().variants())
        .extracting(Variant::language)
        .containsExactly(LanguageTag.AZ, LanguageTag.RU);
  }

  @Test
  void rulesAreChosenByName() {
    assertThat(CleaningRules.select(List.of(), List.of()))
        .extracting(CleaningRule::name)
        .contains("EmptyVariant")
        .doesNotContain("CodeMismatch");
    assertThat(CleaningRules.select(List.of("CodeMismatch", "EmptyVariant"), List.of()))
        .extracting(CleaningRule::name)
        .containsExactly("EmptyVariant", "CodeMismatch");
    assertThat(CleaningRules.select(List.of(), List.of("EmptyVariant")))
        .extracting(CleaningRule::name)
        .doesNotContain("EmptyVariant");
    assertThatThrownBy(() -> CleaningRules.select(List.of(), List.of("Empty", "Void")))
        .isInstanceOfSatisfying(
            InputException.class, fault -> assertThat(fault.diagnostics()).hasSize(2));
  }

  /** Texts made of pieces that one rule or another looks for. */
  @Provide
  Arbitrary<TranslationUnit> oddUnits() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            " ",
            "  ",
            "\u00A0",
            "\t",
            "\u0007",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "\uFFFD",
            "?",
            "É",
            "™",
            "Ñ",
            "ò",
            "î",
            "Ð",
            "¡",
            "Й",
            "ə",
            "Ə",
            "ǝ",
            "ә",
            "а",
            "c",
            "СССР",
            "the",
            " of ",
            "agreement",
            "dövlət",
            "müqavilə",
            "qızı",
            "договор",
            "Ё",
            "ї",
            "ß",
            "漢",
            "ʼ",
            "\u0301",
            "2026",
            "D?v",
            ".");
    Arbitrary<String> texts = pieces.list().ofMaxSize(24).map(list -> String.join("", list));
    Arbitrary<String> sentences = pieces.list().ofMaxSize(14).map(list -> String.join(" ", list));
    Arbitrary<LanguageTag> languages =
        Arbitraries.of(
            LanguageTag.AZ,
            LanguageTag.EN,
            LanguageTag.RU,
            new LanguageTag("az-Cyrl"),
            new LanguageTag("zh"));
    Arbitrary<Variant> variants =
        Combinators.combine(languages, Arbitraries.oneOf(texts, sentences))
            .as((language, text) -> Variant.of(language, Segment.of(text)));
    return variants
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(list -> TranslationUnit.of(list.toArray(Variant[]::new)));
  }

  private static List<String> texts(TranslationUnit unit) {
    return unit.variants().stream().map(each -> each.segment().text()).toList();
  }

  @Provide
  Arbitrary<List<TranslationUnit>> manyUnits() {
    return units().list().ofMinSize(3).ofMaxSize(7);
  }

  /** Units of pieces that rules look for, so that most are cleaned, often by several rules. */
  @Provide
  Arbitrary<TranslationUnit> units() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "",
            " ",
            "  ",
            "\u00A0",
            "\n",
            "\uFEFF",
            "\u0085",
            "\u007F",
            "\uFFFD",
            "É",
            "™",
            "Ã",
            "¶",
            "Ð",
            "Ñ",
            "‚",
            "Р",
            "С",
            "a",
            "а",
            "ә",
            "ǝ",
            "B",
            "{1}",
            "{1}{1}",
            "{2}",
            "{b}",
            "D?vl?t",
            "DÃ¶vlÉ™t",
            "Ñòîðîíû",
            "20\u00A0000",
            "the sides exchanged views on",
            "tərəflər görüşdə müzakirə ediblər və",
            "стороны обсудили развитие отношений и");
    Arbitrary<Segment> segment =
        piece.list().ofMaxSize(7).map(all -> CleaningSamples.segment(String.join("", all)));
    Arbitrary<Variant> variant =
        Combinators.combine(
                Arbitraries.of("en", "az", "ru", "en-GB", "de").map(LanguageTag::new), segment)
            .as(Variant::of);
    return variant
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(variants -> TranslationUnit.of(variants.toArray(Variant[]::new)));
  }
}
