package org.korpu.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was done how often, and how long it took. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, List<Double>> seconds = new TreeMap<>();

  void count(String what) {
    add(what, 1);
  }

  void add(String what, int times) {
    counts.merge(what, times, Integer::sum);
  }

  void took(String what, long nanos) {
    seconds.computeIfAbsent(what, key -> new ArrayList<>()).add(nanos / 1e9);
  }

  int sum(String prefix) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Lines of what was done how often. */
  String counted() {
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (what, count) ->
            lines.append("| ").append(what).append(" | ").append(count).append(" |\n"));
    return lines.toString();
  }

  /** Lines of the median time of the first and the last third of each kind. */
  String timed() {
    StringBuilder lines = new StringBuilder();
    seconds.forEach(
        (what, all) -> {
          int third = Math.max(1, all.size() / 3);
          lines.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.2f s | %.2f s |%n",
                  what,
                  all.size(),
                  median(all.subList(0, third)),
                  median(all.subList(all.size() - third, all.size()))));
        });
    return lines.toString();
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0.0);
  }
}
