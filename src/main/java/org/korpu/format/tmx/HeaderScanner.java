package org.korpu.format.tmx;

import java.io.IOException;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Finds the header of a TMX file without parsing it: everything from {@code <tmx} up to {@code
 * <body}, or up to the first unit where there is no body. Refuses a file that is no TMX.
 */
final class HeaderScanner {

  /** The longest name of a root element that is shown to the user. */
  private static final int LONGEST_ROOT = 40;

  private final CharacterWindow window;
  private final String name;
  private final String text;
  private final Position begin;

  /**
   * Moves the window to the end of the header.
   *
   * @param name the file as the user named it, for the refusal
   * @throws InputException if this is no TMX file
   */
  HeaderScanner(CharacterWindow window, String name) throws IOException {
    this.window = window;
    this.name = name;
    skipPrologue();
    begin = window.position(0);
    int end = endOfHeader();
    text = new String(window.buffer(), window.start(), end);
    window.moveTo(end);
  }

  /** The header as it stands in the file, the start tag of the root before it. */
  String text() {
    return text;
  }

  /** The place in the file of an offset in {@link #text}. */
  Position position(int offset) {
    int within = Math.min(offset, text.length());
    return LineCount.from(begin).after(text.toCharArray(), 0, within);
  }

  private void skipPrologue() throws IOException {
    if (!window.has(0)) {
      throw refused(Message.of(TmxMessage.EMPTY_FILE));
    }
    while (true) {
      window.skipSpace();
      if (!window.has(1) || window.at(0) != '<' || window.at(1) == 0) {
        throw refused(Message.of(TmxMessage.NOT_XML));
      }
      if (window.looksAtTag(0, "<tmx")) {
        return;
      }
      int end;
      if (window.looksAt(0, "<?")) {
        end = window.endOf("?>", 2, CharacterWindow.LIMIT);
      } else if (window.looksAt(0, "<!--")) {
        end = window.endOf("-->", 4, CharacterWindow.LIMIT);
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
    for (int i = 0; i < CharacterWindow.LIMIT && window.has(i); i++) {
      char c = window.at(i);
      if (c == '"' || c == '\'') {
        i = window.endOf(String.valueOf(c), i + 1, CharacterWindow.LIMIT) - 1;
      } else if (c == '<' && window.looksAt(i, "<!--")) {
        i = window.endOf("-->", i + 4, CharacterWindow.LIMIT) - 1;
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
    while (end < LONGEST_ROOT && window.has(end) && !CharacterWindow.isSpace(window.at(end))) {
      if (window.at(end) == '>' || window.at(end) == '/') {
        break;
      }
      end++;
    }
    return new String(window.buffer(), window.start() + 1, end - 1);
  }

  private int endOfHeader() throws IOException {
    int i = 1;
    while (i < CharacterWindow.LIMIT && window.has(i)) {
      if (window.at(i) != '<') {
        i++;
        continue;
      }
      int hidden = window.endOfSection(i);
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
    if (i >= CharacterWindow.LIMIT) {
      throw refused(Message.of(TmxMessage.ENDLESS_PROLOGUE));
    }
    return i;
  }

  private InputException refused(Message cause) {
    return new InputException(
        Diagnostic.error(name, null, cause).withAdvice(Message.of(TmxMessage.EXPORT_AGAIN)));
  }
}
