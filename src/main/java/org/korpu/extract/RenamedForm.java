package org.korpu.extract;

import java.util.List;

/**
 * An occurrence of an old title and what takes its place.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end exclusive
 * @param found the old title, in the form in which it stands there
 * @param made the forms that the new title can have there; one, unless it is {@link Certainty#OPEN}
 * @param certainty whether the new form can be put there
 */
public record RenamedForm(
    int start, int end, String found, List<String> made, Certainty certainty) {

  /** Whether the new form can be put in the place of the old one. */
  public enum Certainty {
    /** It is the only right one. */
    CERTAIN,
    /** It is right, but words around it may have to agree with its other gender. */
    AGREEMENT,
    /** A person has to choose or to write it. */
    OPEN
  }

  public RenamedForm {
    made = List.copyOf(made);
    if (certainty != Certainty.OPEN && made.size() != 1) {
      throw new IllegalArgumentException(certainty + " " + made);
    }
  }

  /** The same, for a person to do. */
  RenamedForm open() {
    return new RenamedForm(start, end, found, made, Certainty.OPEN);
  }
}
