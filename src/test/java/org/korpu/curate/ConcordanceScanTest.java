package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.korpu.curate.ConcordanceSource.Extent;
import org.korpu.curate.WordPattern.Form;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Reviser;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;

class ConcordanceScanTest {

  private static final TranslationUnit SERVICE =
      TranslationUnit.of(az("Xidmət və Xidmət"), en("Service"));
  private static final TranslationUnit OTHER = TranslationUnit.of(az("Xidmət"), en("Office"));

  @Test
  void unitWithSeveralHitsComesOnceWithAllOfThem() {
    List<Concordance> found = search(List.of(), "xidmət");

    assertThat(found).extracting(Concordance::position).containsExactly(0, 1);
    assertThat(found.get(0).hitsIn(0)).containsExactly(new TextSpan(0, 6), new TextSpan(10, 16));
    assertThat(found.get(0).hitsIn(1)).isEmpty();
  }

  @Test
  void everyPatternMustBeInTheUnitInWhateverLanguage() {
    assertThat(search(List.of(), "xidmət", "service"))
        .extracting(Concordance::position)
        .containsExactly(0);
  }

  @Test
  void otherLanguagesAreNotLookedInto() {
    assertThat(search(List.of(LanguageTag.AZ), "service")).isEmpty();
    assertThat(search(List.of(new LanguageTag("en-GB")), "service")).hasSize(1);
  }

  @Test
  void phraseIsFoundAcrossCodes() {
    Segment bold =
        new Segment(
            List.of(
                new TextRun("work "),
                InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<b>"),
                new TextRun("permit")));
    List<Concordance> found =
        search(
            List.of(TranslationUnit.of(Variant.of(LanguageTag.EN, bold))),
            List.of(),
            "work permit");

    assertThat(found.get(0).hitsIn(0)).containsExactly(new TextSpan(0, 11));
  }

  @Test
  void readerThatHasEnoughEndsTheSearch() {
    List<Concordance> found = new ArrayList<>();
    Extent extent =
        scan(List.of(SERVICE, OTHER, SERVICE))
            .search(
                query(List.of(), "xidmət"),
                each -> {
                  found.add(each);
                  return found.size() < 2;
                });

    assertThat(found).hasSize(2);
    assertThat(extent.units()).isEqualTo(2);
  }

  @Test
  void extentTellsTextsOfTheLanguages() {
    Extent extent =
        scan(List.of(SERVICE, OTHER))
            .search(query(List.of(LanguageTag.RU), "xidmət"), each -> true);

    assertThat(extent).isEqualTo(new Extent(2, 0));
  }

  @Test
  void unitWithoutIdIsKnownByItsNumber() {
    assertThat(search(List.of(), "office").get(0).id()).isEqualTo("2");
  }

  private static List<Concordance> search(List<LanguageTag> languages, String... words) {
    return search(List.of(SERVICE, OTHER), languages, words);
  }

  private static List<Concordance> search(
      List<TranslationUnit> units, List<LanguageTag> languages, String... words) {
    List<Concordance> found = new ArrayList<>();
    scan(units).search(query(languages, words), found::add);
    return found;
  }

  private static ConcordanceQuery query(List<LanguageTag> languages, String... words) {
    List<TextPattern> patterns = new ArrayList<>();
    for (String word : words) {
      patterns.add(new WordPattern(word, Form.GIVEN));
    }
    return new ConcordanceQuery(patterns, languages);
  }

  private static ConcordanceScan scan(List<TranslationUnit> units) {
    return new ConcordanceScan(List.of(new Memory(units)), fault -> {});
  }

  private static Variant az(String text) {
    return Variant.of(LanguageTag.AZ, Segment.of(text));
  }

  private static Variant en(String text) {
    return Variant.of(LanguageTag.EN, Segment.of(text));
  }

  private record Memory(List<TranslationUnit> units) implements TranslationMemory {

    @Override
    public String name() {
      return "tm/test.tmx";
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
  }
}
