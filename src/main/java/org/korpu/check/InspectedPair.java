package org.korpu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.text.Token;

/**
 * A pair that checks look at, with what several of them need to know of it: each piece is worked
 * out when the first check asks for it, and then kept. For one thread.
 */
public final class InspectedPair {

  private final SegmentPair pair;
  private final InspectedText source;
  private final InspectedText target;
  private @Nullable NumberComparison numbers;
  private @Nullable PairedNames pairedNames;
  private @Nullable List<PairedNames.Counterpart> counterparts;

  /** A pair of which nothing is known yet. */
  public InspectedPair(SegmentPair pair) {
    this(pair, null);
  }

  /**
   * A pair with what is known of another one.
   *
   * @param before a pair of the same thread; a unit of three languages has one source twice
   */
  InspectedPair(SegmentPair pair, @Nullable InspectedPair before) {
    this.pair = pair;
    String text = pair.source().text();
    source =
        before != null && before.source().equals(text) && before.from().equals(pair.from())
            ? before.source
            : new InspectedText(text, pair.from());
    target = new InspectedText(pair.target().text(), pair.to());
  }

  /** The pair itself. */
  public SegmentPair pair() {
    return pair;
  }

  /** The text of the source without its codes. */
  public String source() {
    return source.text();
  }

  /** The text of the target without its codes. */
  public String target() {
    return target.text();
  }

  LanguageTag from() {
    return pair.from();
  }

  LanguageTag to() {
    return pair.to();
  }

  /** The source, and what is known of it. */
  InspectedText sourceText() {
    return source;
  }

  /** The target, and what is known of it. */
  InspectedText targetText() {
    return target;
  }

  /** The tokens of the source, in order. */
  List<Token> sourceTokens() {
    return source.tokens();
  }

  /** The tokens of the target, in order. */
  List<Token> targetTokens() {
    return target.tokens();
  }

  /** The numbers without a counterpart. */
  NumberComparison numbers() {
    if (numbers == null) {
      numbers = NumberComparison.of(source.numbers(), target.numbers());
    }
    return numbers;
  }

  /** What the names of the source are in the target; kept for one asked at a time. */
  List<PairedNames.Counterpart> names(PairedNames asked) {
    List<PairedNames.Counterpart> known = counterparts;
    if (known == null || pairedNames != asked) {
      known = asked.of(this);
      counterparts = known;
      pairedNames = asked;
    }
    return known;
  }

  /**
   * Whether a code stands in the target between two places of its text, or at one of them: what
   * looks adjacent there is not.
   */
  boolean hasTargetCodeWithin(int start, int end) {
    return hasCodeWithin(pair.target(), start, end);
  }

  /** The same of the source. */
  boolean hasSourceCodeWithin(int start, int end) {
    return hasCodeWithin(pair.source(), start, end);
  }

  /**
   * Whether a variable of a program stands at or behind a place of the source or the target: what
   * the text ends with is then not known.
   */
  boolean endsInVariable(int sourceFrom, int targetFrom) {
    return hasVariableFrom(pair.source(), sourceFrom) || hasVariableFrom(pair.target(), targetFrom);
  }

  private static boolean hasVariableFrom(Segment segment, int start) {
    int offset = 0;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        offset += run.text().length();
      } else if (offset >= start
          && inline instanceof InlineCode code
          && "variable".equals(code.type())) {
        return true;
      }
    }
    return false;
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
