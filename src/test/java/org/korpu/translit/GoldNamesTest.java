package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

/** How many first suggestions for public names are right, and on what they stand. */
class GoldNamesTest {

  private static final NameTransliterator NAMES = new NameTransliterator();
  private static List<GoldNames.Gold> gold = List.of();

  @BeforeAll
  static void readGold() throws IOException {
    gold = GoldNames.read();
  }

  @ParameterizedTest(name = "{0} to {1}: at least {2} %")
  @CsvSource({"AZ,RU,97", "AZ,EN,97", "RU,AZ,97", "RU,EN,97", "EN,AZ,97", "EN,RU,97"})
  void firstSuggestionIsRight(NameLanguage from, NameLanguage to, double least) {
    assertThat(share(from, to, name -> true)).isGreaterThanOrEqualTo(least);
  }

  /** The hard part: what neither the list nor a name with a suffix gives. Lower, and told so. */
  @ParameterizedTest(name = "{0} to {1}: at least {2} %")
  @CsvSource({"AZ,RU,95", "AZ,EN,98", "RU,AZ,94", "RU,EN,96", "EN,AZ,92", "EN,RU,91"})
  void firstSuggestionByLetterRulesIsMostlyRight(NameLanguage from, NameLanguage to, double least) {
    assertThat(share(from, to, name -> evidence(name) == Evidence.RULES))
        .isGreaterThanOrEqualTo(least);
  }

  @Test
  void theListOfKnownNamesDoesNotHoldTheAnswers() {
    assertThat(gold.size()).isGreaterThanOrEqualTo(200);
    assertThat(gold.stream().filter(name -> evidence(name) == Evidence.RULES).count())
        .as("names with a word that is written by letter rules alone")
        .isGreaterThanOrEqualTo(100);
    assertThat(gold.stream().filter(name -> evidence(name) != Evidence.LISTED).count())
        .as("names with a word that is not in the list")
        .isGreaterThanOrEqualTo(200);
  }

  @Test
  void everyFactHasASourceAndNoNameStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (GoldNames.Gold name : gold) {
      assertThat(name.source()).as(name.toString()).isNotBlank();
      assertThat(seen.add(name.az().get(0))).as(name.toString()).isTrue();
    }
  }

  /** The percentage of right first suggestions; prints it with all that are wrong. */
  private static double share(
      NameLanguage from, NameLanguage to, Predicate<GoldNames.Gold> chosen) {
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (GoldNames.Gold name : gold) {
      if (chosen.test(name)) {
        all++;
        NameRendering got = NAMES.render(name.in(from).get(0), tag(from), tag(to));
        if (name.in(to).stream().noneMatch(form -> same(form, got.best()))) {
          wrong.add(name.in(from).get(0) + " → " + got.best() + ", not " + name.in(to));
        }
      }
    }
    double share = 100.0 * (all - wrong.size()) / all;
    System.out.printf(
        Locale.ROOT, "%s-%s %d of %d, %.1f %%%n", from, to, all - wrong.size(), all, share);
    wrong.forEach(each -> System.out.println("  " + each));
    return share;
  }

  private static Evidence evidence(GoldNames.Gold name) {
    return NAMES.render(name.az().get(0), LanguageTag.AZ, LanguageTag.RU).evidence();
  }

  private static boolean same(String one, String other) {
    return withoutYo(one).equals(withoutYo(other));
  }

  private static String withoutYo(String text) {
    return text.replace('ё', 'е').replace('Ё', 'Е');
  }

  private static LanguageTag tag(NameLanguage language) {
    return switch (language) {
      case AZ -> LanguageTag.AZ;
      case RU -> LanguageTag.RU;
      case EN -> LanguageTag.EN;
    };
  }
}
