package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

class SpellingTest {

  /** Knows a few words of Azerbaijani and has one suggestion. */
  private static final class FewWords implements Orthography {

    private static final Set<String> WORDS = Set.of("yeni", "idarə", "Yeni", "tez", "açılıb");

    @Override
    public boolean knows(String word) {
      return WORDS.contains(word);
    }

    @Override
    public List<String> suggestions(String word) {
      return word.equals("idrə") ? List.of("idarə") : List.of();
    }
  }

  private final PairCheck check =
      new Spelling(
          language ->
              language.meets(LanguageTag.AZ) ? Optional.of(new FewWords()) : Optional.empty(),
          SampleGlossary.matchers("permit | en permit; az icazə"));

  @Test
  void wordThatTheDictionaryDoesNotKnowIsFound() {
    Samples.verify(
        check,
        """
        en A new office was opened.
        az Yeni ⟦idrə⟧ ⟦açlıb⟧.

        en A new office was opened.
        az ⟦Yni⟧ idarə açılıb.
        """);
  }

  @Test
  void namesTermsWordsOfTheSourceAndOtherLanguagesAreLeft() {
    Samples.verify(
        check,
        """
        en A new permit of NATO, with webinar
        az Yeni icazə, NATO, Qəbələ, webinar, tez-tez, 5-ci, və

        en A new office
        ru Новое управленье
        """);
  }

  @Test
  void messageNamesTheWordThatMayHaveBeenMeant() {
    assertThat(Samples.findings(check, Samples.pair("en x", "az yeni idrə və açlıb")))
        .extracting(Finding::message)
        .containsExactly(
            Message.of(LanguageMessage.MISSPELT_WORD, "idrə", "idarə"),
            Message.of(LanguageMessage.UNKNOWN_WORD, "açlıb"));
  }
}
