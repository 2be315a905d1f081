package org.korpu.manual;

/**
 * A word, or several, that a command takes without the name of an option. Parameters come in the
 * order of the command line; only the last of a command takes more than {@link #most} 1.
 *
 * @param value what it is
 * @param least how many there must be, 0 or more
 * @param most how many there may be, at least 1; {@link #ANY_NUMBER} for no limit
 * @param description what it is for, in the language of the table
 */
public record CommandParameter(Value value, int least, int most, String description) {

  /** {@link #most} where there is no limit. */
  public static final int ANY_NUMBER = Integer.MAX_VALUE;

  public CommandParameter {
    if (least < 0 || most < 1 || least > most) {
      throw new IllegalArgumentException(value.label() + ": " + least + " to " + most);
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException(value.label() + ": no description");
    }
  }
}
