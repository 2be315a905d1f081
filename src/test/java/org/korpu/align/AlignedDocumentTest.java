package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;

class AlignedDocumentTest {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);

  private static final ParallelText TEXT =
      new ParallelText(
          List.of(
              SegmentedText.of(List.of("Bir.", "İki.", "Üç.")),
              SegmentedText.of(List.of("One. Two.", " ")),
              SegmentedText.of(List.of("Три."))));

  @Test
  void unitHasATextOfEachLanguageAndTellsItsBead() {
    TranslationUnit unit = document().unit(bead(0.996, Bead.Order.IN_PLACE, 0, 2, 0, 1, 0, 0));

    assertThat(unit.variants())
        .extracting(variant -> variant.language() + " " + variant.segment().text())
        .containsExactly("az Bir. İki.", "en One. Two.");
    assertThat(unit.metadata().properties())
        .extracting(property -> property.type() + "=" + property.value())
        .containsExactly(
            "x-korpu-bead=2-1-0",
            "x-korpu-score=0.99",
            Property.DOCUMENT + "=a.docx",
            Property.DOCUMENT + "=b.docx");
  }

  @Test
  void unitOfAMovedBeadSaysSo() {
    TranslationUnit unit = document().unit(bead(0.5, Bead.Order.MOVED, 2, 3, 0, 0, 0, 1));

    assertThat(unit.metadata().properties())
        .extracting(property -> property.type() + "=" + property.value())
        .contains("x-korpu-moved=yes", "x-korpu-score=0.50");
  }

  @Test
  void beadWhoseTextsAreBlankButOneIsNoTranslation() {
    Bead blank = bead(1, Bead.Order.IN_PLACE, 2, 3, 1, 2, 0, 0);

    assertThat(document().isTranslation(blank)).isFalse();
    assertThatThrownBy(() -> document().unit(blank)).isInstanceOf(IllegalArgumentException.class);
    assertThat(document().isTranslation(bead(1, Bead.Order.IN_PLACE, 2, 3, 1, 1, 0, 1))).isTrue();
  }

  @Test
  void languagesNamesAndTextsAreAsManyAsEachOther() {
    assertThatThrownBy(() -> new ParallelDocument("a", LANGUAGES, List.of("a"), TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AlignedDocument document() {
    return new AlignedDocument(
        new ParallelDocument("a", LANGUAGES, List.of("a.docx", "b.docx", "c.docx"), TEXT),
        new Alignment(List.of()));
  }

  private static Bead bead(double confidence, Bead.Order order, int... places) {
    return new Bead(
        List.of(
            new Run(places[0], places[1]),
            new Run(places[2], places[3]),
            new Run(places[4], places[5])),
        confidence,
        order);
  }
}
