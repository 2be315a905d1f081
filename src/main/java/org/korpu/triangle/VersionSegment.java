package org.korpu.triangle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TextUnit.Role;

/**
 * A segment of a version.
 *
 * @param paragraph id of the paragraph that it belongs to
 * @param number which of the segments of its paragraph it is, from 1
 * @param position where it begins in the file, null where the format has no lines
 * @param content its text with codes
 * @param role what its paragraph is to the document
 */
public record VersionSegment(
    String paragraph, int number, @Nullable Position position, Segment content, Role role) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  public VersionSegment {
    if (number < 1) {
      throw new IllegalArgumentException(paragraph + " " + number);
    }
  }

  /** A segment of running text. */
  public VersionSegment(
      String paragraph, int number, @Nullable Position position, Segment content) {
    this(paragraph, number, position, content, Role.RUNNING);
  }

  /** What reports call it: its paragraph and its number. */
  public String unit() {
    return paragraph + "/" + number;
  }

  /** The text without codes, a line break in it a space, and white space of any width one space. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content.content()) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      } else if (inline instanceof InlineCode code
          && code.kind() == InlineCode.Kind.PLACEHOLDER
          && ("lb".equals(code.type()) || "br".equals(code.type()))) {
        text.append(' ');
      }
    }
    return SPACE.matcher(text.toString().strip()).replaceAll(" ");
  }
}
