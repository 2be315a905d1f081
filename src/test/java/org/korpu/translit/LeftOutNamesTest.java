package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the letter rules make of known names that were left out of what they learn from. */
class LeftOutNamesTest {

  private static final int FOLDS = 10;
  private static final List<KnownName> NAMES = KnownNames.read();

  @ParameterizedTest(name = "{0} to {1}: first {2} %, among the first five {3} %")
  @CsvSource({
    "AZ,RU,83,93",
    "AZ,EN,99,99",
    "RU,AZ,57,88",
    "RU,EN,82,91",
    "EN,AZ,61,96",
    "EN,RU,78,91"
  })
  void unknownNameIsOftenRightAndMostlyAmongTheVariants(
      NameLanguage from, NameLanguage to, double first, double amongFive) {
    int all = 0;
    int right = 0;
    int among = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      WordRules rules = new WordRules(part(fold, false));
      for (KnownName name : part(fold, true)) {
        if (name.origin() == NameOrigin.AZ && name.kind() != NameKind.OTHER) {
          List<String> forms = name.in(to).stream().map(to::lower).toList();
          List<Ranked> got =
              rules.renderings(from.lower(name.in(from).get(0)), NameOrigin.AZ, from, to);
          all++;
          right += forms.contains(got.get(0).text()) ? 1 : 0;
          among += got.stream().limit(5).anyMatch(each -> forms.contains(each.text())) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s-%s %d names, first %.1f %%, among five %.1f %%%n",
        from,
        to,
        all,
        100.0 * right / all,
        100.0 * among / all);
    assertThat(100.0 * right / all).isGreaterThanOrEqualTo(first);
    assertThat(100.0 * among / all).isGreaterThanOrEqualTo(amongFive);
  }

  private static List<KnownName> part(int fold, boolean asked) {
    List<KnownName> part = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if ((i % FOLDS == fold) == asked) {
        part.add(NAMES.get(i));
      }
    }
    return part;
  }
}
