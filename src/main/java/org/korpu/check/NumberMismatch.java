package org.korpu.check;

/**
 * A number stands in the source and not in the target, or the other way round.
 *
 * <p>Numbers are compared by value ({@link org.korpu.text.NumberSpans}), in any order: {@code 1.2
 * million} is {@code 1,2 млн}, {@code 6 p.m.} is {@code 18:00}, {@code XXI} is {@code 21st}, {@code
 * three} is {@code 3}. A number with several readings agrees if one of them does. How often a
 * number is repeated is a matter of style and not looked at. Parts of dates belong to {@link
 * DateMismatch}.
 */
final class NumberMismatch extends NumberCheck {

  NumberMismatch() {
    super(
        NumberComparison.Part.OTHERS,
        new NumberReport(
            CheckMessage.NUMBER_MISSING, CheckMessage.NUMBER_ADDED, CheckMessage.NUMBER_DIFFERS));
  }

  @Override
  public String name() {
    return "NumberMismatch";
  }
}
