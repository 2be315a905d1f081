package org.korpu.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.match.Context;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;

class MemoryUpdateTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final Segment BEFORE = Segment.of("The meeting began.");
  private static final Segment AFTER = Segment.of("The meeting ended.");

  @Test
  void sameSourceReviewedInTwoLanguagesBecomesOneUnit() {
    List<TranslationUnit> memory =
        updated(
            List.of(),
            pair("The sides agreed.", LanguageTag.AZ, "Tərəflər razılaşdılar."),
            pair("The sides agreed.", LanguageTag.RU, "Стороны договорились."));

    assertThat(memory).hasSize(1);
    assertThat(memory.get(0).variants())
        .extracting(Variant::language)
        .containsExactly(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);
  }

  @Test
  void languageThatIsReviewedLaterJoinsTheUnitOfTheMemory() {
    List<TranslationUnit> first =
        updated(List.of(), pair("The sides agreed.", LanguageTag.AZ, "Tərəflər razılaşdılar."));
    List<TranslationUnit> second =
        updated(first, pair("The sides agreed.", LanguageTag.RU, "Стороны договорились."));

    assertThat(second).hasSize(1);
    assertThat(second.get(0).id()).isEqualTo(first.get(0).id());
    assertThat(second.get(0).variants()).hasSize(3);
  }

  @Test
  void importingTheSameAgainChangesNothing() {
    ReviewedPair pair = pair("The sides agreed.", LanguageTag.AZ, "Tərəflər razılaşdılar.");
    List<TranslationUnit> first = updated(List.of(), pair);

    MemoryUpdate again = update(first, pair);

    assertThat(again.revision().isEmpty()).isTrue();
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void otherTranslationInTheSamePlaceOfTheSameDocumentReplacesTheOldOne() {
    List<TranslationUnit> first =
        updated(List.of(), pair("The sides agreed.", LanguageTag.AZ, "Tərəflər razılaşdı."));
    List<TranslationUnit> second =
        updated(first, pair("The sides agreed.", LanguageTag.AZ, "Tərəflər razılaşdılar."));

    assertThat(second).hasSize(1);
    assertThat(second.get(0).variant(LanguageTag.AZ).orElseThrow().segment().text())
        .isEqualTo("Tərəflər razılaşdılar.");
  }

  @Test
  void twoTranslationsInOneImportAndOneContextAreBothKeptAndKnownAgain() {
    ReviewedPair first = pair("Agreed.", LanguageTag.AZ, "Razılaşdılar.");
    ReviewedPair second = pair("Agreed.", LanguageTag.AZ, "Razılıq əldə edildi.");

    List<TranslationUnit> memory = updated(List.of(), first, second);

    assertThat(memory).hasSize(2).extracting(TranslationUnit::id).doesNotHaveDuplicates();
    assertThat(update(memory, first, second).revision().isEmpty()).isTrue();
    assertThat(update(memory, second, first).revision().isEmpty()).isTrue();
  }

  @Test
  void translationOfTheMemoryItselfIsNotReplacedByAReview() {
    List<TranslationUnit> memory =
        List.of(
            TranslationUnit.of(
                Variant.of(LanguageTag.EN, Segment.of("Signing")),
                Variant.of(LanguageTag.AZ, Segment.of("İmzalanma"))));

    List<TranslationUnit> updated =
        updated(
            memory,
            pair("Signing", LanguageTag.RU, "Подписание"),
            pair("Signing", LanguageTag.AZ, "İmza mərasimi"));

    assertThat(updated)
        .extracting(unit -> unit.variant(LanguageTag.AZ).orElseThrow().segment().text())
        .containsExactlyInAnyOrder("İmzalanma", "İmza mərasimi");
  }

  @Test
  void otherTranslationElsewhereIsAnotherUnit() {
    List<TranslationUnit> first = updated(List.of(), pair("Signing", LanguageTag.AZ, "İmzalanma"));
    ReviewedPair elsewhere =
        new ReviewedPair(
            "other.docx",
            Context.between(LanguageTag.EN, null, null),
            LanguageTag.EN,
            LanguageTag.AZ,
            Segment.of("Signing"),
            Segment.of("İmza mərasimi"),
            State.REVIEWED);

    assertThat(updated(first, elsewhere)).hasSize(2);
  }

  @Test
  void sameTranslationElsewhereAddsItsContextToTheUnit() {
    List<TranslationUnit> first = updated(List.of(), pair("Signing", LanguageTag.AZ, "İmzalanma"));
    Context there = Context.between(LanguageTag.EN, AFTER, BEFORE);
    ReviewedPair elsewhere =
        new ReviewedPair(
            "other.docx",
            there,
            LanguageTag.EN,
            LanguageTag.AZ,
            Segment.of("Signing"),
            Segment.of("İmzalanma"),
            State.REVIEWED);

    List<TranslationUnit> second = updated(first, elsewhere);

    assertThat(second).hasSize(1);
    assertThat(second.get(0).metadata().values(Context.PROPERTY))
        .hasSize(2)
        .contains(there.toProperty().value());
    assertThat(second.get(0).metadata().values(MemoryUpdate.DOCUMENT))
        .containsExactly("release.docx", "other.docx");
  }

  @Test
  void variantSaysWhenItCameAndHowFarItWasReviewed() {
    TranslationUnit unit = updated(List.of(), pair("Signing", LanguageTag.AZ, "İmzalanma")).get(0);
    Variant variant = unit.variant(LanguageTag.AZ).orElseThrow();

    assertThat(variant.metadata().attributes()).containsEntry("creationdate", "20261123T093000Z");
    assertThat(variant.metadata().value(MemoryUpdate.STATE)).contains("reviewed");
  }

  @Test
  void codesOfADocumentAndOfAMemoryAreTheSameWhateverTheirIds() {
    List<TranslationUnit> memory =
        List.of(
            TranslationUnit.of(
                Variant.of(LanguageTag.EN, bold("1", "Signing")),
                Variant.of(LanguageTag.AZ, bold("1", "İmzalanma"))));
    ReviewedPair pair =
        new ReviewedPair(
            "release.docx",
            Context.between(LanguageTag.EN, BEFORE, AFTER),
            LanguageTag.EN,
            LanguageTag.RU,
            bold("17", "Signing"),
            bold("17", "Подписание"),
            State.REVIEWED);

    assertThat(updated(memory, pair))
        .singleElement()
        .satisfies(
            unit ->
                assertThat(unit.variant(LanguageTag.RU).orElseThrow().segment())
                    .as("the target has the codes of the unit it joins")
                    .isEqualTo(bold("1", "Подписание")));
  }

  private static Segment bold(String id, String text) {
    return new Segment(
        List.of(
            InlineCode.of(Kind.OPEN, id, "bold", "<b>"),
            new TextRun(text),
            InlineCode.of(Kind.CLOSE, id, "bold", "</b>")));
  }

  private static ReviewedPair pair(String source, LanguageTag to, String target) {
    return new ReviewedPair(
        "release.docx",
        Context.between(LanguageTag.EN, BEFORE, AFTER),
        LanguageTag.EN,
        to,
        Segment.of(source),
        Segment.of(target),
        State.REVIEWED);
  }

  private static MemoryUpdate update(List<TranslationUnit> memory, ReviewedPair... pairs) {
    MemoryUpdate update = new MemoryUpdate(List.of(pairs), NOW);
    for (int i = 0; i < memory.size(); i++) {
      update.read(new StoredUnit(i, memory.get(i)));
    }
    return update;
  }

  private static List<TranslationUnit> updated(
      List<TranslationUnit> memory, ReviewedPair... pairs) {
    Revision revision = update(memory, pairs).revision();
    List<TranslationUnit> result = new ArrayList<>(memory);
    revision.replacements().forEach(result::set);
    result.addAll(revision.additions());
    return result;
  }
}
