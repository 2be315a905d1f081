package org.korpu.format.tmx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pairs of codes in one segment or sub-flow: each number once, each start with its end. */
final class CodeScope {

  private final Map<String, Integer> open = new LinkedHashMap<>(4);
  private final Set<String> seen = new HashSet<>(4);

  /** Takes note of a {@code <bpt>}. */
  void start(@Nullable String number, int offset, FaultList faults) {
    if (number == null) {
      return; // reported as a missing attribute
    }
    if (!seen.add(number)) {
      faults.add(TmxFaultKind.DUPLICATE_CODE, offset, number);
    }
    Integer before = open.put(number, offset);
    if (before != null) {
      unpaired("bpt", "ept", number, before, faults);
    }
  }

  /** Takes note of an {@code <ept>}. */
  void end(@Nullable String number, int offset, FaultList faults) {
    if (number != null && open.remove(number) == null) {
      unpaired("ept", "bpt", number, offset, faults);
    }
  }

  /** Reports the starts that have no end. */
  void close(FaultList faults) {
    open.forEach((number, offset) -> unpaired("bpt", "ept", number, offset, faults));
  }

  private static void unpaired(
      String element, String other, String number, int offset, FaultList faults) {
    String code = "<" + element + " i=\"" + number + "\">";
    faults.add(TmxFaultKind.UNPAIRED_CODE, offset, code, "<" + other + ">");
  }
}
