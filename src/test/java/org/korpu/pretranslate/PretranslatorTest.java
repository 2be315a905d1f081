package org.korpu.pretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.match.Candidate;
import org.korpu.match.CandidateSource;
import org.korpu.match.Context;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Scorer;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.morph.Inflections;
import org.korpu.pretranslate.Leverage.Band;
import org.korpu.pretranslate.Leverage.Count;

class PretranslatorTest {

  private static final TranslationUnit SIGNING = unit("The signing took place.", "İmzalandı.");

  @Test
  void unknownSegmentsAreNewAndEveryBandIsCounted() {
    Pretranslation known = pretranslate(List.of(), "A visit began.", "Talks.");

    assertThat(bands(known)).containsExactly(Band.NEW, Band.NEW);
    assertThat(known.leverage().count(Band.NEW)).isEqualTo(new Count(2, 4));
    assertThat(known.leverage().bands()).containsOnlyKeys(Band.values());
    assertThat(known.leverage().total()).isEqualTo(new Count(2, 4));
  }

  /** Of twenty words so many are other ones: 95 percent is one, 70 are six. */
  @ParameterizedTest
  @CsvSource({"1,FUZZY_95", "2,FUZZY_85", "3,FUZZY_85", "4,FUZZY_75", "5,FUZZY_75", "6,NEW"})
  void bandOfAFuzzyMatchGoesByItsPercent(int otherWords, Band band) {
    List<String> words = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      words.add("w" + (char) ('a' + i));
      edited.add(i < otherWords ? "x" + (char) ('a' + i) : words.get(i));
    }
    TranslationUnit unit = unit(String.join(" ", words), "tərcümə");

    Pretranslation known = pretranslate(List.of(unit), String.join(" ", edited));

