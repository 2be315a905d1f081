package org.korpu.curate.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.curate.versions.WordDifference.Span;

class WordDifferenceTest {

  @Test
  void changedWordIsMarkedAlone() {
    assertThat(marked("Xidmətin rəisi çıxış edib.", "Xidmətin rəisi danışıb."))
        .isEqualTo("Xidmətin rəisi ⟦çıxış edib⟧. | Xidmətin rəisi ⟦danışıb⟧.");
  }

  @Test
  void addedWordsAreMarkedInTheLaterTextOnly() {
    assertThat(marked("служба сообщила", "служба сегодня сообщила"))
        .isEqualTo("служба сообщила | служба ⟦сегодня ⟧сообщила");
  }

  @Test
  void numbersAreWholeWords() {
    assertThat(marked("from 118,600 to", "from 116 800 to"))
        .isEqualTo("from ⟦118,600⟧ to | from ⟦116 800⟧ to");
  }

  @Test
  void whiteSpaceAloneIsADifference() {
    assertThat(marked("20 000", "20\u00A0000")).isEqualTo("20⟦ ⟧000 | 20⟦\u00A0⟧000");
  }

  @Property(tries = 2000, seed = "20261123")
  void whatIsNotMarkedIsTheSameInBoth(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    WordDifference difference = WordDifference.between(before, after);

    assertThat(without(before, difference.before()).replace(" ", ""))
        .isEqualTo(without(after, difference.after()).replace(" ", ""));
    assertThat(WordDifference.between(before, before).before()).isEmpty();
    if (!before.equals(after)) {
      assertThat(difference.before().size() + difference.after().size()).isPositive();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "İ", "ı", " ", " ", ".", "12", ",")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String marked(String before, String after) {
    WordDifference difference = WordDifference.between(before, after);
    return mark(before, difference.before()) + " | " + mark(after, difference.after());
  }

  private static String mark(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), '⟧').insert(spans.get(i).start(), '⟦');
    }
    return marked.toString();
  }

  private static String without(String text, List<Span> spans) {
    StringBuilder rest = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      rest.delete(spans.get(i).start(), spans.get(i).end());
    }
    return rest.toString();
  }
}
