package org.korpu.format.tmx;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Cuts a TMX file into its header and its units without parsing them.
 *
 * <p>Units cannot contain units, so the next {@code <tu>} ends a unit whose end tag is missing, and
 * whatever is wrong inside one unit stays there. Comments, CDATA and processing instructions hide
 * tags, as XML demands.
 */
final class UnitScanner {

  /**
   * Characters a unit, the header or a comment may have: 16 Mi. The longest unit of a real memory
   * has some ten thousand; a file that goes on for longer than this lost an end tag, and must not
   * fill the memory of the machine.
   */
  static final int LIMIT = 1 << 24;

  /** Characters that are passed over at a time where nothing is kept. */
  private static final int STEP = 1 << 16;

  /** Which characters up to {@code <} are just text: all but markup and what XML forbids. */
  private static final boolean[] PLAIN = plain();

  private enum Place {
    BODY,
    AFTER_BODY,
    END
  }

  private final CharacterWindow window;
  private final TextInput input;
  private final String name;
  private final Consumer<Diagnostic> faults;
  private final String header;
  private final Position headerPosition;
  private Place place = Place.BODY;
  private int length;
  private boolean suspicious;
  private boolean sectionsHide = true;

  /** Reads up to the body. */
  UnitScanner(TextInput input, String name, Consumer<Diagnostic> faults) throws IOException {
    this.input = input;
    this.name = name;
    this.faults = faults;
    window = new CharacterWindow(input);
    skipPrologue();
    headerPosition = window.position(0);
    int bodyStart = endOfHeader();
    header = new String(window.buffer(), window.start(), bodyStart);
    window.moveTo(bodyStart);
    if (window.looksAtTag(0, "<body")) {
      int end = window.endOf(">", 0, LIMIT);
      boolean empty = end > 0 && window.at(end - 2) == '/';
      place = empty ? Place.AFTER_BODY : Place.BODY;
      window.moveTo(end > 0 ? end : window.length());
    }
  }

  /** Everything from {@code <tmx} up to {@code <body}. */
  String header() {
    return header;
  }

