package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import org.korpu.text.NumberSpan;

/**
 * The numbers of a source and its translation that have no counterpart on the other side.
 *
 * <p>Numbers are paired by value, one with one. What is left over is excused where a good
 * translation may have it so:
 *
 * <ul>
 *   <li>the other side has the number too, but not as often, and has no number instead of it;
 *   <li>it has the number in words, or a word that implies it ({@link ImpliedNumbers});
 *   <li>the number is the minutes of a full hour: {@code 6 p.m.} and {@code 18:00};
 *   <li>the other side counts the hours otherwise and says the time of day in words: {@code 7 in
 *       the evening} and {@code 19:00};
 *   <li>it is the exponent of a unit: {@code m3};
 *   <li>it was converted into another unit of measure; or it is itself the conversion of a measure
 *       that the other side has: {@code 800 km/h (497 mph)}.
 * </ul>
 *
 * @param missing numbers of the source that the target lacks, in order
 * @param added numbers of the target that the source lacks, in order
 */
record NumberComparison(List<NumberSpan> missing, List<NumberSpan> added) {

  private static final NumberComparison SAME = new NumberComparison(List.of(), List.of());

  /** Which of the numbers are looked at. */
  enum Part {
    DATES,
    OTHERS
  }

  /**
   * Those of the numbers that are parts of dates, or the others. One number missing and one added
   * are one fault, and that of a date if either is part of one.
   */
  NumberComparison only(Part part, NumberedText source, NumberedText target) {
    if (missing.isEmpty() && added.isEmpty()) {
      return this;
    }
    boolean changed = missing.size() == 1 && added.size() == 1;
    boolean date = changed && (isOfDate(missing.get(0), source) || isOfDate(added.get(0), target));
    return new NumberComparison(
        missing.stream()
            .filter(each -> (date || isOfDate(each, source)) == (part == Part.DATES))
            .toList(),
        added.stream()
            .filter(each -> (date || isOfDate(each, target)) == (part == Part.DATES))
            .toList());
  }

  private static boolean isOfDate(NumberSpan number, NumberedText text) {
    return switch (number.kind()) {
      case DAY, MONTH, MONTH_NAME, YEAR -> true;
      case NUMBER, PERCENT, ORDINAL, ROMAN, HOUR, MINUTE, SECOND, WORD ->
          text.dateAround(number) != null;
    };
  }

  /** Compares two texts that are translations of each other. */
  static NumberComparison of(NumberedText source, NumberedText target) {
    if (source.inDigits().isEmpty() && target.inDigits().isEmpty()) {
      return SAME;
    }
    int[] partner = NumberPairing.of(source.inDigits(), target.inDigits());
    List<NumberSpan> missing = new ArrayList<>();
    List<NumberSpan> added = new ArrayList<>(target.inDigits());
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        missing.add(source.inDigits().get(i));
      } else {
        added.remove(target.inDigits().get(partner[i]));
      }
    }
    missing = withoutExcused(missing, source, target);
    added = withoutExcused(added, target, source);
    if (missing.isEmpty() || added.isEmpty()) {
      missing.removeIf(target::hasInDigits);
      added.removeIf(source::hasInDigits);
    }
    return new NumberComparison(List.copyOf(missing), List.copyOf(added));
  }

  private static List<NumberSpan> withoutExcused(
      List<NumberSpan> unpaired, NumberedText own, NumberedText other) {
    List<NumberSpan> left = new ArrayList<>(unpaired);
    left.removeIf(
        span ->
            own.isZeroMinute(span)
                || own.isExponent(span)
                || own.isOnOtherClock(span, other)
                || other.hasInWords(span)
                || own.isConverted(span, unpaired, other));
    return left;
  }
}
