package org.korpu.glossary;

import java.util.Optional;

/**
 * A person in an office.
 *
 * @param person the id of the concept whose terms are the person's names
 * @param period the days in office
 */
public record Tenure(String person, Period period) {
  public Tenure {
    if (person.isBlank()) {
      throw new IllegalArgumentException("a tenure is somebody's");
    }
  }

  /**
   * The tenure that a text such as {@code person-id 2018-05-01..2022-03-04} names: an id and a
   * {@linkplain Period#parse period}; without a period the person always held the office. Nothing
   * where it names none.
   */
  public static Optional<Tenure> parse(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    int space = stripped.lastIndexOf(' ');
    String last = stripped.substring(space + 1);
    if (!last.contains("..")) {
      return Optional.of(new Tenure(stripped, Period.ALWAYS));
    }
    String person = stripped.substring(0, Math.max(space, 0)).strip();
    return person.isEmpty()
        ? Optional.empty()
        : Period.parse(last).map(period -> new Tenure(person, period));
  }

  /** The text that {@link #parse} reads as this tenure. */
  public String text() {
    return person + ' ' + period.text();
  }
}
