package org.korpu.extract;

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
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class PhrasesTest {

  private static Texts texts(LanguageTag language, List<String> passages) {
    Texts texts = new Texts(language);
    passages.forEach(texts::add);
    return texts;
  }

  private static Map<String, Integer> counts(Texts texts, Phrases phrases) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Integer, String> names = new HashMap<>();
    for (int passage = 0; passage < texts.passages(); passage++) {
      phrases.forEach(
          passage,
          (phrase, place) -> names.putIfAbsent(phrase, name(texts, place, phrases.length(phrase))));
    }
    names.forEach((phrase, name) -> counts.put(name, phrases.count(phrase)));
    return counts;
  }

  private static String name(Texts texts, int place, int length) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      name.append(name.isEmpty() ? "" : " ").append(texts.words().group(texts.word(place + i)));
    }
    return name.toString();
  }

  /** Counts every sequence of every text, and forgets the rare ones. */
  private static Map<String, Integer> countAll(Texts texts, int least) {
    Map<String, Integer> counts = new HashMap<>();
    for (int start = 0; start < texts.size(); start++) {
      int full = 0;
      for (int length = 1; length <= Phrases.MOST_IN_ALL; length++) {
        int place = start + length - 1;
        if (place >= texts.size() || texts.word(place) <= Words.END) {
          break;
        }
        int word = texts.word(place);
        full += texts.words().is(word, Words.CONNECTOR) ? 0 : 1;
        if (full > Phrases.MOST_WORDS) {
          break;
        }
        counts.merge(name(texts, start, length), 1, Integer::sum);
        if (texts.words().is(word, Words.LAST)) {
          break;
        }
      }
    }
    counts.values().removeIf(count -> count < least);
    return counts;
  }

  @Provide
  Arbitrary<List<String>> passages() {
    return Arbitraries.of(
            "State",
            "Migration",
            "Service",
            "service",
            "Service's",
            "of",
            "the",
            "Ministry",
            ",",
            ".",
            "is",
            "visas",
            "visa",
            "2026")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(12);
  }

  @Property(seed = "20261123", tries = 400)
  void findsWhatCountingEverySequenceFinds(
      @ForAll("passages") List<String> passages, @ForAll @IntRange(min = 1, max = 4) int least) {
    Texts texts = texts(LanguageTag.EN, passages);
    assertThat(counts(texts, Phrases.find(texts, least))).isEqualTo(countAll(texts, least));
  }

  @Test
  void inflectedFormsAreOnePhrase() {
    Texts texts =
        texts(
            LanguageTag.AZ,
            List.of("Dövlət Miqrasiya Xidmətinin rəisi", "Dövlət Miqrasiya Xidmətinə"));
    Phrases phrases = Phrases.find(texts, 2);
    Set<Integer> lengths = new HashSet<>();
    phrases.forEach(0, (phrase, place) -> lengths.add(phrases.length(phrase)));
    assertThat(lengths).contains(3);
  }

  @Test
  void phraseEndsAtAPossessive() {
    Texts texts = texts(LanguageTag.EN, List.of("Service's staff", "Service's staff"));
    assertThat(counts(texts, Phrases.find(texts, 2))).hasSize(2);
  }

  @Test
  void capitalsAtTheBeginningOfASentenceSayNothing() {
    Texts texts =
        texts(LanguageTag.EN, List.of("Work permit here. A work permit there", "Baku and Baku"));
    Phrases phrases = Phrases.find(texts, 2);
    Map<String, Double> shares = new HashMap<>();
    for (int passage = 0; passage < 2; passage++) {
      phrases.forEach(
          passage,
          (phrase, place) ->
              shares.put(texts.words().form(texts.word(place)), phrases.capitalShare(phrase)));
    }
    assertThat(shares.get("work")).isZero();
    assertThat(shares.get("Baku")).isEqualTo(1);
  }
}
