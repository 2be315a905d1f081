package org.korpu.filter.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * A catalogue of gettext with the places of its messages. What is obsolete ({@code #~}) is passed
 * over.
 */
final class PoCatalog {

  private static final Pattern KEYWORD =
      Pattern.compile("(msgctxt|msgid|msgid_plural|msgstr(?:\\[\\d{1,2}\\])?)[ \\t]*(\".*)");

  private static final Pattern PLURALS = Pattern.compile("nplurals\\s*=\\s*(\\d)");

  /** Forms that a catalogue has that does not say: those of its own English. */
  private static final int USUAL_FORMS = 2;

  private final String text;
  private final List<PoMessage> messages;

  private PoCatalog(String text, List<PoMessage> messages) {
    this.text = text;
    this.messages = List.copyOf(messages);
  }

  /**
   * Reads a catalogue.
   *
   * @throws InputException if a line is none of a catalogue's, or if it has no message
   */
  static PoCatalog read(Document document, String text) {
    return new Reading(document, text).catalog();
  }

  String text() {
    return text;
  }

  /** All messages with the header, in order. */
  List<PoMessage> messages() {
    return messages;
  }

  /** How many plural forms the header says there are. */
  int pluralForms() {
    for (PoMessage message : messages) {
      Matcher matcher = PLURALS.matcher(message.isHeader() ? message.translations().get(0) : "");
      if (matcher.find()) {
        return Math.max(USUAL_FORMS, Integer.parseInt(matcher.group(1)));
      }
    }
    return USUAL_FORMS;
  }

  /** What is to be translated; the places of plural forms are those of all forms together. */
  List<StringPlace> places() {
    List<StringPlace> places = new ArrayList<>();
    int forms = pluralForms();
    for (PoMessage message : messages) {
      if (message.isHeader() || message.isTranslated() || message.source().isBlank()) {
        continue;
      }
      for (int form = 0; form < (message.plural() == null ? 1 : forms); form++) {
        String value = form == 0 || message.plural() == null ? message.source() : message.plural();
        places.add(
            new StringPlace(
                message.unit(form),
                value,
                message.start(),
                message.end(),
                UnaryOperator.identity()));
      }
    }
    return places;
  }

  /** Reads line by line. */
  private static final class Reading {
    private final Document document;
    private final String text;
    private final List<PoMessage> messages = new ArrayList<>();
    private int line;
    private PoMessage.Draft draft = new PoMessage.Draft();
    private @Nullable StringBuilder current;

    Reading(Document document, String text) {
      this.document = document;
      this.text = text;
    }

    PoCatalog catalog() {
      int at = 0;
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
          end++;
        }
        line++;
        line(text.substring(at, end).stripTrailing(), at);
        at = end;
        if (at < text.length() && text.startsWith("\r\n", at)) {
          at++;
        }
        at++;
      }
      finish();
      if (messages.isEmpty()) {
        throw fault(null);
      }
      return new PoCatalog(text, messages);
    }

    private void line(String content, int at) {
      if (content.isBlank()) {
        finish();
      } else if (content.startsWith("#")) {
        if (draft.hasTranslation()) {
          finish();
        }
        if (content.startsWith("#,") && content.contains("fuzzy")) {
          draft.fuzzyAt(at, at + content.length());
        } else if (draft.start() < 0) {
          draft.startAt(at);
        }
        current = null;
      } else if (content.startsWith("\"")) {
        if (current == null) {
          throw fault(new Position(line, 1));
        }
        current.append(unquoted(content));
        draft.endAt(at + content.length());
      } else {
        keyword(content, at);
      }
    }

    private void keyword(String content, int at) {
      Matcher matcher = KEYWORD.matcher(content);
      if (!matcher.matches()) {
        throw fault(new Position(line, 1));
      }
      String keyword = matcher.group(1);
      if (draft.hasTranslation() && (keyword.equals("msgctxt") || keyword.equals("msgid"))) {
        finish();
      }
      if (draft.start() < 0) {
        draft.startAt(at);
      }
      current = draft.field(keyword, at);
      current.append(unquoted(matcher.group(2)));
      draft.endAt(at + content.length());
    }

    private void finish() {
      PoMessage message = draft.message(messages.size());
      if (message != null) {
        messages.add(message);
      }
      draft = new PoMessage.Draft();
      current = null;
    }

    private String unquoted(String quoted) {
      if (quoted.length() < 2 || !quoted.endsWith("\"")) {
        throw fault(new Position(line, 1));
      }
      StringBuilder unquoted = new StringBuilder();
      for (int i = 1; i < quoted.length() - 1; i++) {
        char c = quoted.charAt(i);
        if (c != '\\' || i == quoted.length() - 2) {
          unquoted.append(c);
          continue;
        }
        char escape = quoted.charAt(++i);
        unquoted.append(
            switch (escape) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> escape;
            });
      }
      return unquoted.toString();
    }

    private InputException fault(@Nullable Position at) {
      return new InputException(
          Diagnostic.error(document.name(), at, Message.of(DocumentMessage.NOT_THE_FORMAT, "po"))
              .withAdvice(Message.of(DocumentMessage.CHECK_FILE)));
    }
  }
}
