package org.korpu.translit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a name is Azerbaijani by its groups of three letters, learned from the known names
 * (naive Bayes). Immutable.
 */
final class OriginModel {

  private static final int GROUP = 3;

  /** What a group that was never seen counts as having been seen. */
  private static final double UNSEEN = 0.3;

  private final NameLanguage language;

  /** For each group how often it stands in Azerbaijani names and in others. */
  private final Map<String, int[]> counts = new HashMap<>();

  private final int[] totals = new int[2];

  OriginModel(List<KnownName> names, NameLanguage language) {
    this.language = language;
    for (KnownName name : names) {
      String word = language.lower(name.in(language).get(0));
      if (name.kind() != NameKind.OTHER && word.indexOf(' ') < 0) {
        int side = name.origin() == NameOrigin.AZ ? 0 : 1;
        for (String group : groups(word)) {
          counts.computeIfAbsent(group, g -> new int[2])[side]++;
          totals[side]++;
        }
      }
    }
  }

  /** The logarithm of the odds that a word in small letters is Azerbaijani; 0 is even. */
  double odds(String word) {
    double odds = 0;
    for (String group : groups(word)) {
      int[] seen = counts.get(group);
      int own = seen == null ? 0 : seen[0];
      int other = seen == null ? 0 : seen[1];
      odds += Math.log((own + UNSEEN) / totals[0]) - Math.log((other + UNSEEN) / totals[1]);
    }
    return odds;
  }

  private List<String> groups(String word) {
    String framed = "^" + word + "$";
    if (framed.length() <= GROUP) {
      return List.of(framed);
    }
    String[] groups = new String[framed.length() - GROUP + 1];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = framed.substring(i, i + GROUP);
    }
    return List.of(groups);
  }

  @Override
  public String toString() {
    return "OriginModel[" + language + "]";
  }
}
