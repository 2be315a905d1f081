package org.korpu.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;

/**
 * What has changed between two looks at a file. A finding is the same one as long as its check
 * finds as many in its unit and pair of languages, whatever was edited there: an edit that does not
 * mend it does not make it a new one.
 *
 * @param fresh what was not found before
 * @param mended what is no longer found
 */
public record FindingChanges(List<Finding> fresh, List<Finding> mended) {
  public FindingChanges {
    fresh = List.copyOf(fresh);
    mended = List.copyOf(mended);
  }

  /** Compares the findings of two looks, each in the order of the file. Linear. */
  public static FindingChanges between(List<Finding> before, List<Finding> after) {
    return new FindingChanges(without(after, before), without(before, after));
  }

  private static List<Finding> without(List<Finding> findings, List<Finding> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(each -> left.merge(key(each), 1, Integer::sum));
    List<Finding> rest = new ArrayList<>();
    for (Finding each : findings) {
      if (left.merge(key(each), -1, Integer::sum) < 0) {
        rest.add(each);
      }
    }
    return rest;
  }

  private static String key(Finding finding) {
    SegmentPair pair = finding.pair();
    return String.join(
        "\u0000", finding.check(), pair.unit(), pair.from().value(), pair.to().value());
  }
}
