package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Collects the content of one part as it is read.
 *
 * <p>Both ends of a pair carry a key; only when all of the part is there it shows whether a pair is
 * whole or one end stands in another part.
 */
final class InlineBuilder {

  private record Piece(Inline inline, @Nullable String key) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int length;

  void text(String more) {
    text.append(more);
    length += more.length();
  }

  void placeholder(InlineCode code) {
    endRun();
    pieces.add(new Piece(code, null));
  }

  /**
   * One end of a pair: {@code ISOLATED_OPEN} or {@code ISOLATED_CLOSE} until the other is found.
   */
  void end(String key, InlineCode code) {
    endRun();
    pieces.add(new Piece(code, key));
  }

  /** Appends what another has collected: a pair torn between the two is whole here. */
  void append(InlineBuilder other) {
    endRun();
    other.endRun();
    pieces.addAll(other.pieces);
    length += other.length;
  }

  /** The text between two places, codes not counted. */
  String text(int start, int end) {
    return build().text().substring(start, end);
  }

  /** How much text there is, codes not counted. */
  int length() {
    return length;
  }

  /** Whether there is neither text nor code. */
  boolean isEmpty() {
    return pieces.isEmpty() && text.length() == 0;
  }

  /** The content. */
  Segment build() {
    endRun();
    List<Inline> content = new ArrayList<>();
    Map<String, Integer> open = new HashMap<>();
    for (Piece piece : pieces) {
      Inline inline = piece.inline();
      if (piece.key() != null && inline instanceof InlineCode code) {
        if (code.kind().opens()) {
          open.put(piece.key(), content.size());
        } else {
          Integer opening = open.remove(piece.key());
          if (opening != null) {
            content.set(opening, ((InlineCode) content.get(opening)).as(Kind.OPEN));
            inline = code.as(Kind.CLOSE);
          }
        }
      }
      content.add(inline);
    }
    return new Segment(content);
  }

  private void endRun() {
    if (text.length() > 0) {
      pieces.add(new Piece(new TextRun(text.toString()), null));
      text.setLength(0);
    }
  }
}
