package org.korpu.filter.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.LanguageTag;

/** Text as XML has it. */
final class XmlText {

  private static final Pattern LANGUAGE_ELEMENT =
      Pattern.compile("<((?:\\w+:)?)lang\\b[^>]*?(?:/>|></\\1lang>)");

  private static final Pattern LANGUAGE_ATTRIBUTE =
      Pattern.compile("(\\slang=)(\"[^\"]*\"|'[^']*')");

  private XmlText() {}

  /** Text between tags. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r' -> escaped.append("&#13;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** The value of an attribute in double quotes. */
  static String escapedAttribute(String text) {
    return escaped(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  /** {@code xml:space="preserve"} where the text needs it to keep its white space. */
  static String spaceAttribute(String text) {
    boolean needed = !text.equals(text.strip()) || text.contains("  ") || text.indexOf('\n') >= 0;
    return needed ? " xml:space=\"preserve\"" : "";
  }

  /** Properties of a Word run with another language, where they name one. */
  static String withLanguageElement(String properties, LanguageTag language) {
    Matcher matcher = LANGUAGE_ELEMENT.matcher(properties);
    return matcher.replaceAll(
        m ->
            Matcher.quoteReplacement(
                "<" + m.group(1) + "lang " + m.group(1) + "val=\"" + language.value() + "\"/>"));
  }

  /** Properties of a run on a slide with another language, where they name one. */
  static String withLanguageAttribute(String properties, LanguageTag language) {
    int end = properties.indexOf('>');
    if (end < 0) {
      return properties;
    }
    Matcher matcher = LANGUAGE_ATTRIBUTE.matcher(properties.substring(0, end));
    return matcher.replaceFirst(
            m -> Matcher.quoteReplacement(m.group(1) + "\"" + language.value() + "\""))
        + properties.substring(end);
  }
}
