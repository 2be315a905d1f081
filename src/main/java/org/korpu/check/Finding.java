package org.korpu.check;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A fault in a translation.
 *
 * @param check the name of the check that found it
 * @param severity how bad it is
 * @param pair where it was found
 * @param message what is wrong
 * @param sourceSpan the spot in the text of the source, null where there is none
 * @param targetSpan the spot in the text of the target, null where there is none (something is
 *     missing)
 * @param fix what mends it, null where a person must decide
 * @param third what a third version has there, null where only two texts were compared
 */
public record Finding(
    String check,
    Severity severity,
    SegmentPair pair,
    Message message,
    @Nullable Span sourceSpan,
    @Nullable Span targetSpan,
    @Nullable Fix fix,
    @Nullable Third third) {

  /** A fault in one of two texts. */
  public Finding(
      String check,
      Severity severity,
      SegmentPair pair,
      Message message,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan,
      @Nullable Fix fix) {
    this(check, severity, pair, message, sourceSpan, targetSpan, fix, null);
  }

  /** A fault that a person must mend. */
  public Finding(
      String check,
      Severity severity,
      SegmentPair pair,
      Message message,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan) {
    this(check, severity, pair, message, sourceSpan, targetSpan, null, null);
  }

  /** This finding, as grave as a workspace wants it. */
  public Finding withSeverity(Severity changed) {
    return changed == severity
        ? this
        : new Finding(check, changed, pair, message, sourceSpan, targetSpan, fix, third);
  }

  /**
   * What a third version has.
   *
   * @param text the text, and where it stands
   * @param span the spot in it, null where there is none
   */
  public record Third(VersionText text, @Nullable Span span) {}

  /**
   * A range of a text without its codes.
   *
   * @param start its first character, from 0, in UTF-16 units
   * @param end exclusive
   */
  public record Span(int start, int end) {
    public Span {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException(start + "-" + end);
      }
    }

    /** The characters of the range. */
    public String of(String text) {
      return text.substring(start, end);
    }
  }
}
