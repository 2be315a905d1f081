package org.korpu.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a page says a command prints, held against what it prints. A line {@code …} stands for any
 * lines, or none.
 */
final class Transcript {

  static final String GAP = "…";

  private Transcript() {}

  /** Whether the page says what is printed. */
  static boolean agree(List<String> shown, List<String> printed) {
    int gap = shown.indexOf(GAP);
    if (gap < 0) {
      return shown.equals(printed);
    }
    if (gap > printed.size() || !shown.subList(0, gap).equals(printed.subList(0, gap))) {
      return false;
    }
    List<String> rest = shown.subList(gap + 1, shown.size());
    for (int from = gap; from <= printed.size(); from++) {
      if (agree(rest, printed.subList(from, printed.size()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the page should say: the lines that are printed, with the gaps of the page where they can
   * be kept. As many lines as the page has before its first gap and after its last one are kept; a
   * part between gaps only if it is still printed.
   */
  static List<String> renewed(List<String> shown, List<String> printed) {
    if (agree(shown, printed)) {
      return shown;
    }
    int first = shown.indexOf(GAP);
    if (first < 0) {
      return printed;
    }
    int last = shown.size() - 1 - shown.lastIndexOf(GAP);
    if (first + last >= printed.size()) {
      return printed;
    }
    List<String> result = new ArrayList<>(printed.subList(0, first));
    result.add(GAP);
    int from = first;
    for (List<String> part : parts(shown.subList(first + 1, shown.size() - last))) {
      int at = Collections.indexOfSubList(printed.subList(from, printed.size() - last), part);
      if (at >= 0) {
        result.addAll(part);
        result.add(GAP);
        from += at + part.size();
      }
    }
    result.addAll(printed.subList(printed.size() - last, printed.size()));
    return result;
  }

  private static List<List<String>> parts(List<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(GAP)) {
        if (i > from) {
          parts.add(lines.subList(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
