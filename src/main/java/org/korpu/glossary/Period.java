package org.korpu.glossary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds: a title is official, a person is in office.
 *
 * @param from the first day, null where it always held
 * @param to the last day, inclusive; null where it still holds
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Every day. */
  public static final Period ALWAYS = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /** Whether it holds on a day. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether there is a day in both. */
  public boolean overlaps(Period other) {
    return startsBy(from, other.to) && startsBy(other.from, to);
  }

  private static boolean startsBy(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null || end == null || !start.isAfter(end);
  }
}
