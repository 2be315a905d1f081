package org.korpu.filter.strings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.TextDecoding;
import org.korpu.filter.TextDecoding.ByteOrderMark;
import org.korpu.filter.TranslationCheck;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * PO, properties and JSON. Units have their keys as ids, as far as ids allow; those of PO are
 * numbered.
 *
 * <p>A merged file is UTF-8 whatever the source was. Of PO, what has a translation already that is
 * not fuzzy is no unit; the plural forms are those of the target language. Stateless but for the
 * options; safe for many threads.
 */
public final class StringsFilter implements DocumentFilter {

  private final DocumentFormat format;
  private final FilterOptions options;

  /**
   * A filter for one format.
   *
   * @param format PO, properties or JSON
   */
  public StringsFilter(DocumentFormat format, FilterOptions options) {
    this.format = format;
    this.options = options;
  }

  @Override
  public boolean accepts(Document document) {
    return format.hasExtension(document.extension());
  }

  @Override
  public List<TextUnit> extract(Document document, LanguageTag source) {
    List<TextUnit> units = new ArrayList<>();
    for (StringPlace place : places(document, decoded(document).text())) {
      units.add(new TextUnit(place.id(), Placeholders.of(place.value()), true));
    }
    return List.copyOf(units);
  }

  @Override
  public void merge(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations,
      OutputStream out) {
    TextDecoding decoded = decoded(document);
    TranslationCheck check = new TranslationCheck(document);
    Map<String, Segment> left = new HashMap<>(translations);
    Map<String, String> texts = new HashMap<>();
    List<StringPlace> places = places(document, decoded.text());
    for (StringPlace place : places) {
      Segment content = Placeholders.of(place.value());
      Segment translation = left.remove(place.id());
      if (translation != null && check.isSound(place.id(), content, translation)) {
        texts.put(place.id(), Placeholders.text(content, translation));
      }
    }
    check.finish(left.keySet());
    String merged =
        format == DocumentFormat.PO
            ? new PoRewrite(PoCatalog.read(document, decoded.text()), target).with(texts)
            : spliced(decoded.text(), places, texts);
    try {
      out.write(
          (decoded.mark() == ByteOrderMark.PRESENT ? "\uFEFF" + merged : merged)
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Places places(Document document) {
    String text = decoded(document).text();
    Map<String, Position> begins = new HashMap<>();
    for (StringPlace place : places(document, text)) {
      begins.put(place.id(), positionIn(text, place.start()));
    }
    return (unit, offset) -> begins.get(unit);
  }

  private List<StringPlace> places(Document document, String text) {
    List<StringPlace> places = placesIn(document, text);
    for (StringPlace place : places) {
      requireWholeCharacters(place, document, text);
    }
    return places;
  }

  /** JSON and properties can write half of a character; no translation format can hold it. */
  private static void requireWholeCharacters(StringPlace place, Document document, String text) {
    OptionalInt half =
        place
            .value()
            .codePoints()
            .filter(c -> Character.getType(c) == Character.SURROGATE)
            .findFirst();
    if (half.isPresent()) {
      throw new InputException(
          Diagnostic.error(
                  document.name(),
                  positionIn(text, place.start()),
                  Message.of(
                      DocumentMessage.HALF_CHARACTER,
                      place.id(),
                      String.format(Locale.ROOT, "U+%04X", half.getAsInt())))
              .withAdvice(Message.of(DocumentMessage.WRITE_WHOLE)));
    }
  }

  private static Position positionIn(String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Position(line, offset - start + 1);
  }

  private List<StringPlace> placesIn(Document document, String text) {
    return switch (format) {
      case JSON -> JsonStrings.read(document, text, options.json());
      case PROPERTIES -> PropertyStrings.read(text, options.properties());
      case PO -> PoCatalog.read(document, text).places();
      default -> throw new IllegalArgumentException("no format of strings: " + format);
    };
  }

  private static String spliced(
      String text, List<StringPlace> places, Map<String, String> translations) {
    StringBuilder spliced = new StringBuilder(text.length() + 256);
    int done = 0;
    for (StringPlace place : places) {
      String translation = translations.get(place.id());
      if (translation != null) {
        spliced.append(text, done, place.start()).append(place.written().apply(translation));
        done = place.end();
      }
    }
    return spliced.append(text, done, text.length()).toString();
  }

  private static TextDecoding decoded(Document document) {
    if (document.bytes().length == 0) {
      throw new InputException(
          DocumentMessage.fault(document, DocumentMessage.CHECK_FILE, DocumentMessage.EMPTY));
    }
    return TextDecoding.of(document.bytes(), document.name());
  }
}
