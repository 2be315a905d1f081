package org.korpu.format.tmx;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Cuts the body of a TMX file into its units without parsing them.
 *
 * <p>Units cannot contain units, so the next {@code <tu>} ends a unit whose end tag is missing, and
 * whatever is wrong inside one unit stays there. Comments, CDATA and processing instructions hide
 * tags, as XML demands.
 */
final class UnitScanner {

  private enum Place {
    BODY,
    AFTER_BODY,
    END
  }

  private final CharacterWindow window;
  private final TextInput input;
  private final String name;
  private final Consumer<Diagnostic> faults;
  private final HeaderScanner header;
  private Place place = Place.BODY;
  private int length;
  private boolean sectionsHide = true;

  /** Reads up to the body. */
  UnitScanner(TextInput input, String name, Consumer<Diagnostic> faults) throws IOException {
    this.input = input;
    this.name = name;
    this.faults = faults;
    window = new CharacterWindow(input);
    header = new HeaderScanner(window, name);
    if (window.looksAtTag(0, "<body")) {
      int end = window.endOf(">", 0, CharacterWindow.LIMIT);
      boolean empty = end > 0 && window.at(end - 2) == '/';
      place = empty ? Place.AFTER_BODY : Place.BODY;
      window.moveTo(end > 0 ? end : window.length());
    }
  }

  /** The header of the file. */
  HeaderScanner header() {
    return header;
  }

  /** The characters of the unit, from {@link #start} on; valid until the next call of next. */
  char[] buffer() {
    return window.buffer();
  }

  int start() {
    return window.start();
  }

  int length() {
    return length;
  }

  /** The place in the file of an offset in the unit. */
  Position position(int offset) {
    return window.position(offset);
  }

  /** Goes to the next unit. Faults between units are reported. */
  boolean next() throws IOException {
    window.moveTo(length);
    length = 0;
    while (place != Place.END) {
      window.skipSpace();
      if (!window.has(0)) {
        report(TmxMessage.TRUNCATED_FILE, 0, TmxMessage.EXPORT_AGAIN);
        place = Place.END;
      } else if (place == Place.BODY && window.looksAtTag(0, "<tu")) {
        if (cutUnit()) {
          return true;
        }
      } else if (window.looksAtTag(0, "</body")) {
        place = Place.AFTER_BODY;
        skipTag();
      } else if (window.looksAtTag(0, "</tmx")) {
        skipTag();
        if (place != Place.END) {
          place = Place.END;
          checkEnd();
        }
      } else if (!skipsSection()) {
        report(TmxMessage.STRAY_CONTENT, 0, null);
        place = Place.BODY;
        findTag(0);
      }
    }
    if (input.cutShort()) {
      report(TmxMessage.DAMAGED_COMPRESSION, 0, TmxMessage.EXPORT_AGAIN);
    }
    return false;
  }

  /** Skips a comment or instruction between units; one without end is reported and ignored. */
  private boolean skipsSection() throws IOException {
    if (!window.looksAt(0, "<!--") && !window.looksAt(0, "<?")) {
      return false;
    }
    int end = window.endOfSection(0);
    if (end > 0) {
      window.moveTo(end);
    } else {
      report(TmxMessage.ENDLESS_COMMENT, 0, null);
      findTag(2);
    }
    return true;
  }

  private void skipTag() throws IOException {
    int end = window.endOf(">", 0, CharacterWindow.STEP);
    if (end > 0) {
      window.moveTo(end);
    } else {
      report(TmxMessage.TRUNCATED_FILE, 0, TmxMessage.EXPORT_AGAIN);
      place = Place.END;
    }
  }