  /** The place in the file of an offset in the header. */
  Position headerPosition(int offset) {
    int within = Math.min(offset, header.length());
    return LineCount.from(headerPosition).after(header.toCharArray(), 0, within);
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

  /** Whether the unit may hold characters that XML does not allow. */
  boolean suspicious() {
    return suspicious;
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
      skipSpace();
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

  private void skipPrologue() throws IOException {
    if (!window.has(0)) {
      throw refused(Message.of(TmxMessage.EMPTY_FILE));
    }
    while (true) {
      skipSpace();
      if (!window.has(1) || window.at(0) != '<' || window.at(1) == 0) {
        throw refused(Message.of(TmxMessage.NOT_XML));
      }
      if (window.looksAtTag(0, "<tmx")) {
        return;
      }
      int end;
      if (window.looksAt(0, "<?")) {
        end = window.endOf("?>", 2, LIMIT);
      } else if (window.looksAt(0, "<!--")) {
        end = window.endOf("-->", 4, LIMIT);
      } else if (window.looksAt(0, "<!DOCTYPE")) {
        end = endOfDoctype();
      } else {
        throw refused(Message.of(TmxMessage.OTHER_ROOT, rootName()));
      }
      if (end < 0) {
        throw refused(Message.of(TmxMessage.ENDLESS_PROLOGUE));
      }
      window.moveTo(end);
    }
  }

  /** The document type is passed over unread: no entity, no file it names, is of any use here. */
  private int endOfDoctype() throws IOException {
    int depth = 0;
    for (int i = 0; i < LIMIT && window.has(i); i++) {
      char c = window.at(i);
      if (c == '"' || c == '\'') {
        i = window.endOf(String.valueOf(c), i + 1, LIMIT) - 1;
      } else if (c == '<' && window.looksAt(i, "<!--")) {
        i = window.endOf("-->", i + 4, LIMIT) - 1;
      } else if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
      if (i < 0) {
        return -1;
      }
    }
    return -1;
  }

  private String rootName() throws IOException {
    int end = 1;
    while (end < 40 && window.has(end) && !CharacterWindow.isSpace(window.at(end))) {
      if (window.at(end) == '>' || window.at(end) == '/') {
        break;
      }
      end++;
    }
    return new String(window.buffer(), window.start() + 1, end - 1);
  }

  private int endOfHeader() throws IOException {
    int i = 1;
    while (i < LIMIT && window.has(i)) {
      if (window.at(i) != '<') {
        i++;
        continue;
      }
      int hidden = endOfSection(i);
      if (hidden > 0) {
        i = hidden;
      } else if (window.looksAtTag(i, "<body")
          || window.looksAtTag(i, "<tu")
          || window.looksAtTag(i, "</tmx")) {
        return i;
      } else {
        i++;
      }
    }
    if (i >= LIMIT) {
      throw refused(Message.of(TmxMessage.ENDLESS_PROLOGUE));
    }
    return i;
  }

  /** Where the comment, CDATA section or instruction at an index ends; -1 if there is none. */
  private int endOfSection(int index) throws IOException {
    if (!window.has(index + 1)) {
      return -1;
    }
    char kind = window.at(index + 1);
    if (kind == '?') {
      return window.endOf("?>", index + 2, index + LIMIT);
    }
    if (kind != '!') {
      return -1;
    }
    if (window.looksAt(index, "<!--")) {
      return window.endOf("-->", index + 4, index + LIMIT);
    }
    return window.looksAt(index, "<![CDATA[") ? window.endOf("]]>", index + 9, index + LIMIT) : -1;
  }

  private void skipSpace() throws IOException {
    int i = 0;
    while (window.has(i) && CharacterWindow.isSpace(window.at(i))) {
      i++;
      if (i == STEP) {
        window.moveTo(i);
        i = 0;
      }
    }
    window.moveTo(i);
  }

  /** Skips a comment or instruction between units; one without end is reported and ignored. */
  private boolean skipsSection() throws IOException {
    if (!window.looksAt(0, "<!--") && !window.looksAt(0, "<?")) {
      return false;
    }
    int end = endOfSection(0);
    if (end > 0) {
      window.moveTo(end);
    } else {
      report(TmxMessage.ENDLESS_COMMENT, 0, null);
      findTag(2);
    }
    return true;
  }

  private void skipTag() throws IOException {
    int end = window.endOf(">", 0, STEP);
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
      if (i == STEP) {
        window.moveTo(i);
        i = 0;
      }
    }
    window.moveTo(i);
  }

  private void checkEnd() throws IOException {
    do {
      skipSpace();
    } while (window.has(0) && skipsSection());
    if (window.has(0)) {
      report(TmxMessage.CONTENT_AFTER_END, 0, null);
    }
  }

  /** Finds the end of the unit at the window's start; a unit that is too long is reported. */
  private boolean cutUnit() throws IOException {
    suspicious = false;
    int i = endOfStartTag();
    if (i > 0 && window.at(i - 1) == '>' && window.at(i - 2) == '/') {
      length = i;
      return true;
    }
    while (true) {
      i = nextMarkup(i);
      if (i >= LIMIT) {
        report(
            Message.of(
                TmxMessage.UNNAMED_UNIT_LEFT_OUT,
                Message.of(TmxMessage.UNIT_TOO_LONG, LIMIT >> 20)),
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
        int end = window.endOf(">", i, i + LIMIT);
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

  /** The index of the next {@code <}, or of the end; notes whether characters need a look. */
  private int nextMarkup(int from) throws IOException {
    int i = from;
    while (i < LIMIT && window.has(i)) {
      char[] buffer = window.buffer();
      int start = window.start();
      int end = start + Math.min(window.length(), LIMIT);
      for (int at = start + i; at < end; at++) {
        char c = buffer[at];
        if (c < Character.MIN_SURROGATE && (c > '<' || PLAIN[c])) {
          continue;
        }
        if (c == '<') {
          return at - start;
        }
        suspicious |= c != '&' || at + 1 == end || buffer[at + 1] == '#';
      }
      i = end - start;
    }
    return i;
  }

  /** After the start tag of the unit; where it is broken, at the markup that broke it. */
  private int endOfStartTag() throws IOException {
    char quote = 0;
    int i = 1;
    for (; i < LIMIT && window.has(i) && window.at(i) != '<'; i++) {
      char c = window.at(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
      suspicious |= c < ' ' || c == '&' || c >= Character.MIN_SURROGATE;
    }
    return i;
  }

  /**
   * After a comment or CDATA section in a unit. One without end hides nothing, nor does any later
   * one: to look for each one's end again would take the square of the time.
   */
  private int afterSection(int index) throws IOException {
    suspicious = true;
    if (sectionsHide) {
      int end = endOfSection(index);
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

  private static boolean[] plain() {
    boolean[] plain = new boolean['<' + 1];
    for (char c = 0; c < '<'; c++) {
      plain[c] = c != '&' && CleanText.isAllowed(c);
    }
    return plain;
  }

  private void report(TmxMessage fault, int index, @Nullable TmxMessage advice) {
    report(Message.of(fault), index, advice);
  }

  private void report(Message fault, int index, @Nullable TmxMessage advice) {
    Diagnostic diagnostic = Diagnostic.error(name, window.position(index), fault);
    faults.accept(advice == null ? diagnostic : diagnostic.withAdvice(Message.of(advice)));
  }

  private InputException refused(Message cause) {
    return new InputException(
        Diagnostic.error(name, null, cause).withAdvice(Message.of(TmxMessage.EXPORT_AGAIN)));
  }
}
