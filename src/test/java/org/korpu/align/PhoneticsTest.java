package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticsTest {

  @ParameterizedTest
  @CsvSource({
    "vaşinqton, вашингтон",
    "washington, вашингтон",
    "washington, vaşinqton",
    "nazir, nazir",
    "memorandum, меморандум",
    "tbilisi, тбилиси",
    "əliyev, алиев",
    "schmidt, шмидт",
    "philippe, филипп"
  })
  void spellingsOfOneNameSoundAlike(String one, String other) {
    String a = Phonetics.of(one);
    String b = Phonetics.of(other);
    assertThat(Phonetics.likeness(a, b)).as(a + " " + b).isGreaterThan(0.8);
    assertThat(Phonetics.block(a)).isEqualTo(Phonetics.block(b));
  }

  @ParameterizedTest
  @CsvSource({"london, ландыш", "migration, маргарин", "qəbələ, кавказ"})
  void otherWordsDoNot(String one, String other) {
    assertThat(Phonetics.likeness(Phonetics.of(one), Phonetics.of(other))).isLessThan(0.75);
  }

  @Test
  void likenessIsTheSameFromBothSidesAndOneForEqualSounds() {
    assertThat(Phonetics.likeness("vacintn", "vacintn")).isEqualTo(1);
    assertThat(Phonetics.likeness("bak", "bakintar"))
        .isEqualTo(Phonetics.likeness("bakintar", "bak"));
    assertThat(Phonetics.likeness("", "")).isZero();
  }

  @Test
  void whatIsNoLetterHasNoSound() {
    assertThat(Phonetics.of("123")).isEmpty();
    assertThat(Phonetics.of("o'neil")).isEqualTo("oneil");
  }
}
