package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class FoldingTest {

  @Test
  void azerbaijaniKeepsItsTwoLettersI() {
    assertThat(Folding.fold("BAKI İLİ", LanguageTag.AZ)).isEqualTo("bakı ili");
    assertThat(Folding.fold("TITLE", LanguageTag.EN)).isEqualTo("title");
    assertThat(Folding.fold("İNTERPOL", LanguageTag.EN)).isEqualTo("interpol");
  }

  @Test
  void foreignNamesInCapitalsMeetByTheRootFold() {
    assertThat(Folding.fold("INTERPOL", LanguageTag.AZ)).isEqualTo("ınterpol");
    assertThat(Folding.foldRoot("INTERPOL")).isEqualTo(Folding.foldRoot("Interpol"));
  }

  @Test
  void aLooseDotFromLowerCaseByTheRootLocaleIsDropped() {
    assertThat(Folding.fold("İl".toLowerCase(Locale.ROOT), LanguageTag.AZ)).isEqualTo("il");
  }

  @Test
  void ofSeveralLooseDotsNoneIsLeft() {
    assertThat(Folding.fold("İ\u0307l i\u0307\u0307", LanguageTag.AZ)).isEqualTo("il i");
  }

  @Test
  void shapesOfApostropheAndHyphenAreOne() {
    for (String form : List.of("NATO’nun", "NATOʼnun", "NATO‘nun", "NATO`nun")) {
      assertThat(Folding.fold(form, LanguageTag.AZ)).as(form).isEqualTo("nato'nun");
    }
    assertThat(Folding.unify("BMT\u2011nin")).isEqualTo("BMT-nin");
  }

  @Test
  void softHyphensAndDecomposedLettersDoNotMatter() {
    assertThat(Folding.fold("mi\u00ADni\u00ADstr", LanguageTag.AZ)).isEqualTo("ministr");
    String decomposed = Normalizer.normalize("ölkə", Normalizer.Form.NFD);
    assertThat(Folding.fold(decomposed, LanguageTag.AZ)).isEqualTo("ölkə");
  }

  @Test
  void russianYoIsYe() {
    assertThat(Folding.fold("Её", LanguageTag.RU)).isEqualTo("ее");
    assertThat(Folding.fold("Ё", LanguageTag.EN)).isEqualTo("ё");
  }

  @Property(seed = "20261123")
  void smallLettersFoldAloneAsTheyDoBesideACapital(
      @ForAll
          @StringLength(max = 8)
          @Chars({'a', 'z', 'i', 'ı', 'ə', 'ğ', 'а', 'я', 'ё', '-', '\''})
          String text) {
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      assertThat(Folding.fold(text, language) + "q").isEqualTo(Folding.fold(text + "Q", language));
    }
  }

  @Property(seed = "20261123")
  void foldingTwiceIsFoldingOnce(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = 'A', to = '\u0590')
          @CharRange(from = '\u0300', to = '\u030A')
          @CharRange(from = '\u1E00', to = '\u2030')
          String text) {
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      String once = Folding.fold(text, language);
      assertThat(Folding.fold(once, language)).isEqualTo(once);
    }
  }

  @Property(seed = "20261123", tries = 3000)
  void textsAreFoldedAsTheSlowWayFoldsThem(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = '\u0000', to = '\u0590')
          @CharRange(from = 'A', to = 'z')
          @CharRange(from = '\u0400', to = '\u045F')
          @CharRange(from = '\u2010', to = '\u2030')
          @CharRange(from = '\uFFF0', to = '\uFFFF')
          String text) {
    assertThat(Folding.fold(text, LanguageTag.AZ)).isEqualTo(Folding.foldAny(text, true, false));
    assertThat(Folding.fold(text, LanguageTag.RU)).isEqualTo(Folding.foldAny(text, false, true));
    assertThat(Folding.foldRoot(text)).isEqualTo(Folding.foldAny(text, false, false));
  }

  @Test
  void everyCharacterIsFoldedAsTheSlowWayFoldsIt() {
    for (char c = 0; c < '\uFFFF'; c++) {
      String text = "a" + c;
      assertThat(Folding.foldRoot(text)).isEqualTo(Folding.foldAny(text, false, false));
    }
  }
}
