package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A processing instruction with values by name.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param word what stands first in it, empty if nothing does
 */
record Instruction(int start, int end, String word, Map<String, String> values) {

  private static final Pattern VALUE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

  /** The instructions of a name in a part of a text, in order; comments are passed over. */
  static List<Instruction> in(String text, int from, int to, String name) {
    List<Instruction> found = new ArrayList<>();
    String begin = "<?" + name + " ";
    int at = text.indexOf("<", from);
    while (at >= 0 && at < to) {
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at);
      } else if (text.startsWith("<![CDATA[", at)) {
        at = text.indexOf("]]>", at);
      } else if (text.startsWith(begin, at)) {
        int end = text.indexOf("?>", at) + 2;
        found.add(parse(text, at, at + begin.length(), end));
        at = end - 1;
      }
      at = text.indexOf("<", at + 1);
    }
    return found;
  }

  /** A value, empty if it is not there. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** A value as it can stand in an instruction. */
  static String escape(String value) {
    return XmlReferences.attribute(value).replace("?", "&#63;").replace(">", "&gt;");
  }

  private static Instruction parse(String text, int start, int from, int end) {
    String body = text.substring(from, end - 2);
    Map<String, String> values = new LinkedHashMap<>();
    Matcher value = VALUE.matcher(body);
    while (value.find()) {
      values.put(value.group(1), XmlReferences.resolve(value.group(2)));
    }
    int space = body.indexOf(' ');
    String first = space < 0 ? body : body.substring(0, space);
    return new Instruction(start, end, first.contains("=") ? "" : first, values);
  }
}
