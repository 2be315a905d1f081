package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The recogniser against the generator that reads the same table the other way. */
class AzerbaijaniParadigmTest {

  private static final AzerbaijaniInflection AZ = new AzerbaijaniInflection();

  /** Words of one shape: the forms that are read are then those that are written. */
  private static final List<String> ONE_SHAPE =
      List.of("ev", "yol", "gün", "söz", "ana", "ölkə", "körpü", "ordu", "dövlət", "qanun", "bank");

  private static final Map<String, Set<String>> FORMS = new HashMap<>();

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("aəıioöuübdğklmnrsyz").ofMinLength(2).ofMaxLength(7);
  }

  @Provide
  Arbitrary<String> oneShape() {
    return Arbitraries.of(ONE_SHAPE);
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(
            "lar", "lər", "ım", "im", "um", "üm", "m", "n", "ın", "in", "un", "ün", "ı", "i", "u",
            "ü", "sı", "si", "su", "sü", "a", "ə", "ya", "yə", "nı", "ni", "nu", "da", "də", "dan",
            "dən", "nda", "ndə", "ki", "kı", "dır", "dir", "mız", "miz", "la", "lə", "lı", "lıq")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "20261123")
  void everyWrittenFormIsReadAndFoundInATable(@ForAll("words") String lemma) {
    LemmaTable table = AZ.table(List.of(lemma));
    for (String form : AzerbaijaniForms.of(lemma)) {
      assertThat(AZ.isFormOf(form, lemma)).as("%s of %s", form, lemma).isTrue();
      assertThat(table.lemmasOf(form)).as("%s of %s", form, lemma).containsExactly(0);
    }
  }

  @Property(seed = "20261123")
  void formIsReadExactlyWhenItIsWritten(
      @ForAll("oneShape") String lemma, @ForAll("endings") String ending) {
    Set<String> forms =
        FORMS.computeIfAbsent(lemma, word -> new HashSet<>(AzerbaijaniForms.of(word)));
    assertThat(AZ.isFormOf(lemma + ending, lemma)).isEqualTo(forms.contains(lemma + ending));
  }

  @Property(seed = "20261123")
  void tableFindsWhateverIsReadAndNothingElse(
      @ForAll("words") String lemma, @ForAll("words") String other, @ForAll("endings") String end) {
    LemmaTable table = AZ.table(List.of(lemma));
    for (String form :
        List.of(other, lemma + end, lemma + '-' + end, lemma + '\'' + end, cut(lemma) + end)) {
      int[] expected = AZ.isFormOf(form, lemma) ? new int[] {0} : new int[0];
      assertThat(table.lemmasOf(form)).as("%s of %s", form, lemma).isEqualTo(expected);
    }
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
