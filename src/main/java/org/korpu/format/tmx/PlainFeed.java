package org.korpu.format.tmx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fast {@link XmlFeed}: reads well-formed plain XML, which is all that most units have, and
 * gives up on everything else, be it wrong or just rare. What it reads, {@link WoodstoxFeed} reads
 * the same; what it gives up on, that feed must read anew, and its faults are the ones to report.
 *
 * <p>Plain are elements and attributes with ASCII names, the five entities and character references
 * of XML 1.0, and characters that XML allows. Not so comments, CDATA sections, instructions, white
 * space in attributes other than spaces, and nesting deeper than real segments have.
 */
final class PlainFeed implements XmlFeed {

  private static final int DEEPEST = 32;
  private static final int MOST_ATTRIBUTES = 32;
  private static final int KNOWN = 256;
  private static final int LONGEST_VALUE = 1 << 14;

  /** Digits of the largest character reference, 10FFFF or 1114111, and a zero. */
  private static final int MOST_DIGITS = 8;

  /** Which of the first characters, all of two bytes in UTF-8, are just text. */
  private static final boolean[] TEXT = allBut("<>&\r");

  private static final boolean[] VALUE = allBut("<&\t\n\r");
  private static final boolean[] IN_NAMES = names();

  private final SharedStrings shared;
  private final @Nullable String[] known = new String[KNOWN];
  private final String[] open = new String[DEEPEST];
  private final String[] names = new String[MOST_ATTRIBUTES];
  private final String[] values = new String[MOST_ATTRIBUTES];
  private char[] characters = new char[0];
  private char[] decoded = new char[256];
  private int begin;
  private int position;
  private int end;
  private int event;
  private int depth;
  private int attributes;
  private boolean ended;
  private boolean coded;
  private int decodedLength;
  private String name = "";

  PlainFeed(SharedStrings shared) {
    this.shared = shared;
  }

  @Override
  public void give(char[] text, int from, int length) {
    characters = text;
    begin = from;
    position = from;
    end = from + length;
    depth = 0;
    ended = false;
  }

