package org.korpu.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.korpu.filter.PlainTextLayout.Paragraph;
import org.korpu.filter.TextDecoding.ByteOrderMark;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * Plain text: a paragraph is a unit, and its id tells its lines.
 *
 * <p>Line ends, blank lines and white space at the ends of lines are no part of the units, and stay
 * as they are. The merged file is UTF-8 whatever the source was, for the old encodings cannot hold
 * the letters of every target language; it has a byte order mark if the source had one. Stateless.
 */
public final class PlainTextFilter implements DocumentFilter {

  /** What a paragraph is. */
  public enum Paragraphs {
    /** A line; the id of the unit is {@code p} and the number of the line: {@code p3}. */
    LINE,
    /**
     * Lines up to a blank one, for text with hard line breaks. They are joined by a space, but for
     * a word that is divided with a hyphen, which is joined as it stands. The id of the unit is
     * {@code p} and its first and last line: {@code p3-5}. A translation is broken into lines no
     * longer than the longest of the document.
     */
    BLANK;

    private static final Pattern LINES = Pattern.compile("p\\d{1,9}-\\d{1,9}");

    /** What a paragraph was when units of these ids were extracted. */
    public static Paragraphs ofUnits(Collection<String> ids) {
      return ids.stream().anyMatch(id -> LINES.matcher(id).matches()) ? BLANK : LINE;
    }
  }

  private static final String EXTENSION = "txt";

  private static final Pattern LINE_BREAKS = Pattern.compile("[\r\n]+");

  private final Paragraphs paragraphs;

  /** A line is a paragraph. */
  public PlainTextFilter() {
    this(Paragraphs.LINE);
  }

  /** With paragraphs of a kind. */
  public PlainTextFilter(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Whether the file is named {@code .txt}, or has no extension, as standard input has none. */
  @Override
  public boolean accepts(Document document) {
    return document.extension().isEmpty() || document.extension().equals(EXTENSION);
  }

  @Override
  public List<TextUnit> extract(Document document, LanguageTag source) {
    return layout(decoded(document)).paragraphs().stream()
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> new TextUnit(paragraph.id(), Segment.of(paragraph.text()), true))
        .toList();
  }

  /**
   * {@inheritDoc} Line breaks in a translation become spaces. A translation that is its source
   * keeps the lines of the source.
   */
  @Override
  public void merge(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations,
      OutputStream out) {
    TextDecoding decoded = decoded(document);
    PlainTextLayout layout = layout(decoded);
    check(document, layout.paragraphs(), translations);
    StringBuilder merged = new StringBuilder();
    if (decoded.mark() == ByteOrderMark.PRESENT) {
      merged.append('\uFEFF');
    }
    for (Paragraph paragraph : layout.paragraphs()) {
      Segment translation = paragraph.isBlank() ? null : translations.get(paragraph.id());
      String text =
          translation == null
              ? paragraph.text()
              : LINE_BREAKS.matcher(translation.text()).replaceAll(" ");
      layout.write(paragraph, text, merged);
    }
    try {
      out.write(merged.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Places places(Document document) {
    Map<String, Paragraph> byId = new HashMap<>();
    layout(decoded(document)).paragraphs().forEach(p -> byId.put(p.id(), p));
    return (unit, offset) -> {
      Paragraph paragraph = byId.get(unit);
      return paragraph == null ? null : paragraph.position(offset);
    };
  }

  private static void check(
      Document document, List<Paragraph> paragraphs, Map<String, Segment> translations) {
    Set<String> ids = new HashSet<>();
    paragraphs.stream().filter(p -> !p.isBlank()).forEach(p -> ids.add(p.id()));
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

  private PlainTextLayout layout(TextDecoding decoded) {
    return PlainTextLayout.of(decoded.text(), paragraphs);
  }

  private static TextDecoding decoded(Document document) {
    if (document.bytes().length == 0) {
      throw new InputException(fault(document, FilterMessage.CHECK_FILE, FilterMessage.EMPTY));
    }
    return TextDecoding.of(document.bytes(), document.name());
  }
}
