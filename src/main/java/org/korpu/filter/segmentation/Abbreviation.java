package org.korpu.filter.segmentation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/**
 * An abbreviation of the user: a full stop in it or at its end does not end a segment.
 *
 * @param text with the full stop at its end, such as {@code şək.} or {@code b.e.ə.}
 * @param file where it is written, as the path was given
 * @param position where in that file, null where unknown
 */
public record Abbreviation(String text, String file, @Nullable Position position) {

  /** Words of letters, digits and a few signs, each of which may end in a full stop. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?!\\p{P})[\\p{L}\\p{M}\\p{N}/’'-]++(?:(?:\\. ?| )[\\p{L}\\p{M}\\p{N}/’'-]++)*+\\.");

  /** Longer ones are no abbreviations but mistakes. */
  private static final int LONGEST = 40;

  public Abbreviation {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("no abbreviation: " + text);
    }
  }

  /**
   * Reads one as it was typed; the full stop at its end may be left out.
   *
   * @return empty if it is none: blank, longer than 40 characters, or with other signs than
   *     letters, digits, full stops, spaces, hyphens, slashes and apostrophes
   */
  public static Optional<Abbreviation> parse(
      String typed, String file, @Nullable Position position) {
    String text = typed.strip();
    if (!text.endsWith(".")) {
      text += ".";
    }
    return isWellFormed(text)
        ? Optional.of(new Abbreviation(text, file, position))
        : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
