package org.korpu.format.tmx;

import java.io.IOException;
import java.util.Arrays;
import org.korpu.model.Position;

/**
 * A window on the characters of a file that moves forward: grows while something is looked for,
 * lets go of what was passed, and knows the line of every character it holds.
 *
 * <p>Indexes count from the start of the window and stay valid until {@link #moveTo}.
 */
final class CharacterWindow {

  /**
   * Characters a unit, the header or a comment may have: 16 Mi. The longest unit of a real memory
   * has some ten thousand; a file that goes on for longer than this lost an end tag, and must not
   * fill the memory of the machine.
   */
  static final int LIMIT = 1 << 24;

  /** Characters that are passed over at a time where nothing is kept. */
  static final int STEP = 1 << 16;

  /** A few units fit, so that little is moved when the window moves. */
  private static final int FIRST_SIZE = 1 << 16;

  private final TextInput input;
  private final LineCount lines = new LineCount();
  private char[] buffer = new char[FIRST_SIZE];
  private int start;
  private int end;
  private boolean atEnd;

  CharacterWindow(TextInput input) {
    this.input = input;
  }

  /** The array that holds the window from {@link #start} on; another one after it has grown. */
  char[] buffer() {
    return buffer;
  }

  /** The index in {@link #buffer} of the first character of the window. */
  int start() {
    return start;
  }

  /** How many characters the window holds at present. */
  int length() {
    return end - start;
  }

  /** Whether there is a character at an index; reads on as needed. */
  boolean has(int index) throws IOException {
    while (start + index >= end) {
      if (!readMore()) {
        return false;
      }
    }
    return true;
  }

  /** The character at an index of which {@link #has} was true. */
  char at(int index) {
    return buffer[start + index];
  }

  /** Lets go of the characters before an index, which becomes 0. */
  void moveTo(int index) {
    lines.pass(buffer, start, start + index);
    start += index;
  }

  /** The place in the file of the character at an index. */
  Position position(int index) {
    return lines.after(buffer, start, start + index);
  }

  /** Whether a text stands at an index. */
  boolean looksAt(int index, String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (!has(index + i) || at(index + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tag of this name begins at an index: {@code <tu} but not {@code <tuv}. */
  boolean looksAtTag(int index, String tag) throws IOException {
    if (!looksAt(index, tag)) {
      return false;
    }
    int after = index + tag.length();
    return !has(after) || at(after) == '>' || at(after) == '/' || isSpace(at(after));
  }

  /**
   * Where a text ends that stands at an index or after it; -1 if it is not found before the window
   * would be larger than a limit.
   */
  int endOf(String text, int from, int limit) throws IOException {
    for (int i = from; i < limit && has(i); i++) {
      if (at(i) == text.charAt(0) && looksAt(i, text)) {
        return i + text.length();
      }
    }
    return -1;
  }

  /** Where the comment, CDATA section or instruction at an index ends; -1 if there is none. */
  int endOfSection(int index) throws IOException {
    if (!has(index + 1)) {
      return -1;
    }
    char kind = at(index + 1);
    if (kind == '?') {
      return endOf("?>", index + 2, index + LIMIT);
    }
    if (kind != '!') {
      return -1;
    }
    if (looksAt(index, "<!--")) {
      return endOf("-->", index + 4, index + LIMIT);
    }
    return looksAt(index, "<![CDATA[") ? endOf("]]>", index + 9, index + LIMIT) : -1;
  }

  /** Moves to the next character that is no white space. */
  void skipSpace() throws IOException {
    int i = 0;
    while (has(i) && isSpace(at(i))) {
      i++;
      if (i == STEP) {
        moveTo(i);
        i = 0;
      }
    }
    moveTo(i);
  }

  /** White space of XML. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private boolean readMore() throws IOException {
    if (atEnd) {
      return false;
    }
    if (start > buffer.length / 2) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    } else if (buffer.length - end < buffer.length / 4) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = input.read(buffer, end, buffer.length - end);
    if (read < 0) {
      atEnd = true;
      return false;
    }
    end += read;
    return true;
  }
}
