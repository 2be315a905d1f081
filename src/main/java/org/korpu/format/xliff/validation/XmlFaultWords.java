package org.korpu.format.xliff.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Message;

/** Says in our words what the XML parser says in English. */
final class XmlFaultWords {

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
      Pattern.compile("(?s)Illegal (?:character|XML character|white space).*");
  private static final Pattern QUOTE =
      Pattern.compile("(?s)Unexpected character '(.*?)' \\(code [0-9]+.*\\) in attribute value.*");

  private XmlFaultWords() {}

  static Message of(String parser) {
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