  /** Goes on to the next tag that is known between units, or to the end of the file. */
  private void findTag(int from) throws IOException {
    int i = from;
    while (window.has(i)) {
      if (window.at(i) == '<'
          && (window.looksAtTag(i, "<tu")
              || window.looksAtTag(i, "</body")
              || window.looksAtTag(i, "</tmx"))) {
        break;
      }
      i++;
      if (i == CharacterWindow.STEP) {
        window.moveTo(i);
        i = 0;
      }
    }
    window.moveTo(i);
  }

  private void checkEnd() throws IOException {
    do {
      window.skipSpace();
    } while (window.has(0) && skipsSection());
    if (window.has(0)) {
      report(TmxMessage.CONTENT_AFTER_END, 0, null);
    }
  }

  /** Finds the end of the unit at the window's start; a unit that is too long is reported. */
  private boolean cutUnit() throws IOException {
    int i = endOfStartTag();
    if (i > 0 && window.at(i - 1) == '>' && window.at(i - 2) == '/') {
      length = i;
      return true;
    }
    while (true) {
      i = nextMarkup(i);
      if (i >= CharacterWindow.LIMIT) {
        report(
            Message.of(
                TmxMessage.UNNAMED_UNIT_LEFT_OUT,
                Message.of(TmxMessage.UNIT_TOO_LONG, CharacterWindow.LIMIT >> 20)),
            0,
            null);
        findTag(1);
        return false;
      }
      if (!window.has(i + 1)) {
        length = window.length();
        return true;
      }
      char after = window.at(i + 1);
      if (after == '/' && !mayEndUnit(i)) {
        i++;
        continue;
      }
      if (after == '/' && window.looksAtTag(i, "</tu")) {
        int end = window.endOf(">", i, i + CharacterWindow.LIMIT);
        length = end < 0 ? window.length() : end;
        return true;
      }
      if ((after == 't' && window.looksAtTag(i, "<tu"))
          || (after == '/' && (window.looksAtTag(i, "</body") || window.looksAtTag(i, "</tmx")))) {
        length = i;
        return true;
      }
      i = after == '!' || after == '?' ? afterSection(i) : i + 1;
    }
  }

  /** A cheap look at an end tag, of which most are of segments. */
  private boolean mayEndUnit(int index) throws IOException {
    return window.has(index + 2) && (window.at(index + 2) == 't' || window.at(index + 2) == 'b');
  }

  /** The index of the next {@code <}, or of the end. */
  private int nextMarkup(int from) throws IOException {
    int i = from;
    while (i < CharacterWindow.LIMIT && window.has(i)) {
      char[] buffer = window.buffer();
      int start = window.start();
      int end = start + Math.min(window.length(), CharacterWindow.LIMIT);
      for (int at = start + i; at < end; at++) {
        if (buffer[at] == '<') {
          return at - start;
        }
      }
      i = end - start;
    }
    return i;
  }

  /** After the start tag of the unit; where it is broken, at the markup that broke it. */
  private int endOfStartTag() throws IOException {
    char quote = 0;
    int i = 1;
    for (; i < CharacterWindow.LIMIT && window.has(i) && window.at(i) != '<'; i++) {
      char c = window.at(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return i;
  }

  /**
   * After a comment or CDATA section in a unit. One without end hides nothing, nor does any later
   * one: to look for each one's end again would take the square of the time.
   */
  private int afterSection(int index) throws IOException {
    if (sectionsHide) {
      int end = window.endOfSection(index);
      if (end > 0) {
        return end;
      }
      sectionsHide =
          !window.looksAt(index, "<!--")
              && !window.looksAt(index, "<![CDATA[")
              && !window.looksAt(index, "<?");
    }
    return index + 1;
  }

  private void report(TmxMessage fault, int index, @Nullable TmxMessage advice) {
    report(Message.of(fault), index, advice);
  }

  private void report(Message fault, int index, @Nullable TmxMessage advice) {
    Diagnostic diagnostic = Diagnostic.error(name, window.position(index), fault);
    faults.accept(advice == null ? diagnostic : diagnostic.withAdvice(Message.of(advice)));
  }
}
