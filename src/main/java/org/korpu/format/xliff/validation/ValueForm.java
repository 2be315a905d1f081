package org.korpu.format.xliff.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.korpu.model.MessageKey;

/** Forms that values of attributes have where they are not a list of words. */
enum ValueForm implements MessageKey {
  /** Any text. */
  TEXT(value -> true),
  /** Letters, digits, full stops, hyphens, underscores, colons. */
  NAME_TOKEN(value -> isNameToken(value.strip())),
  /** A name token that begins with a letter or underscore and has no colon. */
  NAME(
      value ->
          isNameToken(value.strip())
              && value.indexOf(':') < 0
              && "-.0123456789\u00B7".indexOf(value.strip().charAt(0)) < 0),
  /** Name tokens with spaces between. */
  NAME_TOKENS(
      value -> !value.isBlank() && value.strip().lines().allMatch(ValueForm::areNameTokens)),
  /** A whole number from 1. */
  POSITIVE_INTEGER(value -> isInteger(value.strip()) && sign(value.strip()) > 0),
  /** A whole number. */
  INTEGER(value -> isInteger(value.strip())),
  /** A number from 0 to 100. */
  PERCENT(value -> isBetween(value.strip(), BigDecimal.valueOf(100))),
  /** A number from 0 to 1. */
  PROBABILITY(value -> isBetween(value.strip(), BigDecimal.ONE)),
  /** An even number of hexadecimal digits. */
  HEXADECIMAL(matching("\\s*([0-9A-Fa-f]{2})*\\s*")),
  /** A prefix, a colon and a value. */
  PREFIXED(matching("[^\\s:]+:[^\\s:]+")),
  /** {@code x-} and a word of one’s own. */
  EXTENSION(matching("x-\\S+")),
  /** A language tag; whether it is one is told as a fault of its own. */
  LANGUAGE(value -> true),
  /** A date with time. */
  DATE_TIME(
      matching(
          "\\s*-?\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
              + "T([01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(\\.\\d+)?"
              + "(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?\\s*")),
  /** Four numbers or number signs with semicolons between. */
  COORDINATES(matching("(-?\\d+|#);(-?\\d+|#);(-?\\d+|#);(-?\\d+|#)")),
  /** Names of what may be changed in a layout. */
  REFORMAT(
      matching(
          "\\s*((coord(-x|-y|-cx|-cy)?|font(-name|-size|-weight)?|css-style|style|ex-style)"
              + "(\\s+|$))+")),
  /** What a context is for, several words allowed. */
  PURPOSES(matching("\\s*((information|location|match|x-\\S+)(\\s+|$))+")),
  /** Too many words to show; {0}: the attribute. For messages only. */
  LISTED(value -> true),
  /** One of the words {0}, or the form {1}. For messages only. */
  WORDS_OR(value -> true),
  /** A media type. */
  MEDIA_TYPE(matching("(text|multipart|message|application|image|audio|video|model)(/.+)*"));

  @SuppressWarnings("ImmutableEnumChecker") // the tests keep no state
  private final Predicate<String> test;

  ValueForm(Predicate<String> test) {
    this.test = test;
  }

  boolean accepts(String value) {
    return test.test(value);
  }

  /** Whether it is a name token (Nmtoken of XML 1.0). */
  static boolean isNameToken(String value) {
    return !value.isEmpty() && value.codePoints().allMatch(ValueForm::isNameCharacter);
  }

  private static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == ':'
        || c == '_'
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0xC0 && c <= 0x37D && c != 0xD7 && c != 0xF7)
        || (c >= 0x37F && c <= 0x1FFF)
        || (c >= 0x200C && c <= 0x200D)
        || (c >= 0x203F && c <= 0x2040)
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  private static boolean areNameTokens(String line) {
    for (String token : line.strip().split("[ \\t]+", -1)) {
      if (!isNameToken(token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInteger(String value) {
    return value.matches("[+-]?[0-9]+");
  }

  private static int sign(String integer) {
    return new BigInteger(integer).signum();
  }

  private static boolean isBetween(String value, BigDecimal most) {
    if (!value.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)")) {
      return false;
    }
    BigDecimal number = new BigDecimal(value);
    return number.signum() >= 0 && number.compareTo(most) <= 0;
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }
}
