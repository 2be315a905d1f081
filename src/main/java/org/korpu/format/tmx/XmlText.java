package org.korpu.format.tmx;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** XML being written: escapes text, and refuses what XML 1.0 cannot hold. */
final class XmlText {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.:-]*");

  private final StringBuilder out = new StringBuilder(4096);
  private final String file;
  private String unitId = "";

  /**
   * @param file the file as the user named it, for the refusal
   */
  XmlText(String file) {
    this.file = file;
  }

  /** Names the unit that is being written. */
  void inUnit(@Nullable String id) {
    unitId = id == null ? "" : id;
  }

  /** Adds markup as it is. */
  XmlText markup(String markup) {
    out.append(markup);
    return this;
  }

  /**
   * Adds text. Line breaks become references, so that a segment stays on one line and a carriage
   * return is not read as a line feed.
   */
  XmlText text(String text) {
    escape(text, false);
    return this;
  }

  /** Adds an attribute; none if the value is null. */
  XmlText attribute(String name, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      escape(value, true);
      out.append('"');
    }
    return this;
  }

  /** Adds attributes in the order of the map, whose keys must be names of XML. */
  XmlText attributes(Map<String, String> attributes) {
    attributes.forEach(
        (name, value) -> {
          if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of an XML attribute: " + name);
          }
          attribute(name, value);
        });
    return this;
  }

  /** What was written so far, which is then forgotten. */
  String take() {
    String result = out.toString();
    out.setLength(0);
    return result;
  }

  private void escape(String text, boolean attribute) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '>' && c < Character.MIN_SURROGATE) {
        continue;
      }
      String escaped =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\n' -> "&#xA;";
            case '\r' -> "&#xD;";
            case '\t' -> attribute ? "&#x9;" : null;
            case '"' -> attribute ? "&quot;" : null;
            default -> null;
          };
      if (escaped != null) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      } else if (c >= Character.MIN_SURROGATE || !CleanText.isAllowed(c)) {
        int codePoint = text.codePointAt(i);
        if (!CleanText.isAllowed(codePoint)) {
          throw unwritable(codePoint);
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
    out.append(text, from, text.length());
  }

  private InputException unwritable(int codePoint) {
    String character = String.format(Locale.ROOT, "U+%04X", codePoint);
    return new InputException(
        Diagnostic.error(
            file, null, Message.of(TmxMessage.UNWRITABLE_CHARACTER, unitId, character)));
  }
}
