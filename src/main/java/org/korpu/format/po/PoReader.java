package org.korpu.format.po;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Reads a catalogue message by message, the header among them. A message with a fault is reported
 * and left out; reading goes on after the next blank line. For one catalogue and one thread.
 */
public final class PoReader {

  /** What the reader of the characters puts for bytes that mean nothing: a lone surrogate. */
  public static final char UNDECODABLE = '\uDFFF';

  private static final Pattern KEYWORD =
      Pattern.compile(
          "(?:#~\\s*)?(msgctxt|msgid|msgid_plural|msgstr(?:\\[\\d{1,2}\\])?)\\s*(\".*)");
  private static final Pattern CONTINUED = Pattern.compile("(?:#~\\s*)?(\".*)");

  private final String name;
  private final Consumer<Diagnostic> faults;
  private final BufferedReader in;
  private int line;
  private @Nullable String pending;

  /** A message while its lines are read. */
  private static final class Draft {
    private @Nullable StringBuilder context;
    private @Nullable StringBuilder source;
    private @Nullable StringBuilder plural;
    private final List<StringBuilder> translations = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private PoText.State state = PoText.State.CURRENT;
    private @Nullable Position position;
    private @Nullable StringBuilder current;
    private @Nullable Diagnostic fault;
  }

  /**
   * For a catalogue.
   *
   * @param in not closed; bytes that mean nothing are {@link #UNDECODABLE}
   * @param name the file as the user named it, for diagnostics
   * @param faults takes one error for each message that is left out
   */
  public PoReader(BufferedReader in, String name, Consumer<Diagnostic> faults) {
    this.in = in;
    this.name = name;
    this.faults = faults;
  }

  /** The next message; null at the end. */
  public @Nullable PoText read() throws IOException {
    while (true) {
      Draft draft = new Draft();
      boolean any = readLines(draft);
      if (draft.fault != null) {
        faults.accept(draft.fault);
      } else if (draft.source != null && draft.position != null) {
        return finished(draft, draft.source, draft.position);
      }
      if (!any) {
        return null;
      }
    }
  }

  private static PoText finished(Draft draft, StringBuilder source, Position position) {
    return new PoText(
        draft.context == null ? null : draft.context.toString(),
        source.toString(),
        draft.plural == null ? null : draft.plural.toString(),
        draft.translations.stream().map(StringBuilder::toString).toList(),
        draft.remarks,
        draft.state,
        position);
  }

  /** Reads the lines of one message; whether there was any line. */
  private boolean readLines(Draft draft) throws IOException {
    boolean any = false;
    for (String text = nextLine(); text != null; text = nextLine()) {
      if (startsAnother(draft, text)) {
        pending = text;
        line--;
        break;
      }
      any = true;
      if (text.isBlank()) {
        if (draft.source != null || draft.fault != null) {
          break;
        }
      } else if (draft.fault == null) {
        readLine(draft, text.strip());
      }
    }
    if (draft.fault == null && draft.source != null && draft.translations.isEmpty()) {
      fail(draft, draft.position, Message.of(PoMessage.NO_TRANSLATION_LINE));
    }
    return any;
  }

  /** Messages should have a blank line between them; a remark or a new msgid begins one too. */
  private static boolean startsAnother(Draft draft, String text) {
    if (draft.translations.isEmpty()) {
      return false;
    }
    String stripped = text.strip();
    String bare = stripped.startsWith("#~") ? stripped.substring(2).strip() : stripped;
    return bare.startsWith("msgctxt")
        || (bare.startsWith("msgid") && !bare.startsWith("msgid_plural"))
        || (bare.startsWith("#") && !stripped.startsWith("#~"));
  }

  private @Nullable String nextLine() throws IOException {
    String text = pending == null ? in.readLine() : pending;
    pending = null;
    line += text == null ? 0 : 1;
    return text;
  }

