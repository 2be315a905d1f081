package org.korpu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param power 2 where the unit is squared ({@code sq ft}, {@code kvadrat kilometr}, {@code м²}), 3
 *     where it is cubed, else 1
 */
record Measure(NumberSpan number, MeasureUnit unit, int power) {

  /** A unit and its power. */
  private record Dimension(MeasureUnit unit, int power) {}

  /** Folded words before a squared or cubed unit; Russian ones by their stem. */
  private static final Map<String, Integer> POWERS =
      Map.of(
          "sq", 2, "square", 2, "kvadrat", 2, "kv", 2, "кв", 2, "cubic", 3, "cu", 3, "kub", 3,
          "куб", 3);

  private static final String SQUARE_IN_RUSSIAN = "квадратн";
  private static final String CUBIC_IN_RUSSIAN = "кубическ";

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
      @Nullable Dimension found = dimensionAfter(text, number.end(), language);
      if (found == null
          && next != null
          && next.number().start() - number.end() <= RANGE_GAP
          && text.substring(number.end(), next.number().start()).indexOf('(') < 0) {
        found = new Dimension(next.unit(), next.power());
      }
      next = found == null ? null : new Measure(number, found.unit(), found.power());
      if (next != null) {
        measures.add(0, next);
      }
    }
    return measures;
  }

  private static @Nullable Dimension dimensionAfter(String text, int from, LanguageTag language) {
    int start = from;
    while (start < text.length() && " \u00A0\u202F-°º.".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return null;
    }
    String word = Folding.fold(text.substring(start, end), language);
    if (DEGREES.contains(word)) {
      return dimensionAfter(text, end, language);
    }
    int power = power(word);
    if (power > 1) {
      Dimension base = dimensionAfter(text, end, language);
      return base == null ? null : new Dimension(base.unit(), power);
    }
    int exponent = end < text.length() ? "²2³3".indexOf(text.charAt(end)) : -1;
    return MeasureUnit.of(word, language)
        .map(unit -> new Dimension(unit, exponent < 0 ? 1 : 2 + exponent / 2))
        .orElse(null);
  }

  private static int power(String word) {
    if (word.startsWith(SQUARE_IN_RUSSIAN)) {
      return 2;
    }
    return word.startsWith(CUBIC_IN_RUSSIAN) ? 3 : POWERS.getOrDefault(word, 1);
  }

  /** Whether this is the other measure in another unit, rounded. */
  boolean converts(Measure other) {
    for (BigDecimal value : number.values()) {
      for (BigDecimal otherValue : other.number.values()) {
        if (unit.isAbout(
            value.doubleValue(), power, other.unit, otherValue.doubleValue(), other.power)) {
          return true;
        }
      }
    }
    return false;
  }
}
