package org.korpu.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.Variant;

/**
 * Texts as a memory can hold them: vertical tabs and form feeds, which old word processors write
 * for a line break, are line feeds; carriage returns too; what XML does not allow otherwise is
 * dropped with a warning.
 */
final class WritableText {

  private final String file;
  private final UnitSink sink;

  WritableText(String file, UnitSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** The variant with a text that can be written. Has no codes. */
  Variant clean(Variant variant, @Nullable Position position) {
    String text = variant.segment().text();
    String clean = clean(text, position);
    return clean.equals(text)
        ? variant
        : new Variant(variant.language(), Segment.of(clean), variant.metadata());
  }

  /** The text as it can be written. */
  String clean(String text, @Nullable Position position) {
    if (isWritable(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int dropped = 0;
    int first = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\r') {
        clean.append('\n');
        next += next < text.length() && text.charAt(next) == '\n' ? 1 : 0;
      } else if (c == 0x0B || c == '\f') {
        clean.append('\n');
      } else if (isXml(c)) {
        clean.appendCodePoint(c);
      } else {
        first = dropped == 0 ? c : first;
        dropped++;
      }
      i = next;
    }
    if (dropped > 0) {
      String code = String.format(Locale.ROOT, "U+%04X", first);
      sink.warning(
          Diagnostic.warning(
              file, position, Message.of(ExchangeMessage.CHARACTERS_DROPPED, dropped, code)));
    }
    return clean.toString();
  }

  private static boolean isWritable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || (c < ' ' && c != '\t' && c != '\n') || c >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
