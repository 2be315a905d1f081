package org.korpu.filter.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.filter.segmentation.SrxRule.Verdict;

/**
 * The rules for one language, compiled. At each place of a text the first rule that matches decides
 * (SRX 2.0, section 3.1). Immutable.
 */
final class CompiledRules {

  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /**
   * Compiles rules.
   *
   * @throws java.util.regex.PatternSyntaxException if an expression is wrong
   */
  CompiledRules(List<SrxRule> rules) {
    for (SrxRule rule : rules) {
      verdicts.add(rule.verdict());
      patterns.add(compile(rule));
    }
  }

  /** The expression of a rule; a match of it ends where the rule decides. */
  static Pattern compile(SrxRule rule) {
    return Pattern.compile(
        "(?:" + rule.before() + ")(?=" + rule.after() + ")", Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The places inside the text where a segment ends, ascending; neither start nor end is one. */
  List<Integer> breaks(CharSequence text) {
    NavigableMap<Integer, Integer> breaks = deciding(Verdict.BREAK, text);
    if (breaks.isEmpty()) { // headings and table cells: exceptions have nothing to forbid
      return List.of();
    }
    Map<Integer, Integer> exceptions = deciding(Verdict.NO_BREAK, text);
    breaks
        .entrySet()
        .removeIf(e -> exceptions.getOrDefault(e.getKey(), Integer.MAX_VALUE) < e.getValue());
    return List.copyOf(breaks.keySet());
  }

  /** By place, the number of the first rule with the verdict that matches there. */
  private NavigableMap<Integer, Integer> deciding(Verdict verdict, CharSequence text) {
    NavigableMap<Integer, Integer> first = new TreeMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      if (verdicts.get(i) != verdict) {
        continue;
      }
      Matcher matcher = patterns.get(i).matcher(text).useTransparentBounds(true);
      int from = 0;
      // Searches on from the place found, not from the end of what follows it: places may be close.
      while (from <= text.length() && matcher.find(from)) {
        int place = matcher.end();
        if (place > 0 && place < text.length()) {
          first.putIfAbsent(place, i);
        }
        from = Math.max(place, from + 1);
      }
    }
    return first;
  }
}
