package org.korpu.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.filter.PlainTextFilter.Paragraphs;
import org.korpu.model.Position;

/** The lines of a plain text, as paragraphs; written one after the other they are the text. */
final class PlainTextLayout {

  /** Line ends are LF, CRLF and CR; {@code \R} would also split at the separators inside lines. */
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\n|\r|$)");

  private final List<Paragraph> paragraphs;

  /** The length of the longest line in code points; no limit where no paragraph has two lines. */
  private final int width;

  private PlainTextLayout(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    boolean broken = paragraphs.stream().anyMatch(p -> p.lines().size() > 1);
    this.width =
        broken
            ? paragraphs.stream()
                .flatMap(p -> p.lines().stream())
                .mapToInt(line -> length(line.before() + line.core()))
                .max()
                .orElse(Integer.MAX_VALUE)
            : Integer.MAX_VALUE;
  }

  static PlainTextLayout of(String text, Paragraphs kind) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines(text)) {
      if (kind == Paragraphs.LINE) {
        paragraphs.add(new Paragraph("p" + line.number(), List.of(line)));
      } else if (line.core().isEmpty()) {
        close(open, paragraphs);
        paragraphs.add(paragraph(List.of(line)));
      } else {
        open.add(line);
      }
    }
    close(open, paragraphs);
    return new PlainTextLayout(paragraphs);
  }

  /** All paragraphs; a blank line is one of its own. */
  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Writes a paragraph with a text in place of its own. */
  void write(Paragraph paragraph, String text, StringBuilder out) {
    List<Line> lines = paragraph.lines();
    if (text.equals(paragraph.text())) {
      lines.forEach(line -> out.append(line.before()).append(line.core()).append(line.after()));
      return;
    }
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    // A paragraph may hang: its first line has another indent than the rest.
    String indent = lines.size() > 1 ? lines.get(1).before() : first.before();
    int column = length(first.before());
    out.append(first.before());
    boolean atStart = true;
    for (String word : text.split(" ", -1)) {
      if (!atStart && column + 1 + length(word) > width && mayStandApart(out, word)) {
        out.append(lineEnd(lines)).append(indent);
        column = length(indent);
      } else if (!atStart) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += length(word);
      atStart = false;
    }
    out.append(last.after());
  }

  /** White space of other kinds would be lost at the end or the start of a line. */
  private static boolean mayStandApart(StringBuilder before, String word) {
    return !word.isEmpty()
        && !Character.isWhitespace(word.charAt(0))
        && !Character.isWhitespace(before.charAt(before.length() - 1));
  }

  private static String lineEnd(List<Line> lines) {
    String after = lines.get(0).after();
    return after.endsWith("\r\n") ? "\r\n" : after.endsWith("\r") ? "\r" : "\n";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void close(List<Line> open, List<Paragraph> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open));
      open.clear();
    }
  }

  private static Paragraph paragraph(List<Line> lines) {
    int last = lines.get(lines.size() - 1).number();
    return new Paragraph("p" + lines.get(0).number() + "-" + last, lines);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find() && matcher.start() < text.length()) {
      String line = matcher.group(1);
      String core = line.strip();
      int start = core.isEmpty() ? 0 : line.indexOf(core);
      lines.add(
          new Line(
              lines.size() + 1,
              line.substring(0, start),
              core,
              line.substring(start + core.length()) + matcher.group(2)));
    }
    return lines;
  }

  /**
   * A line of the file.
   *
   * @param number from 1
   * @param before white space before the text
   * @param core the text, empty for a blank line
   * @param after white space after the text, and the line end
   */
  record Line(int number, String before, String core, String after) {

    /** Whether a word is divided at the end: the next line goes on without a space. */
    private boolean dividesWord() {
      int end = core.length() - 1;
      return end > 0
          && (core.charAt(end) == '-' || core.charAt(end) == '\u00AD')
          && Character.isLetter(core.charAt(end - 1));
    }
  }

  /**
   * Lines that belong together.
   *
   * @param id of the unit that they are unless they are blank
   */
  record Paragraph(String id, List<Line> lines) {
    Paragraph {
      lines = List.copyOf(lines);
    }

    boolean isBlank() {
      return lines.get(0).core().isEmpty();
    }

    /** The text on one line. */
    String text() {
      if (lines.size() == 1) {
        return lines.get(0).core();
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        if (i > 0 && !lines.get(i - 1).dividesWord()) {
          text.append(' ');
        }
        text.append(lines.get(i).core());
      }
      return text.toString();
    }

    /** Where a character of the text stands; after the last line for an offset at the end. */
    Position position(int offset) {
      int start = 0;
      for (int i = 0; ; i++) {
        Line line = lines.get(i);
        int end = start + line.core().length();
        if (offset <= end || i == lines.size() - 1) {
          return new Position(line.number(), line.before().length() + offset - start + 1);
        }
        start = line.dividesWord() ? end : end + 1;
      }
    }
  }
}
