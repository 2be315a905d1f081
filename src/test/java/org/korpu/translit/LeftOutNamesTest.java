package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the letter rules make of known names that were left out of what they learned from. */
class LeftOutNamesTest {

  private static final int FOLDS = 10;

  @Test
  void run() {
    List<KnownName> names = KnownNames.read();
    for (NameLanguage from : NameLanguage.values()) {
      for (NameLanguage to : NameLanguage.values()) {
        if (from == to) continue;
        int all = 0, right = 0, among = 0;
        StringBuilder wrong = new StringBuilder();
        for (int fold = 0; fold < FOLDS; fold++) {
          List<KnownName> learned = new ArrayList<>();
          List<KnownName> asked = new ArrayList<>();
          for (int i = 0; i < names.size(); i++) {
            (i % FOLDS == fold ? asked : learned).add(names.get(i));
          }
          WordRules rules = new WordRules(learned);
          for (KnownName name : asked) {
            if (name.origin() != NameOrigin.AZ || name.kind() == NameKind.OTHER) continue;
            String word = from.lower(name.in(from).get(0));
            List<Ranked> got = rules.renderings(word, NameOrigin.AZ, from, to);
            all++;
            List<String> ok = name.in(to).stream().map(to::lower).toList();
            boolean r = ok.contains(got.get(0).text());
            right += r ? 1 : 0;
            among += got.stream().limit(5).anyMatch(g -> ok.contains(g.text())) ? 1 : 0;
            if (!r && all % 7 == 0) wrong.append(word + ">" + got.get(0).text() + "!" + ok.get(0) + " ");
          }
        }
        System.out.printf(Locale.ROOT, "%s-%s %d first %.1f among five %.1f%n", from, to, all, 100.0 * right / all, 100.0 * among / all);
        if (System.getProperty("wrong")!=null) System.out.println("    " + wrong);
      }
    }
  }
}