    assertThat(bands(known)).containsExactly(band);
    assertThat(known.proposals().get(0).targets()).hasSize(1);
    assertThat(known.proposals().get(0).fill()).isEmpty();
  }

  @Test
  void repetitionCountsFromTheSecondTimeOnAndOnlyWhereTheMemoryHasNoExactMatch() {
    Pretranslation known =
        pretranslate(
            List.of(SIGNING),
            "A visit began.",
            "The signing took place.",
            "A visit began.",
            "The signing took place.");

    assertThat(bands(known)).containsExactly(Band.NEW, Band.EXACT, Band.REPETITION, Band.EXACT);
    assertThat(known.leverage().count(Band.REPETITION)).isEqualTo(new Count(1, 3));
  }

  @Test
  void repetitionIsBetterThanAFuzzyMatch() {
    Pretranslation known =
        pretranslate(List.of(SIGNING), "The signing took place!", "The signing took place!");

    assertThat(bands(known)).containsExactly(Band.FUZZY_95, Band.REPETITION);
  }

  @Test
  void neighboursInTheDocumentMakeAContextMatch() {
    TranslationUnit between = inContext(Segment.of("Before."), Segment.of("After."));

    assertThat(
            bands(pretranslate(List.of(between), "Before.", "The signing took place.", "After.")))
        .containsExactly(Band.NEW, Band.CONTEXT, Band.NEW);
    assertThat(bands(pretranslate(List.of(between), "The signing took place.", "After.")))
        .containsExactly(Band.EXACT, Band.NEW);
  }

  @Test
  void theEdgesOfTheDocumentAreAContextToo() {
    TranslationUnit alone = inContext(null, null);

    assertThat(bands(pretranslate(List.of(alone), "The signing took place.")))
        .containsExactly(Band.CONTEXT);
    assertThat(bands(pretranslate(List.of(alone), "The signing took place.", "After.")))
        .containsExactly(Band.EXACT, Band.NEW);
    assertThat(bands(pretranslate(List.of(alone), "Before.", "The signing took place.")))
        .containsExactly(Band.NEW, Band.EXACT);
  }

  @Test
  void bothExactTranslationsAreProposedAndTheFirstIsFilledIn() {
    TranslationUnit other = unit("The signing took place.", "İmzalanma oldu.");
    Proposal proposal =
        pretranslate(List.of(SIGNING, other), "The signing took place.").proposals().get(0);

    assertThat(proposal.targets())
        .extracting(target -> target.text().text())
        .containsExactly("İmzalandı.", "İmzalanma oldu.");
    assertThat(proposal.fill().orElseThrow().text()).isEqualTo(Segment.of("İmzalandı."));
  }

  @Test
  void translationWithoutTheCodesOfTheSegmentIsProposedButNotFilledIn() {
    Segment bold =
        new Segment(
            List.of(
                InlineCode.of(InlineCode.Kind.OPEN, "1", null, "<b>"),
                new TextRun("The signing took place."),
                InlineCode.of(InlineCode.Kind.CLOSE, "1", null, "</b>")));
    TranslationUnit unit =
        TranslationUnit.of(
            Variant.of(LanguageTag.EN, bold), Variant.of(LanguageTag.AZ, Segment.of("İmzalandı.")));

    Proposal proposal =
        pretranslator(List.of(unit))
            .pretranslate(List.of(bold), LanguageTag.EN, LanguageTag.AZ)
            .proposals()
            .get(0);

    assertThat(proposal.band()).isEqualTo(Band.EXACT);
    assertThat(proposal.targets()).hasSize(1);
    assertThat(proposal.fill()).isEmpty();
  }

  @Test
  void unitWithoutTheWantedLanguageProposesNothing() {
    TranslationUnit russian =
        TranslationUnit.of(
            Variant.of(LanguageTag.EN, Segment.of("The signing took place.")),
            Variant.of(LanguageTag.RU, Segment.of("Подписано.")));

    assertThat(bands(pretranslate(List.of(russian), "The signing took place.")))
        .containsExactly(Band.NEW);
  }

  @Test
  void termsOfTheSourceComeWithTheirSegment() {
    assertThat(pretranslate(List.of(), "Two visits.", "Talks.").proposals())
        .extracting(proposal -> proposal.terms().stream().map(TermHit::text).toList())
        .containsExactly(List.of("visits"), List.of());
  }

  @Test
  void emptyDocumentHasNothing() {
    Pretranslation known = pretranslate(List.of(SIGNING));

    assertThat(known.proposals()).isEmpty();
    assertThat(known.leverage()).isEqualTo(new Leverage(Map.of()));
  }

  private static Pretranslation pretranslate(List<TranslationUnit> memory, String... document) {
    List<Segment> segments = List.of(document).stream().map(Segment::of).toList();
    return pretranslator(memory).pretranslate(segments, LanguageTag.EN, LanguageTag.AZ);
  }

  private static Pretranslator pretranslator(List<TranslationUnit> memory) {
    CandidateSource everything =
        (query, into) -> {
          for (int i = 0; i < memory.size(); i++) {
            into.offer(new Candidate("tm/a.tmx", i, memory.get(i)));
          }
        };
    Concept visit =
        new Concept(
            "visit",
            ConceptDescription.NONE,
            List.of(new Term("visit", LanguageTag.EN, TermStatus.PREFERRED)));
    TermMatchers terms = new TermMatchers(Glossary.of(List.of(visit)), Inflections::of);
    Matcher matcher = new Matcher(List.of(everything), new Scorer(), Penalties.NONE);
    return new Pretranslator(matcher, terms, 70, 5);
  }

  private static List<Band> bands(Pretranslation known) {
    return known.proposals().stream().map(Proposal::band).toList();
  }

  private static TranslationUnit unit(String en, String az) {
    return TranslationUnit.of(
        Variant.of(LanguageTag.EN, Segment.of(en)), Variant.of(LanguageTag.AZ, Segment.of(az)));
  }

  private static TranslationUnit inContext(@Nullable Segment previous, @Nullable Segment next) {
    Context context = Context.between(LanguageTag.EN, previous, next);
    return SIGNING.withMetadata(SIGNING.metadata().withProperty(context.toProperty()));
  }
}
