package org.korpu.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.korpu.check.Finding;
import org.korpu.check.Fix.Replacement;
import org.korpu.check.SegmentPair;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/**
 * Changes targets as the findings on them say, until nothing is left that a program can mend. Where
 * two changes touch the same characters, the one found first is made, and the other if the checks
 * still ask for it.
 *
 * <p>Safe for many threads if the checks are.
 */
public final class Mending {

  /** Fixes that undo each other would never end. */
  private static final int MOST_ROUNDS = 5;

  private final Function<SegmentPair, List<Finding>> inspection;
  private final Predicate<Finding> wanted;

  /**
   * With checks.
   *
   * @param inspection finds what is wrong with a pair
   * @param wanted which findings are to be mended
   */
  public Mending(Function<SegmentPair, List<Finding>> inspection, Predicate<Finding> wanted) {
    this.inspection = inspection;
    this.wanted = wanted;
  }

  /**
   * A target that was looked at.
   *
   * @param target as it is to be
   * @param changes how many findings were mended; 0 if it stays as it was
   */
  public record Mended(Segment target, int changes) {}

  /** What to say of a file in which nothing can be mended. */
  public static InputException unmendable(String file) {
    return new InputException(
        Diagnostic.error(file, null, Message.of(CheckingMessage.NOT_MENDABLE))
            .withAdvice(Message.of(CheckingMessage.MENDABLE_FORMATS)));
  }

  /** Mends the target of a pair. */
  public Mended mend(SegmentPair pair) {
    SegmentPair current = pair;
    int changes = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Replacement> replacements = new ArrayList<>();
      int mended = 0;
      for (Finding finding : inspection.apply(current)) {
        if (finding.fix() != null && wanted.test(finding)) {
          List<Replacement> own = finding.fix().replacements();
          if (own.stream().noneMatch(each -> overlaps(each, replacements))) {
            replacements.addAll(own);
            mended++;
          }
        }
      }
      if (mended == 0) {
        break;
      }
      replacements.sort(Comparator.comparingInt(each -> each.span().start()));
      Segment target = ReplacedText.apply(current.target(), replacements);
      if (target.equals(current.target())) {
        break;
      }
      changes += mended;
      current = withTarget(current, target);
    }
    return new Mended(current.target(), changes);
  }

  /** Two insertions at one place overlap too: their order would be a guess. */
  private static boolean overlaps(Replacement one, List<Replacement> others) {
    return others.stream()
        .anyMatch(
            other ->
                one.span().start() <= other.span().end()
                    && other.span().start() <= one.span().end());
  }

  private static SegmentPair withTarget(SegmentPair pair, Segment target) {
    return new SegmentPair(
        pair.file(),
        pair.unit(),
        pair.position(),
        pair.from(),
        pair.to(),
        pair.source(),
        target,
        pair.silenced());
  }
}
