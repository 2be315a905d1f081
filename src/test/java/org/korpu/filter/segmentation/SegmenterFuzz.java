package org.korpu.filter.segmentation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.filter.CutExplanation.Decision;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.fuzz.FuzzBytes;
import org.korpu.fuzz.FuzzText;
import org.korpu.fuzz.Holds;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** Any text, with codes anywhere: the pieces are the text, cut where the plain reading cuts. */
public final class SegmenterFuzz {

  /** The plain reading takes the square of the length, and is asked for one language a text. */
  private static final int LONGEST = 160;

  private static final SrxSegmenter SEGMENTER = SrxSegmenter.builtIn();

  private static final List<String> LANGUAGES = List.of("az", "en", "ru", "tr");

  private static final Map<String, PlainReading> READINGS = readings();

  private SegmenterFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = FuzzText.of(input);
    if (text.length() > LONGEST) {
      text = text.substring(0, LONGEST);
    }
    for (String tag : LANGUAGES) {
      LanguageTag language = new LanguageTag(tag);
      List<Integer> breaks = SEGMENTER.breaks(text, language);
      if (tag.equals(LANGUAGES.get(text.length() % LANGUAGES.size()))) {
        Holds.equal(breaks, READINGS.get(tag).breaks(text), "cuts of the plain reading, " + tag);
      }
      Holds.equal(
          SEGMENTER.explain(Segment.of(text), language).decisions().stream()
              .filter(Decision::isCut)
              .map(Decision::place)
              .toList(),
          breaks,
          "cuts that are explained");
      for (int place : breaks) {
        Holds.that(!insidePair(text, place), "a cut inside a surrogate pair at " + place);
        Holds.that(
            Character.getType(text.codePointAt(place)) != Character.NON_SPACING_MARK,
            "a cut before a combining mark at " + place);
      }
      pieces(Segment.of(text), language);
      pieces(withCodes(text, input), language);
    }
  }

  private static void pieces(Segment content, LanguageTag language) {
    List<Piece> pieces = SEGMENTER.split(content, language);
    Holds.equal(SEGMENTER.split(content, language), pieces, "the same result twice");
    List<Inline> together = new ArrayList<>();
    for (Piece piece : pieces) {
      List<String> open = new ArrayList<>();
      for (Inline inline : piece.content().content()) {
        if (inline instanceof InlineCode code && code.kind() != Kind.PLACEHOLDER) {
          together.add(code.as(code.kind().opens() ? Kind.OPEN : Kind.CLOSE));
          if (code.kind() == Kind.OPEN) {
            open.add(code.id());
          } else if (code.kind() == Kind.CLOSE) {
            Holds.that(open.remove(code.id()), "a pair is whole inside its piece");
          }
        } else {
          together.add(inline);
        }
      }
      Holds.that(open.isEmpty(), "a pair is whole inside its piece");
      String text = piece.content().text();
      if (piece.kind() == Piece.Kind.IGNORABLE) {
        Holds.that(text.chars().allMatch(SegmenterFuzz::isSpace), "between segments: " + text);
      } else {
        Holds.that(
            !text.isEmpty() && !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1)),
            "white space at an end of: " + text);
      }
    }
    Holds.equal(new Segment(together), content, "pieces together");
  }

  /** The text with pairs of codes, line breaks and placeholders that its bytes put there. */
  private static Segment withCodes(String text, byte[] input) {
    FuzzBytes choices = new FuzzBytes(input, input.length / 2);
    List<Inline> content = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 12 && at < text.length(); i++) {
      int end = Math.min(text.length(), at + choices.below(40));
      if (end > at) {
        content.add(new TextRun(text.substring(at, end)));
        at = end;
      }
      switch (choices.below(6)) {
        case 0 -> content.add(InlineCode.of(Kind.PLACEHOLDER, "x" + i, null, "<x/>"));
        case 1 -> content.add(InlineCode.of(Kind.PLACEHOLDER, "x" + i, "lb", "<br>"));
        case 2, 3 -> {
          open.add("p" + i);
          content.add(InlineCode.of(Kind.OPEN, "p" + i, "bold", "<b>"));
        }
        default -> {
          if (!open.isEmpty()) {
            content.add(close(open.remove(open.size() - 1)));
          }
        }
      }
    }
    if (at < text.length()) {
      content.add(new TextRun(text.substring(at)));
    }
    while (!open.isEmpty()) {
      content.add(close(open.remove(open.size() - 1)));
    }
    return new Segment(content);
  }

  private static InlineCode close(String id) {
    return InlineCode.of(Kind.CLOSE, id, "bold", "</b>");
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean insidePair(String text, int place) {
    return Character.isHighSurrogate(text.charAt(place - 1))
        && Character.isLowSurrogate(text.charAt(place));
  }

  private static Map<String, PlainReading> readings() {
    Map<String, PlainReading> readings = new HashMap<>();
    for (String language : LANGUAGES) {
      try (InputStream in = SrxSegmenter.class.getResourceAsStream("korpu.srx")) {
        readings.put(language, new PlainReading(in, language));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return readings;
  }
}
