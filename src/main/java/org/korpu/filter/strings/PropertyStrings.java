package org.korpu.filter.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Letters;

/** The values of a file of Java properties, as {@link java.util.Properties#load} reads them. */
final class PropertyStrings {

  private final String text;
  private final UnaryOperator<String> written;
  private final List<StringPlace> places = new ArrayList<>();
  private final StringIds ids = new StringIds();
  private int at;

  private PropertyStrings(String text, Letters letters) {
    this.text = text;
    this.written = value -> escaped(value, letters);
  }

  /**
   * The values that are not blank. A file that has its letters escaped gets those of translations
   * escaped, too.
   */
  static List<StringPlace> read(String text, FilterOptions.Properties options) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    boolean escapes = ascii && text.contains("\\u");
    PropertyStrings strings =
        new PropertyStrings(text, escapes ? Letters.ESCAPED : options.letters());
    while (strings.at < text.length()) {
      strings.line();
    }
    return strings.places;
  }

  private void line() {
    skipSpace();
    if (at == text.length()) {
      return;
    }
    char first = text.charAt(at);
    if (isLineEnd(first)) {
      at++;
      return;
    }
    if (first == '#' || first == '!') {
      while (at < text.length() && !isLineEnd(text.charAt(at))) {
        at++;
      }
      return;
    }
    StringBuilder key = new StringBuilder();
    while (at < text.length() && !isKeyEnd(text.charAt(at))) {
      append(key);
    }
    skipSpace();
    if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
      at++;
      skipSpace();
    }
    int start = at;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      append(value);
    }
    String id = ids.idOf(key.toString());
    if (!value.toString().isBlank()) {
      places.add(new StringPlace(id, value.toString(), start, at, written));
    }
  }

  /** Reads a character, an escape or the break of a line that goes on. */
  private void append(StringBuilder read) {
    char c = text.charAt(at++);
    if (c != '\\' || at == text.length()) {
      read.append(c);
      return;
    }
    char escape = text.charAt(at++);
    switch (escape) {
      case 't' -> read.append('\t');
      case 'n' -> read.append('\n');
      case 'r' -> read.append('\r');
      case 'f' -> read.append('\f');
      case 'u' -> unicode(read);
      case '\r', '\n' -> {
        if (escape == '\r' && at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
        skipSpace();
      }
      default -> read.append(escape);
    }
  }

  private void unicode(StringBuilder read) {
    int end = Math.min(text.length(), at + 4);
    try {
      read.append((char) Integer.parseInt(text.substring(at, end), 16));
      at = end;
    } catch (NumberFormatException e) {
      read.append('u'); // Java refuses such a file; a translator can live with it
    }
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isKeyEnd(char c) {
    return isSpace(c) || isLineEnd(c) || c == '=' || c == ':';
  }

  private static String escaped(String value, Letters letters) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '\f' -> escaped.append("\\f");
        case ' ' -> escaped.append(i == 0 ? "\\ " : " ");
        default -> {
          if (c > 0x7E && letters == Letters.ESCAPED) {
            escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
