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
import org.korpu.text.NumberSpans;
import org.korpu.text.TextTraits.Trait;
import org.korpu.text.Token;

/**
 * One side of a pair with its numbers. What only excuses need is worked out when it is asked for.
 * For one thread.
 */
final class NumberedText {

  /** Units that are squared and cubed: m2, km2, sm3. */
  private static final Set<String> WITH_EXPONENT =
      Set.of("m", "km", "cm", "sm", "mm", "ft", "м", "км", "см", "мм");

  /** Folded words for the half of the day after noon, and the night before it. */
  private static final Set<String> AFTERNOON =
      WordList.of(
          "evening afternoon night tonight axşam axşamı günortadan gecə gecəsi вечера вечером дня"
              + " днем ночи ночью");

  private static final BigDecimal HALF_DAY = BigDecimal.valueOf(12);

  private final InspectedText inspected;
  private final String text;
  private final LanguageTag language;
  private final List<NumberSpan> inDigits;
  private @Nullable List<NumberSpan> inWords;
  private @Nullable Dates dates;
  private @Nullable List<Measure> measures;

  NumberedText(InspectedText inspected) {
    this.inspected = inspected;
    this.text = inspected.text();
    this.language = inspected.language();
    boolean any = inspected.traits().has(Trait.DIGIT) || inspected.traits().has(Trait.ROMAN);
    this.inDigits = any ? NumberSpans.in(text, language) : List.of();
  }

  /** The numbers that must have a counterpart, in order. */
  List<NumberSpan> inDigits() {
    return inDigits;
  }

  /** The date in the text that a number in digits is a part of; null if it is part of none. */
  Finding.@Nullable Span dateAround(NumberSpan number) {
    if (dates == null) {
      dates = new Dates(text, inDigits);
    }
    return dates.around(number);
  }

  /** The text itself. */
  String text() {
    return text;
  }

  private List<NumberSpan> inWords() {
    if (inWords == null) {
      inWords = NumberSpans.inWords(text, language);
    }
    return inWords;
  }

  private List<Measure> measures() {
    if (measures == null) {
      List<NumberSpan> numbers = new ArrayList<>(inDigits);
      numbers.addAll(inWords());
      numbers.sort((a, b) -> Integer.compare(a.start(), b.start()));
      measures = Measure.in(text, language, numbers);
    }
    return measures;
  }

  /** Whether the text has the number in digits. */
  boolean hasInDigits(NumberSpan number) {
    return anyEquals(inDigits, number);
  }

  /** Whether the text has the number in words, or a word that implies it; a month by its name. */
  boolean hasInWords(NumberSpan number) {
    if (anyEquals(inWords(), number)) {
      return true;
    }
    boolean month =
        number.kind() == NumberSpan.Kind.MONTH_NAME || number.kind() == NumberSpan.Kind.MONTH;
    if (month && anyEquals(NumberSpans.monthNames(text, language), number)) {
      return true;
    }
    List<NumberSpan> numbers = new ArrayList<>(inDigits);
    numbers.addAll(inWords());
    return anyEquals(ImpliedNumbers.in(text, language, numbers), number);
  }

  private static boolean anyEquals(List<NumberSpan> spans, NumberSpan number) {
    return spans.stream().anyMatch(number::mayEqual);
  }

  /** Whether a number of this text is the minutes of a full hour. */
  boolean isZeroMinute(NumberSpan number) {
    return number.kind() == NumberSpan.Kind.MINUTE
        && number.values().stream().allMatch(value -> value.signum() == 0);
  }

  /**
   * Whether a number of this text is an hour that the other text counts from midnight and this one
   * from noon, saying so in words, or the other way round.
   */
  boolean isOnOtherClock(NumberSpan number, NumberedText other) {
    return (number.kind() == NumberSpan.Kind.HOUR
            && other.saysAfternoon()
            && (anyIs(other.inDigits, number, HALF_DAY.negate())
                || anyIs(other.inWords(), number, HALF_DAY.negate())))
        || (saysAfternoon()
            && anyIs(
                other.inDigits.stream()
                    .filter(each -> each.kind() == NumberSpan.Kind.HOUR)
                    .toList(),
                number,
                HALF_DAY));
  }

  /** Whether a word of the text says that an hour is one after noon. */
  private boolean saysAfternoon() {
    return inspected.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .anyMatch(token -> AFTERNOON.contains(Folding.fold(token.text(), language)));
  }

  /** Whether any number is the other one with so much added. */
  private static boolean anyIs(List<NumberSpan> spans, NumberSpan number, BigDecimal difference) {
    return number.values().stream()
        .map(value -> value.add(difference).stripTrailingZeros())
        .anyMatch(wanted -> spans.stream().anyMatch(each -> each.values().contains(wanted)));
  }

  /** Whether a number of this text is the exponent of a unit. */
  boolean isExponent(NumberSpan number) {
    String digits = number.in(text);
    int from = number.start();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return (digits.equals("2") || digits.equals("3"))
        && WITH_EXPONENT.contains(Folding.fold(text.substring(from, number.start()), language));
  }

  /**
   * Whether a number of this text is a measure that the other text gives in another unit only, or
   * that this text gives once more in a unit which the other text has. Where the other text names
   * the unit of the number too, the number was lost or changed, not converted.
   *
   * @param unpaired numbers of this text that have no partner in the other
   */
  boolean isConverted(NumberSpan number, List<NumberSpan> unpaired, NumberedText other) {
    Optional<Measure> found =
        measures().stream().filter(each -> each.number().equals(number)).findFirst();
    if (found.isEmpty() || other.names(found.get().unit())) {
      return false;
    }
    Measure measure = found.get();
    return other.measures().stream().anyMatch(measure::converts)
        || measures().stream()
            .filter(each -> !unpaired.contains(each.number()))
            .filter(each -> other.hasInDigits(each.number()) || other.hasInWords(each.number()))
            .anyMatch(measure::converts);
  }

  /** Whether a word of the text is a unit; one letter may be a preposition. */
  private boolean names(MeasureUnit unit) {
    return inspected.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.WORD && token.text().length() > 1)
        .anyMatch(
            token ->
                MeasureUnit.of(Folding.fold(token.text(), language), language)
                    .equals(Optional.of(unit)));
  }
}
