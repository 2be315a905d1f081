package org.korpu.glossary;

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
}
