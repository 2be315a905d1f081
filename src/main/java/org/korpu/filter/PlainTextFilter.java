package org.korpu.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.filter.TextDecoding.ByteOrderMark;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * Plain text: a line is a paragraph, and its id is {@code p} with the number of the line.
 *
 * <p>Line ends, blank lines and white space at the ends of lines are no part of the units, and stay
 * as they are. The merged file is UTF-8 whatever the source was, for the old encodings cannot hold
 * the letters of every target language; it has a byte order mark if the source had one. Stateless.
 */
public final class PlainTextFilter implements DocumentFilter {

  private static final String EXTENSION = "txt";

  /** Line ends are LF, CRLF and CR; {@code \R} would also split at the separators inside lines. */
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\n|\r|$)");

  private static final Pattern LINE_BREAKS = Pattern.compile("[\r\n]+");

  /** Whether the file is named {@code .txt}, or has no extension, as standard input has none. */
  @Override
  public boolean accepts(Document document) {
    return document.extension().isEmpty() || document.extension().equals(EXTENSION);
  }

  @Override
  public List<TextUnit> extract(Document document, LanguageTag source) {
    List<TextUnit> units = new ArrayList<>();
    for (Line line : lines(decoded(document).text())) {
      if (!line.core().isEmpty()) {
        units.add(new TextUnit(line.id(), Segment.of(line.core()), true));
      }
    }
    return List.copyOf(units);
  }

  /** {@inheritDoc} Line breaks in a translation become spaces: a unit stays one line. */
  @Override
  public void merge(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations,
      OutputStream out) {
    TextDecoding decoded = decoded(document);
    List<Line> lines = lines(decoded.text());
    check(document, lines, translations);
    StringBuilder merged = new StringBuilder();
    if (decoded.mark() == ByteOrderMark.PRESENT) {
      merged.append('\uFEFF');
    }
    for (Line line : lines) {
      Segment translation = line.core().isEmpty() ? null : translations.get(line.id());
      String text =
          translation == null
              ? line.core()
              : LINE_BREAKS.matcher(translation.text()).replaceAll(" ");
      merged.append(line.before()).append(text).append(line.after());
    }
    try {
      out.write(merged.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(
      Document document, List<Line> lines, Map<String, Segment> translations) {
    Set<String> ids = new HashSet<>();
    lines.stream().filter(line -> !line.core().isEmpty()).forEach(line -> ids.add(line.id()));
    List<Diagnostic> faults = new ArrayList<>();
    translations.forEach(
        (id, translation) -> {
          if (!ids.contains(id)) {
            faults.add(fault(document, FilterMessage.EXPORT_AGAIN, FilterMessage.UNKNOWN_UNIT, id));
          }
          for (InlineCode code : translation.codes()) {
            faults.add(
                fault(
                    document,
                    FilterMessage.REMOVE_CODE,
                    FilterMessage.CODE_IN_PLAIN_TEXT,
                    id,
                    code.data().isEmpty() ? code.id() : code.data()));
          }
        });
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
  }

  private static Diagnostic fault(
      Document document, FilterMessage advice, FilterMessage cause, Object... arguments) {
    return Diagnostic.error(document.name(), null, Message.of(cause, arguments))
        .withAdvice(Message.of(advice));
  }

  private static TextDecoding decoded(Document document) {
    if (document.bytes().length == 0) {
      throw new InputException(fault(document, FilterMessage.CHECK_FILE, FilterMessage.EMPTY));
    }
    return TextDecoding.of(document.bytes(), document.name());
  }

  /**
   * A line of the file.
   *
   * @param id of the unit that it is unless it is blank
   * @param before white space before the text
   * @param core the text, empty for a blank line
   * @param after white space after the text, and the line end
   */
  private record Line(String id, String before, String core, String after) {}

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find() && matcher.start() < text.length()) {
      String line = matcher.group(1);
      String end = matcher.group(2);
      String core = line.strip();
      int start = core.isEmpty() ? 0 : line.indexOf(core);
      lines.add(
          new Line(
              "p" + (lines.size() + 1),
              line.substring(0, start),
              core,
              line.substring(start + core.length()) + end));
    }
    return lines;
  }
}