  private void readLine(Draft draft, String text) {
    if (text.startsWith("#~")) {
      draft.state = PoText.State.OBSOLETE;
      if (text.startsWith("#~|")) {
        return;
      }
    } else if (text.startsWith("#")) {
      comment(draft, text);
      return;
    }
    Matcher keyword = KEYWORD.matcher(text);
    Matcher continued = CONTINUED.matcher(text);
    if (keyword.matches()) {
      draft.current = started(draft, keyword.group(1));
      append(draft, keyword.group(2), text.indexOf('"') + 1);
    } else if (continued.matches() && draft.current != null) {
      append(draft, continued.group(1), text.indexOf('"') + 1);
    } else {
      fail(
          draft,
          new Position(line, 1),
          Message.of(
              PoMessage.UNKNOWN_LINE, text.length() > 40 ? text.substring(0, 40) + "…" : text));
    }
  }

  private static void comment(Draft draft, String text) {
    if (text.startsWith("#,")) {
      for (String flag : text.substring(2).split(",", -1)) {
        if (flag.strip().equals("fuzzy") && draft.state == PoText.State.CURRENT) {
          draft.state = PoText.State.FUZZY;
        }
      }
    } else if (text.length() > 2 && text.charAt(1) == ' ') {
      draft.remarks.add(text.substring(2).strip());
    }
  }

  private StringBuilder started(Draft draft, String keyword) {
    StringBuilder text = new StringBuilder();
    switch (keyword) {
      case "msgctxt" -> draft.context = text;
      case "msgid" -> {
        draft.source = text;
        draft.position = new Position(line, 1);
      }
      case "msgid_plural" -> draft.plural = text;
      default -> draft.translations.add(text);
    }
    return text;
  }

  private void append(Draft draft, String quoted, int column) {
    StringBuilder text = draft.current;
    if (text == null) {
      return;
    }
    String body = quoted.stripTrailing();
    if (body.indexOf(UNDECODABLE) >= 0) {
      fail(draft, new Position(line, column), Message.of(PoMessage.UNDECODABLE_BYTES));
      return;
    }
    int end = body.length() - 1;
    if (end < 1 || body.charAt(end) != '"') {
      fail(draft, new Position(line, column), Message.of(PoMessage.UNCLOSED_STRING));
      return;
    }
    for (int i = 1; i < end; i++) {
      char c = body.charAt(i);
      if (c == '"') {
        fail(draft, new Position(line, column + i), Message.of(PoMessage.UNCLOSED_STRING));
        return;
      }
      if (c != '\\') {
        text.append(c);
        continue;
      }
      i = escape(draft, body, i, end, text, column);
    }
  }

  /** Reads an escape of C; the index of its last character. */
  private int escape(
      Draft draft, String body, int backslash, int end, StringBuilder text, int column) {
    int i = backslash + 1;
    if (i >= end) {
      fail(draft, new Position(line, column + backslash), Message.of(PoMessage.UNCLOSED_STRING));
      return end;
    }
    char c = body.charAt(i);
    int plain = "ntrbfva\\\"'?".indexOf(c);
    if (plain >= 0) {
      text.append("\n\t\r\b\f\u000B\u0007\\\"'?".charAt(plain));
      return i;
    }
    if (c >= '0' && c <= '7') {
      int last = i;
      while (last + 1 < end && last - i < 2 && isDigit(body.charAt(last + 1), 8)) {
        last++;
      }
      text.append((char) Integer.parseInt(body.substring(i, last + 1), 8));
      return last;
    }
    if (c == 'x' && i + 1 < end && isDigit(body.charAt(i + 1), 16)) {
      int last = i + 1;
      while (last + 1 < end && last - i < 4 && isDigit(body.charAt(last + 1), 16)) {
        last++;
      }
      text.append((char) Integer.parseInt(body.substring(i + 1, last + 1), 16));
      return last;
    }
    fail(
        draft,
        new Position(line, column + backslash),
        Message.of(PoMessage.UNKNOWN_ESCAPE, "\\" + c));
    return end;
  }

  private static boolean isDigit(char c, int radix) {
    return c < 128 && Character.digit(c, radix) >= 0;
  }

  private void fail(Draft draft, @Nullable Position position, Message cause) {
    PoMessage advice =
        cause.key() == PoMessage.UNDECODABLE_BYTES
            ? PoMessage.SAVE_AS_UTF8
            : PoMessage.CHECK_WITH_MSGFMT;
    draft.fault = Diagnostic.error(name, position, cause).withAdvice(Message.of(advice));
  }
}