  @Override
  public Event next() throws UnitFault {
    event = position;
    if (ended) {
      ended = false;
      return close();
    }
    if (at(position) != '<') {
      skipText();
      return Event.TEXT;
    }
    position++;
    if (at(position) == '/') {
      position++;
      return endTag();
    }
    startTag();
    return Event.START;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int attributeCount() {
    return attributes;
  }

  @Override
  public String attributeName(int index) {
    return names[index];
  }

  @Override
  public String attributeValue(int index) {
    return values[index];
  }

  @Override
  public String text() {
    return coded
        ? new String(decoded, 0, decodedLength)
        : new String(characters, event, position - event);
  }

  @Override
  public boolean isWhiteSpace() {
    return coded ? isSpace(decoded, 0, decodedLength) : isSpace(characters, event, position);
  }

  private static boolean isSpace(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!CharacterWindow.isSpace(text[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int offset() {
    return event - begin;
  }

  @Override
  public void abandon() {}

  /** Says nothing, since nobody reports it. */
  private UnitFault notPlain() {
    return fault(TmxMessage.BROKEN_MARKUP);
  }

  private char at(int index) throws UnitFault {
    if (index >= end) {
      throw notPlain();
    }
    return characters[index];
  }

  /** Goes to the next tag, and decodes, since a wrong reference is wrong where nobody asks. */
  private void skipText() throws UnitFault {
    char[] text = characters;
    int to = end;
    int i = position;
    coded = false;
    for (; i < to; i++) {
      char c = text[i];
      if (c < TEXT.length ? TEXT[c] : c < Character.MIN_SURROGATE) {
        continue;
      }
      if (c == '<') {
        position = i;
        decodedLength = coded ? decode(event, i) : 0;
        return;
      }
      if (c >= Character.MIN_SURROGATE) {
        i += checked(i) - 1;
      } else if (c == '&' || c == '\r') {
        coded = true;
      } else if (c != '>' || text[i - 1] == ']') {
        throw notPlain();
      }
    }
    throw notPlain();
  }

  /** How many characters a character at the end of Unicode's first plane, or behind it, takes. */
  private int checked(int index) throws UnitFault {
    char c = characters[index];
    if (!Character.isSurrogate(c)) {
      if (!CleanText.isAllowed(c)) {
        throw notPlain();
      }
      return 1;
    }
    if (!Character.isSurrogatePair(c, at(index + 1))) {
      throw notPlain();
    }
    return 2;
  }

  private void startTag() throws UnitFault {
    if (depth == DEEPEST) {
      throw notPlain();
    }
    name = readName();
    attributes = 0;
    while (true) {
      boolean space = skipSpace();
      char c = at(position);
      if (c == '>') {
        position++;
        break;
      }
      if (c == '/') {
        if (at(position + 1) != '>') {
          throw notPlain();
        }
        position += 2;
        ended = true;
        break;
      }
      if (!space || attributes == MOST_ATTRIBUTES) {
        throw notPlain();
      }
      readAttribute();
    }
    open[depth++] = name;
  }

  private Event endTag() throws UnitFault {
    String expected = depth == 0 ? "" : open[depth - 1];
    int length = expected.length();
    if (length == 0 || position + length >= end) {
      throw notPlain();
    }
    for (int i = 0; i < length; i++) {
      if (characters[position + i] != expected.charAt(i)) {
        throw notPlain();
      }
    }
    position += length;
    skipSpace();
    if (at(position) != '>') {
      throw notPlain();
    }
    position++;
    return close();
  }

  private Event close() throws UnitFault {
    depth--;
    name = open[depth];
    if (depth == 0 && position != end) {
      throw notPlain();
    }
    return Event.END;
  }

  private boolean skipSpace() {
    int from = position;
    while (position < end && CharacterWindow.isSpace(characters[position])) {
      position++;
    }
    return position > from;
  }

  private String readName() throws UnitFault {
    int from = position;
    char first = at(from);
    if (!isInName(first) || first == '-' || first == '.' || (first >= '0' && first <= '9')) {
      throw notPlain();
    }
    while (isInName(at(position))) {
      position++;
    }
    return known(from, position - from);
  }

  /** A name, of which there are few, so that a cheap hash finds it. */
  private String known(int from, int length) {
    int place = (characters[from] + 31 * characters[from + length - 1] + 7 * length) & (KNOWN - 1);
    String name = known[place];
    if (name == null || name.length() != length || !is(name, from)) {
      name = new String(characters, from, length);
      known[place] = name;
    }
    return name;
  }

  private void readAttribute() throws UnitFault {
    String attribute = readName();
    for (int i = 0; i < attributes; i++) {
      if (names[i].equals(attribute)) {
        throw notPlain();
      }
    }
    skipSpace();
    if (at(position) != '=') {
      throw notPlain();
    }
    position++;
    skipSpace();
    names[attributes] = attribute;
    values[attributes] = readValue();
    attributes++;
  }

  private String readValue() throws UnitFault {
    char quote = at(position);
    if (quote != '"' && quote != '\'') {
      throw notPlain();
    }
    int from = position + 1;
    boolean references = false;
    int i = from;
    for (; at(i) != quote; i++) {
      char c = characters[i];
      if (c >= Character.MIN_SURROGATE) {
        i += checked(i) - 1;
      } else if (c == '&') {
        references = true;
      } else if (c < VALUE.length && !VALUE[c]) {
        throw notPlain();
      }
    }
    if (i - from > LONGEST_VALUE) {
      throw notPlain();
    }
    position = i + 1;
    if (!references) {
      return shared.of(characters, from, i);
    }
    int length = decode(from, i); // may replace the array
    return shared.of(decoded, 0, length);
  }

  /** Puts the characters that a stretch stands for into {@link #decoded}; how many they are. */
  private int decode(int from, int to) throws UnitFault {
    if (decoded.length < to - from) {
      decoded = Arrays.copyOf(decoded, 2 * (to - from));
    }
    int length = 0;
    int i = from;
    while (i < to) {
      char c = characters[i++];
      if (c == '&') {
        int semicolon = i;
        while (semicolon < to && characters[semicolon] != ';') {
          semicolon++;
        }
        if (semicolon == to) {
          throw notPlain();
        }
        int codePoint = characters[i] == '#' ? number(i + 1, semicolon) : entity(i, semicolon);
        length += Character.toChars(codePoint, decoded, length);
        i = semicolon + 1;
      } else if (c == '\r') {
        decoded[length++] = '\n';
        i += i < to && characters[i] == '\n' ? 1 : 0;
      } else {
        decoded[length++] = c;
      }
    }
    return length;
  }

  private int number(int from, int to) throws UnitFault {
    boolean hexadecimal = from < to && characters[from] == 'x';
    int radix = hexadecimal ? 16 : 10;
    int digits = hexadecimal ? from + 1 : from;
    if (digits >= to || to - digits > MOST_DIGITS) {
      throw notPlain();
    }
    int value = 0;
    for (int i = digits; i < to; i++) {
      char c = characters[i];
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        throw notPlain();
      }
      value = value * radix + digit;
    }
    if (!CleanText.isAllowed(value)) {
      throw notPlain();
    }
    return value;
  }

  private char entity(int from, int to) throws UnitFault {
    return switch (to - from) {
      case 2 -> is("lt", from) ? '<' : expect("gt", from, '>');
      case 3 -> expect("amp", from, '&');
      case 4 -> is("quot", from) ? '"' : expect("apos", from, '\'');
      default -> throw notPlain();
    };
  }

  private char expect(String entity, int from, char character) throws UnitFault {
    if (!is(entity, from)) {
      throw notPlain();
    }
    return character;
  }

  private boolean is(String text, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (characters[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInName(char c) {
    return c < IN_NAMES.length && IN_NAMES[c];
  }

  private static boolean[] names() {
    boolean[] names = new boolean[0x80];
    for (char c = 0; c < names.length; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      names[c] = letter || (c >= '0' && c <= '9') || "_:.-".indexOf(c) >= 0;
    }
    return names;
  }

  private static boolean[] allBut(String special) {
    boolean[] plain = new boolean[0x800];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = CleanText.isAllowed(c) && special.indexOf(c) < 0;
    }
    return plain;
  }
}
