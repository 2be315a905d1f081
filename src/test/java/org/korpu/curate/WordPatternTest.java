package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.curate.WordPattern.Form;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

class WordPatternTest {

  @ParameterizedTest
  @CsvSource({
    "az, işıq, İŞIQ yandı, İŞIQ",
    "az, QIZIL, qızıl üzük, qızıl",
    "az, interpol, INTERPOL ilə, INTERPOL",
    "az, INTERPOL, Interpol ilə, Interpol",
    "ru, еще, Ещё раз, Ещё",
    "ru, ЁЛКА, елка, елка",
    "en, title, TITLE page, TITLE",
    "en, don't, I don’t know, don’t"
  })
  void caseAndSpellingDoNotMatter(String language, String pattern, String text, String hit) {
    assertThat(given(pattern, language, text)).containsExactly(hit);
  }

  @ParameterizedTest
  @CsvSource({
    "az, qızıl, qizil",
    "az, QIZIL, qizil",
    "az, il, ILIQ",
    "az, ili, ILI",
    "en, art, party",
    "en, election, elections",
    "ru, мир, мира"
  })
  void otherWordIsNotFound(String language, String pattern, String text) {
    assertThat(given(pattern, language, text)).isEmpty();
  }

  @Test
  void softHyphenInAWordIsPassedOver() {
    assertThat(given("nazirlik", "az", "Bu nazir\u00ADlik yeni")).containsExactly("nazir\u00ADlik");
  }

  @Test
  void phraseIsWordsInARowWhateverTheWhiteSpaceAndQuotes() {
    assertThat(given("ASAN xidmət mərkəzi", "az", "“ASAN\u00A0xidmət”  mərkəzi açıldı"))
        .containsExactly("ASAN\u00A0xidmət”  mərkəzi");
    assertThat(given("work permit", "en", "permit to work; work and permit")).isEmpty();
    assertThat(given("work permit", "en", "work, permit")).isEmpty();
  }

  @Test
  void everyHitIsFoundAndNoTwoOverlap() {
    assertThat(given("a b a", "en", "a b a b a b a")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "az, BMT, BMT-nin qərarı, BMT",
    "ru, министр, премьер-министр прибыл, министр",
    "ru, премьер-министр, Премьер-министр прибыл, Премьер-министр",
    "az, 2012, 2012-ci ildə, 2012"
  })
  void partOfAHyphenedWordIsAWord(String language, String pattern, String text, String hit) {
    assertThat(given(pattern, language, text)).containsExactly(hit);
  }

  @ParameterizedTest
  @CsvSource({
    "az, nazirlik, Nazirliyinin nümayəndələri, Nazirliyinin",
    "az, BMT, BMT-nin qərarı, BMT-nin",
    "az, iş icazəsi, İş icazələrinin verilməsi, İş icazələrinin",
    "ru, государственная миграционная служба, в Государственной миграционной службе,"
        + " Государственной миграционной службе",
    "ru, ребёнок, права ребенка, ребенка",
    "ru, ребёнок, права детей, детей",
    "en, agreement, both agreements were signed, agreements"
  })
  void inflectedFormIsFound(String language, String lemma, String text, String hit) {
    assertThat(any(lemma, language, text)).containsExactly(hit);
  }

  @ParameterizedTest
  @CsvSource({
    "az, prezident, prezidentlik müddəti",
    "az, ad, adam",
    "ru, полиция, полицейский",
    "ru, ген, генерал",
    "en, nation, national"
  })
  void wordThatOnlyBeginsAlikeIsNoForm(String language, String lemma, String text) {
    assertThat(any(lemma, language, text)).isEmpty();
  }

  @Test
  void languageWithoutInflectionHasEqualWords() {
    assertThat(any("ev", "tr", "Ev evler")).containsExactly("Ev");
  }

  @Test
  void signsAreFoundToo() {
    assertThat(given("№ 12", "ru", "приказ № 12")).containsExactly("№ 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "“”", "\u00A0\""})
  void nothingToLookForIsRefused(String pattern) {
    assertThatThrownBy(() -> new WordPattern(pattern, Form.GIVEN))
        .isInstanceOf(InputException.class);
  }

  /** The sieve in front of the search loses nothing. */
  @Property(seed = "20261123")
  void searchFindsWhatReadingEveryWordFinds(
      @ForAll @StringLength(min = 1, max = 4) @Chars({'a', 'i', 'ı', 'İ', 'b'}) String word,
      @ForAll
          @StringLength(max = 40)
          @Chars({'a', 'A', 'i', 'I', 'ı', 'İ', 'b', ' ', ' ', '-', '.', '\u00A0', '@', '\t'})
          String text) {
    List<String> expected = new ArrayList<>();
    String folded = Folding.fold(word, LanguageTag.AZ);
    for (Token token : Tokenizer.tokenize(text)) {
      List<String> parts =
          token.kind() == Token.Kind.ADDRESS
              ? List.of(token.text())
              : List.of(token.text().split("-", -1));
      for (String part : parts) {
        boolean foreign =
            part.indexOf('I') >= 0 && Folding.fold(part, LanguageTag.AZ).matches(".*i.*");
        if (Folding.fold(part, LanguageTag.AZ).equals(folded)
            || (foreign && Folding.foldRoot(part).equals(folded))) {
          expected.add(part);
        }
      }
    }
    assertThat(given(word, "az", text)).isEqualTo(expected);
  }

  private static List<String> given(String pattern, String language, String text) {
    return find(new WordPattern(pattern, Form.GIVEN), language, text);
  }

  private static List<String> any(String lemma, String language, String text) {
    return find(new WordPattern(lemma, Form.ANY), language, text);
  }

  private static List<String> find(TextPattern pattern, String language, String text) {
    return pattern.find(text, new LanguageTag(language)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
