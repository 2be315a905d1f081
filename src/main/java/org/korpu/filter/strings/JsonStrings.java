package org.korpu.filter.strings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** The string values of JSON (RFC 8259); keys are no text. */
final class JsonStrings {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonStrings() {}

  /**
   * The strings that the options take.
   *
   * @throws InputException if the text is no JSON
   */
  static List<StringPlace> read(Document document, String text, FilterOptions.Json options) {
    List<Pattern> taken = options.keys().stream().map(JsonStrings::pattern).toList();
    List<Pattern> excluded = options.excludedKeys().stream().map(JsonStrings::pattern).toList();
    List<StringPlace> places = new ArrayList<>();
    StringIds ids = new StringIds();
    try (JsonParser parser = FACTORY.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          int start = (int) parser.currentTokenLocation().getCharOffset();
          String value = parser.getText();
          int end = (int) parser.currentLocation().getCharOffset();
          String path = path(parser.getParsingContext());
          String id = ids.idOf(path);
          boolean wanted =
              (taken.isEmpty() || taken.stream().anyMatch(p -> p.matcher(path).matches()))
                  && excluded.stream().noneMatch(p -> p.matcher(path).matches());
          if (wanted && !value.isBlank()) {
            places.add(new StringPlace(id, value, start, end, JsonStrings::quoted));
          }
        }
      }
    } catch (JsonProcessingException e) {
      throw damaged(document, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static InputException damaged(Document document, JsonProcessingException e) {
    Position at =
        e.getLocation() == null || e.getLocation().getLineNr() < 1
            ? null
            : new Position(e.getLocation().getLineNr(), Math.max(1, e.getLocation().getColumnNr()));
    return new InputException(
        Diagnostic.error(document.name(), at, Message.of(DocumentMessage.NOT_THE_FORMAT, "json"))
            .withAdvice(Message.of(DocumentMessage.CHECK_FILE)));
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  /** Keys and numbers of items from the root, joined by dots. */
  private static String path(JsonStreamContext context) {
    String step =
        context.inArray()
            ? String.valueOf(context.getCurrentIndex())
            : context.inObject() ? String.valueOf(context.getCurrentName()) : "";
    JsonStreamContext parent = context.getParent();
    return parent == null || parent.inRoot() ? step : path(parent) + "." + step;
  }

  private static Pattern pattern(String path) {
    StringBuilder pattern = new StringBuilder();
    for (String literal : path.split("\\*", -1)) {
      pattern.append(pattern.length() == 0 ? "" : ".*").append(Pattern.quote(literal));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }
}
