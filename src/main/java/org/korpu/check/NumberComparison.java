package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import org.korpu.text.NumberSpan;
import org.korpu.text.NumberSpans;

/**
 * The numbers of a source and its translation that have no counterpart on the other side.
 *
 * @param missing numbers of the source that the target lacks, in order
 * @param added numbers of the target that the source lacks, in order
 */
record NumberComparison(List<NumberSpan> missing, List<NumberSpan> added) {

  static NumberComparison of(SegmentPair pair) {
    String source = pair.source().text();
    String target = pair.target().text();
    List<NumberSpan> inSource = NumberSpans.in(source, pair.from());
    List<NumberSpan> inTarget = NumberSpans.in(target, pair.to());
    if (inSource.isEmpty() && inTarget.isEmpty()) {
      return new NumberComparison(List.of(), List.of());
    }
    int[] partner = NumberPairing.of(inSource, inTarget);
    List<NumberSpan> missing = new ArrayList<>();
    List<NumberSpan> added = new ArrayList<>(inTarget);
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        missing.add(inSource.get(i));
      } else {
        added.remove(inTarget.get(partner[i]));
      }
    }
    if (!missing.isEmpty()) {
      excuse(missing, NumberSpans.inWords(target, pair.to()));
      excuse(missing, inTarget);
    }
    if (!added.isEmpty()) {
      excuse(added, NumberSpans.inWords(source, pair.from()));
      excuse(added, inSource);
    }
    return new NumberComparison(List.copyOf(missing), List.copyOf(added));
  }

  private static void excuse(List<NumberSpan> unpaired, List<NumberSpan> excuses) {
    unpaired.removeIf(span -> excuses.stream().anyMatch(span::mayEqual));
  }
}
