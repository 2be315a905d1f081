package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class PiecesPropertyTest {

  private final SrxSegmenter segmenter = SrxSegmenter.builtIn();

  @Property(seed = "5", tries = 1000)
  void piecesTogetherAreTheContent(@ForAll("contents") Segment content) {
    List<Inline> together = new ArrayList<>();
    for (Piece piece : segmenter.split(content, LanguageTag.AZ)) {
      for (Inline inline : piece.content().content()) {
        together.add(
            inline instanceof InlineCode code && code.id().startsWith("p") ? paired(code) : inline);
      }
    }

    assertThat(new Segment(together)).isEqualTo(content);
  }

  @Property(seed = "6", tries = 1000)
  void segmentsHaveTextAndNoWhiteSpaceAtTheirEnds(@ForAll("contents") Segment content) {
    for (Piece piece : segmenter.split(content, LanguageTag.AZ)) {
      String text = piece.content().text();
      if (piece.kind() == Piece.Kind.SEGMENT) {
        assertThat(text).matches("(?s)[^ \u00A0\u2028].*").matches("(?s).*[^ \u00A0\u2028]");
      } else {
        assertThat(text).matches("[ \u00A0\u2028]*");
      }
    }
  }

  @Property(seed = "7", tries = 1000)
  void pairsInsideAPieceAreWholeAndTornOnesIsolated(@ForAll("contents") Segment content) {
    for (Piece piece : segmenter.split(content, LanguageTag.AZ)) {
      List<String> open = new ArrayList<>();
      for (InlineCode code : piece.content().codes()) {
        if (code.kind() == Kind.OPEN) {
          open.add(code.id());
        } else if (code.kind() == Kind.CLOSE) {
          assertThat(open.remove(code.id())).isTrue();
        }
      }
      assertThat(open).isEmpty();
    }
  }

  /** Text with placeholders and pairs that are whole, nested by chance, and never torn. */
  @Provide
  Arbitrary<Segment> contents() {
    Arbitrary<String> texts =
        Arbitraries.of("Bu.", " ", "Nə?", "ə", "A.", "!", "  ", "son. Yeni", "\u00A0", "2012");
    return texts
        .list()
        .ofMaxSize(12)
        .flatMap(
            words ->
                Arbitraries.integers()
                    .between(0, 5)
                    .list()
                    .ofSize(words.size())
                    .map(codes -> content(words, codes)));
  }

  private static Segment content(List<String> words, List<Integer> codes) {
    List<Inline> content = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      content.add(new TextRun(words.get(i)));
      switch (codes.get(i)) {
        case 0 -> content.add(InlineCode.of(Kind.PLACEHOLDER, "x" + i, null, "<x/>"));
        case 1 -> content.add(InlineCode.of(Kind.PLACEHOLDER, "x" + i, "lb", "<br>"));
        case 2, 3 -> {
          open.add("p" + i);
          content.add(InlineCode.of(Kind.OPEN, "p" + i, "bold", "<b>"));
        }
        case 4 -> {
          if (!open.isEmpty()) {
            content.add(close(open.remove(open.size() - 1)));
          }
        }
        default -> {}
      }
    }
    while (!open.isEmpty()) {
      content.add(close(open.remove(open.size() - 1)));
    }
    return new Segment(content);
  }

  private static InlineCode close(String id) {
    return InlineCode.of(Kind.CLOSE, id, "bold", "</b>");
  }

  private static InlineCode paired(InlineCode code) {
    return code.as(code.kind().opens() ? Kind.OPEN : Kind.CLOSE);
  }
}
