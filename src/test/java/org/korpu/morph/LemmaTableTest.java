package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.LanguageTag;

/** The tables of lemmas against asking {@link Inflection#isFormOf} of each lemma. */
class LemmaTableTest {

  private static final long SEED = 20_261_123;

  /** Words with the ends and joints that inflection is about, also where they make no sense. */
  private static final List<String> ENDS =
      List.of(
          "", "", "ı", "i", "nın", "lar", "lərə", "dan", "-nin", "'un", "yi", "lığı", "s", "'s",
          "es", "ies", "а", "ов", "ами", "ой", "ого", "-х", "-");

  private static List<String> words(String language) throws IOException {
    return switch (language) {
      case "ru" -> DictionaryWords.of("/org/languagetool/resource/ru/russian.dict");
      case "en" -> DictionaryWords.of("/org/languagetool/resource/en/english.dict");
      default ->
          List.of(
              ("nazirlik nazirliyi xidmət xidməti oğul oğlu ağız ağzı su mövqe mənafey şəhər ad ada"
                      + " adam bal balıq balığı prezident prezidentlik bmt nato 2012 kataloq hüquq"
                      + " həkim komitə komitəsi idarə idarəsi işlər iş e a ölkə dövlət xətt hiss")
                  .split(" ", -1));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en", "de"})
  void tableNamesTheLemmasThatTheInflectionNames(String tag) throws IOException {
    Inflection inflection = Inflections.of(new LanguageTag(tag));
    Random random = new Random(SEED);
    List<String> words = words(tag);
    Set<String> made = new LinkedHashSet<>();
    int start = 0;
    for (int i = 0; i < 1500; i++) {
      if (i % 50 == 0) { // words that stand together are often forms of one
        start = random.nextInt(words.size());
      }
      String word = words.get((start + random.nextInt(50)) % words.size());
      String first = random.nextInt(8) == 0 ? words.get(random.nextInt(words.size())) + "-" : "";
      made.add(first + word + ENDS.get(random.nextInt(ENDS.size())));
    }
    List<String> all = new ArrayList<>(made);
    List<String> lemmas = new ArrayList<>(all.subList(0, 300));
    lemmas.add(lemmas.get(7)); // one twice
    LemmaTable table = inflection.table(lemmas);
    int found = 0;
    for (String form : formsOf(tag, all)) {
      int[] expected = expected(inflection, form, lemmas);
      assertThat(table.lemmasOf(form)).as(form).isEqualTo(expected);
      found += expected.length;
    }
    assertThat(found).isGreaterThan(300);
  }

  /** The words, and in languages with a dictionary those near to them in it. */
  private static List<String> formsOf(String tag, List<String> words) {
    List<String> forms = new ArrayList<>(words);
    for (String word : words) {
      for (String end : tag.equals("ru") ? List.of("ы", "ом", "ого", "ых") : List.of("s", "ı")) {
        forms.add(word + end);
      }
    }
    return forms;
  }

  private static int[] expected(Inflection inflection, String form, List<String> lemmas) {
    return IntStream.range(0, lemmas.size())
        .filter(number -> inflection.isFormOf(form, lemmas.get(number)))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en", "de"})
  void tableWithoutLemmasNamesNone(String tag) {
    LemmaTable table = Inflections.of(new LanguageTag(tag)).table(List.of());

    assertThat(table.lemmasOf("ev")).isEmpty();
    assertThat(table.lemmasOf("")).isEmpty();
  }

  @Test
  void russianNamesAndCompoundsUnknownToTheDictionaryAreFound() {
    LemmaTable table =
        Inflections.of(LanguageTag.RU)
            .table(List.of("самух", "бизнес-процесс", "город-герой", "джейхун", "шуша"));

    assertThat(table.lemmasOf("самухом")).containsExactly(0);
    assertThat(table.lemmasOf("бизнес-процессов")).containsExactly(1);
    assertThat(table.lemmasOf("города-героя")).containsExactly(2);
    assertThat(table.lemmasOf("джейхуна")).containsExactly(3);
    assertThat(table.lemmasOf("шушой")).containsExactly(4);
  }

  @Test
  void manyThreadsGetTheAnswersOfOne() {
    List<String> lemmas = List.of("министр", "закон", "полиция", "выборы");
    List<String> forms = List.of("министров", "законам", "полицией", "выборах", "домов");
    LemmaTable table = Inflections.of(LanguageTag.RU).table(lemmas);
    List<List<Integer>> expected = forms.stream().map(form -> boxed(table, form)).toList();

    Set<List<List<Integer>>> found =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> forms.stream().map(form -> boxed(table, form)).toList())
            .collect(Collectors.toSet());

    assertThat(found).containsExactly(expected);
  }

  private static List<Integer> boxed(LemmaTable table, String form) {
    return IntStream.of(table.lemmasOf(form)).boxed().toList();
  }
}
