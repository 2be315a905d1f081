package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

/** How many first suggestions are right, and on what they stand. */
class GoldNamesTest {

  private static final NameTransliterator NAMES = new NameTransliterator();

  @Test
  void firstSuggestionsAreRight() throws IOException {
    List<GoldNames.Gold> gold = GoldNames.read();
    int all = 0;
    int right = 0;
    for (NameLanguage from : NameLanguage.values()) {
      for (NameLanguage to : NameLanguage.values()) {
        if (from == to) {
          continue;
        }
        int here = 0;
        List<String> wrong = new ArrayList<>();
        for (GoldNames.Gold name : gold) {
          NameRendering got = NAMES.render(name.in(from).get(0), tag(from), tag(to));
          boolean good = name.in(to).stream().anyMatch(f -> same(f, got.best()));
          here += good ? 1 : 0;
          if (!good) {
            wrong.add(name.in(from).get(0) + "=" + got.variants() + " not " + name.in(to) + " " + got.evidence());
          }
        }
        System.out.printf(Locale.ROOT, "%s-%s %d/%d %.1f%%%n", from, to, here, gold.size(), 100.0 * here / gold.size());
        wrong.forEach(w -> System.out.println("   " + w));
        all += gold.size();
        right += here;
      }
    }
    System.out.printf(Locale.ROOT, "all %d/%d %.2f%%%n", right, all, 100.0 * right / all);
    int byRule = 0, derived=0;
    for (GoldNames.Gold name : gold) {
      Evidence e=NAMES.render(name.az().get(0), LanguageTag.AZ, LanguageTag.RU).evidence();
      byRule += e == Evidence.RULES ? 1 : 0;
      derived += e == Evidence.DERIVED ? 1 : 0;
    }
    System.out.println("rules " + byRule + " derived " + derived);
    assertThat(100.0 * right / all).isGreaterThanOrEqualTo(97);
  }

  private static boolean same(String a, String b) {
    return a.replace('ё', 'е').replace('Ё', 'Е').equals(b.replace('ё', 'е').replace('Ё', 'Е'));
  }

  private static LanguageTag tag(NameLanguage l) {
    return LanguageTag.parse(l.name().toLowerCase(Locale.ROOT)).get();
  }
}
