package org.korpu.filter.okapi;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import org.jspecify.annotations.Nullable;

/** Words for what an inline code is, from those of Okapi's filters. */
final class CodeType {

  /** What Okapi says where it does not know. */
  private static final Set<String> UNKNOWN = Set.of("", "x", "null");

  /** Line break in the words of TMX and XLIFF. */
  static final String LINE_BREAK = "lb";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underlined"),
          Map.entry("underline", "underlined"),
          Map.entry("br", LINE_BREAK),
          Map.entry("hard_line_break", LINE_BREAK),
          Map.entry("img", "image"));

  private CodeType() {}

  /** {@code bold}, {@code link}…; null where Okapi does not tell. */
  static @Nullable String of(Code code) {
    String type = code.getType() == null ? "" : code.getType();
    String first = type.startsWith("x-") ? type.substring(2) : type;
    int end = indexOfAny(first, ";:", 0);
    String word = (end < 0 ? first : first.substring(0, end)).toLowerCase(Locale.ROOT);
    return UNKNOWN.contains(word) ? null : NAMES.getOrDefault(word, word);
  }

  /** The native code for people; Okapi's references to other parts of the document are left out. */
  static String display(Code code) {
    if (!code.hasReference()) {
      return code.getData();
    }
    String type = of(code);
    return "<" + (type == null ? "x" : type) + ">";
  }

  private static int indexOfAny(String text, String characters, int from) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
