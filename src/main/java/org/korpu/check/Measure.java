package org.korpu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.NumberSpan;

/**
 * A number and the unit behind it.
 *
 * @param number the number
 * @param unit its unit
 */
record Measure(NumberSpan number, MeasureUnit unit) {

  private static final Set<String> DEGREES =
      Set.of("degree", "degrees", "dərəcə", "градус", "градуса", "градусов");

  /** The largest gap between the two numbers of a range: "10 to 15 miles". */
  private static final int RANGE_GAP = 4;

  /** The measures among the numbers of a text, in order. */
  static List<Measure> in(String text, LanguageTag language, List<NumberSpan> numbers) {
    List<Measure> measures = new ArrayList<>();
    @Nullable Measure next = null;
    for (int i = numbers.size() - 1; i >= 0; i--) {
      NumberSpan number = numbers.get(i);
      Optional<MeasureUnit> unit = unitAfter(text, number.end(), language);
      if (unit.isEmpty()
          && next != null
          && next.number().start() - number.end() <= RANGE_GAP
          && text.substring(number.end(), next.number().start()).indexOf('(') < 0) {
        unit = Optional.of(next.unit());
      }
      next = unit.map(found -> new Measure(number, found)).orElse(null);
      if (next != null) {
        measures.add(0, next);
      }
    }
    return measures;
  }

  private static Optional<MeasureUnit> unitAfter(String text, int from, LanguageTag language) {
    int start = from;
    while (start < text.length() && " \u00A0\u202F-°º".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = Folding.fold(text.substring(start, end), language);
    return end > start && DEGREES.contains(word)
        ? unitAfter(text, end, language)
        : MeasureUnit.of(word, language);
  }

  /** Whether this is the other measure in another unit, rounded. */
  boolean converts(Measure other) {
    for (BigDecimal value : number.values()) {
      for (BigDecimal otherValue : other.number.values()) {
        if (unit.isAbout(value.doubleValue(), other.unit, otherValue.doubleValue())) {
          return true;
        }
      }
    }
    return false;
  }
}
