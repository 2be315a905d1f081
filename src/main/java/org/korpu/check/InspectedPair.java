package org.korpu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * A pair that checks look at, with what several of them need to know of it: each piece is worked
 * out when the first check asks for it, and then kept. For one thread.
 */
public final class InspectedPair {

  private final SegmentPair pair;
  private final String source;
  private final String target;
  private @Nullable List<Token> sourceTokens;
  private @Nullable List<Token> targetTokens;
  private @Nullable NumberComparison numbers;

  /** A pair of which nothing is known yet. */
  public InspectedPair(SegmentPair pair) {
    this.pair = pair;
    source = pair.source().text();
    target = pair.target().text();
  }

  /** The pair itself. */
  public SegmentPair pair() {
    return pair;
  }

  /** The text of the source without its codes. */
  public String source() {
    return source;
  }

  /** The text of the target without its codes. */
  public String target() {
    return target;
  }

  LanguageTag from() {
    return pair.from();
  }

  LanguageTag to() {
    return pair.to();
  }

  /** The tokens of the source, in order. */
  List<Token> sourceTokens() {
    if (sourceTokens == null) {
      sourceTokens = Tokenizer.tokenize(source);
    }
    return sourceTokens;
  }

  /** The tokens of the target, in order. */
  List<Token> targetTokens() {
    if (targetTokens == null) {
      targetTokens = Tokenizer.tokenize(target);
    }
    return targetTokens;
  }

  /** The numbers without a counterpart. */
  NumberComparison numbers() {
    if (numbers == null) {
      numbers = NumberComparison.of(pair);
    }
    return numbers;
  }

  /**
   * Whether a code stands in the target between two places of its text, or at one of them: what
   * looks adjacent there is not.
   */
  boolean hasTargetCodeWithin(int start, int end) {
    return hasCodeWithin(pair.target(), start, end);
  }

  private static boolean hasCodeWithin(Segment segment, int start, int end) {
    if (segment.content().size() < 2) {
      return false;
    }
    int offset = 0;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        offset += run.text().length();
      } else if (offset >= start && offset <= end) {
        return true;
      }
    }
    return false;
  }

  /** Where in the text of a segment a code stands; the end of the text if it is not there. */
  static int offsetOf(Segment segment, InlineCode code) {
    int offset = 0;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        offset += run.text().length();
      } else if (inline == code) {
        return offset;
      }
    }
    return offset;
  }
}
