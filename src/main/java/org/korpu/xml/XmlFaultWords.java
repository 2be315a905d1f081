package org.korpu.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.korpu.model.Message;

/** Says in our words what the XML parser says in English. */
public final class XmlFaultWords {

  private static final Pattern CLOSE =
      Pattern.compile("(?s)Unexpected close tag </(.*?)>; expected </(.*?)>.*");
  private static final Pattern PREFIX =
      Pattern.compile("(?s)(?:Undeclared|Unbound) namespace prefix [\"'](.*?)[\"'].*");
  private static final Pattern TWICE = Pattern.compile("(?s)Duplicate attribute [\"'](.*?)[\"'].*");
  private static final Pattern ENTITY =
      Pattern.compile("(?s)Undeclared general entity [\"'](.*?)[\"'].*");
  private static final Pattern END =
      Pattern.compile("(?s)Unexpected (?:EOF|end-of-input|end of input).*");
  private static final Pattern BYTES = Pattern.compile("(?s)Invalid UTF-(?:8|16|32).*");
  private static final Pattern CHARACTER =
      Pattern.compile(
          "(?s)(?:Illegal (?:character|XML character|white space)|Invalid character reference).*");
  private static final Pattern QUOTE =
      Pattern.compile("(?s)Unexpected character '(.*?)' \\(code [0-9]+.*\\) in attribute value.*");

  private XmlFaultWords() {}

  /** What a parser of {@link XmlParsers} threw. */
  public static Message of(XMLStreamException fault) {
    return of(fault.getMessage() == null ? "" : fault.getMessage());
  }

  private static Message of(String parser) {
    if (parser.startsWith("Maximum Element Depth limit")) {
      return Message.of(XmlFaultMessage.TOO_DEEP, XmlParsers.DEEPEST);
    }
    if (parser.startsWith("Attribute limit")) {
      return Message.of(XmlFaultMessage.TOO_MANY_ATTRIBUTES, XmlParsers.MOST_ATTRIBUTES);
    }
    if (parser.startsWith("Maximum attribute size limit")) {
      return Message.of(XmlFaultMessage.ATTRIBUTE_TOO_LONG, XmlParsers.LONGEST_ATTRIBUTE);
    }
    Matcher match = CLOSE.matcher(parser);
    if (match.matches()) {
      return Message.of(XmlFaultMessage.WRONG_END_TAG, match.group(1), match.group(2));
    }
    match = PREFIX.matcher(parser);
    if (match.matches()) {
      return Message.of(XmlFaultMessage.UNBOUND_PREFIX, match.group(1));
    }
    match = TWICE.matcher(parser);
    if (match.matches()) {
      return Message.of(XmlFaultMessage.ATTRIBUTE_TWICE, match.group(1));
    }
    match = ENTITY.matcher(parser);
    if (match.matches()) {
      return Message.of(XmlFaultMessage.UNKNOWN_ENTITY, match.group(1));
    }
    match = QUOTE.matcher(parser);
    if (match.matches()) {
      return Message.of(XmlFaultMessage.UNESCAPED_CHARACTER, match.group(1));
    }
    if (END.matcher(parser).matches()) {
      return Message.of(XmlFaultMessage.EARLY_END);
    }
    if (BYTES.matcher(parser).matches()) {
      return Message.of(XmlFaultMessage.UNDECODABLE_BYTES);
    }
    if (CHARACTER.matcher(parser).matches()) {
      return Message.of(XmlFaultMessage.ILLEGAL_CHARACTER);
    }
    int line = parser.indexOf('\n');
    return Message.of(XmlFaultMessage.OTHER, line < 0 ? parser : parser.substring(0, line));
  }
}
