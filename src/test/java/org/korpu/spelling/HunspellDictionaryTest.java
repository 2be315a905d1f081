package org.korpu.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HunspellDictionaryTest {

  private static final String AFFIXES =
      """
      SET UTF-8
      TRY əaieıdnrlmsytkbuz
      SFX P Y 2
      SFX P 0 lar/C [aıou][^aəeıioöuü]
      SFX P 0 lər/C [əeiöü][^aəeıioöuü]
      SFX C Y 2
      SFX C 0 da [aıou][^aəeıioöuü]
      SFX C 0 də [əeiöü][^aəeıioöuü]
      """;

  private static final String WORDS =
      """
      3
      kitab/PC
      ev/PC
      Bakı
      """;

  @Test
  void wordsAreKnownInTheFormsThatTheAffixesGive() throws IOException {
    HunspellDictionary dictionary = read(AFFIXES, WORDS);

    for (String known : new String[] {"kitab", "kitablar", "evdə", "evlərdə", "Evlər", "Bakı"}) {
      assertThat(dictionary.knows(known)).as(known).isTrue();
    }
    for (String unknown : new String[] {"kitap", "kitablər", "evda", "bakı"}) {
      assertThat(dictionary.knows(unknown)).as(unknown).isFalse();
      assertThat(dictionary.knows(unknown)).as("again " + unknown).isFalse();
    }
  }

  @Test
  void likeWordsAreSuggested() throws IOException {
    assertThat(read(AFFIXES, WORDS).suggestions("kitb")).contains("kitab");
    assertThat(read(AFFIXES, WORDS).suggestions("qwertyuiop")).isEmpty();
  }

  @Test
  void fileThatIsNoDictionaryIsRefused() {
    assertThatThrownBy(() -> read("SFX A Y zwei\n", WORDS))
        .isInstanceOf(MalformedDictionaryException.class);
  }

  private static HunspellDictionary read(String affixes, String words) throws IOException {
    return HunspellDictionary.read(
        new ByteArrayInputStream(affixes.getBytes(UTF_8)),
        new ByteArrayInputStream(words.getBytes(UTF_8)));
  }
}
