package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.handoff.ExtractedDocument;

/** The segments of a document. */
public final class SegmentReport {

  private SegmentReport() {}

  /** Writes a segment a line: trimmed, its line breaks and tabs made one space. */
  public static void writeText(ExtractedDocument document, Writer out) throws IOException {
    for (ExtractedDocument.Unit unit : document.units()) {
      for (Piece piece : segments(unit)) {
        out.append(oneLine(piece.content().text())).append('\n');
      }
    }
  }

  /** Writes a JSON object for each segment: unit, number in the unit from 1, text. */
  public static void writeJson(ExtractedDocument document, Writer out) throws IOException {
    for (ExtractedDocument.Unit unit : document.units()) {
      int number = 0;
      for (Piece piece : segments(unit)) {
        String id = "s" + ++number;
        JsonLines.write(
            out,
            json -> {
              json.writeStringField("unit", unit.textUnit().id());
              json.writeStringField("segment", id);
              json.writeStringField("text", piece.content().text());
            });
      }
    }
  }

  private static List<Piece> segments(ExtractedDocument.Unit unit) {
    return unit.pieces().stream().filter(p -> p.kind() == Piece.Kind.SEGMENT).toList();
  }

  /** The text with each run of line breaks, and the white space around it, made one space. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean breaking = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B') {
        breaking = true;
      } else if (!(breaking && Character.isWhitespace(c))) {
        if (breaking) {
          while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
          }
          line.append(' ');
        }
        line.append(c);
        breaking = false;
      }
    }
    return line.toString().strip();
  }
}
