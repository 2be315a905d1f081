package org.korpu.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * A number of the target is written as another language writes it: with commas between groups of
 * three or a point before decimals in Azerbaijani and Russian ({@code 26,750}, {@code 3.5}), with
 * spaces or points between groups or a decimal comma in English ({@code 26 750}, {@code 3,5}).
 *
 * <p>A workspace can want other separators. What a separator means is told by the source, which
 * must have the number with the same digits. Style, and common in good translations; so the check
 * runs only if it is named.
 */
final class NumberFormat extends DescribedCheck {

  private static final int GROUP = 3;

  /** Words before a number that is a version or a number of a section: {@code Web 2.0}. */
  private static final Set<String> BEFORE_VERSION =
      WordList.of(
          "web version versiya версия v windows android ios usb bluetooth bənd maddə пункт");

  private final Map<LanguageTag, NumberStyle> wanted;

  NumberFormat(CheckOptions options) {
    super("NumberFormat", Severity.INFO, CheckGroup.NUMBERS, Use.ON_DEMAND);
    this.wanted = options.numbers();
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    NumberStyle style = style(pair.to());
    if (style == null) {
      return;
    }
    List<Token> tokens = pair.targetTokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.NUMBER || (i > 0 && isVersion(tokens.get(i - 1)))) {
        continue;
      }
      if (!style.groupsBy(' ') && i > 0 && isSecondGroup(pair, tokens, i)) {
        Token before = tokens.get(i - 1);
        String both = pair.target().substring(before.start(), token.end());
        String joined = before.text() + style.group() + token.text();
        Message message = Message.of(NumberStyleMessage.NUMBER_FORMAT, both, joined);
        report(pair, before.start(), token.end(), message, joined, findings);
        continue;
      }
      String number = numeral(token.text());
      String mended =
          style.decimal() == '.' ? withPoint(number, pair, style) : withComma(number, pair, style);
      if (!mended.equals(number)) {
        Message message = Message.of(NumberStyleMessage.NUMBER_FORMAT, number, mended);
        report(pair, token.start(), token.start() + number.length(), message, mended, findings);
      }
    }
  }

  private @Nullable NumberStyle style(LanguageTag language) {
    return CheckOptions.of(wanted, language)
        .orElse(
            switch (language.language()) {
              case "en" -> NumberStyle.ENGLISH;
              case "az", "ru" -> NumberStyle.CONTINENTAL;
              default -> null;
            });
  }

  private static boolean isVersion(Token before) {
    return before.kind() == Token.Kind.WORD
        && BEFORE_VERSION.contains(Folding.foldRoot(before.text()));
  }

  /** The digits and separators that a token begins with. */
  private static String numeral(String token) {
    int end = 0;
    while (end < token.length()
        && (isDigit(token.charAt(end)) || token.charAt(end) == '.' || token.charAt(end) == ',')) {
      end++;
    }
    while (end > 0 && !isDigit(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(0, end);
  }

  private static String withComma(String number, InspectedPair pair, NumberStyle style) {
    if (isGrouped(number, ',') && hasNumber(pair, number)) {
      int point = number.indexOf('.');
      String whole = point < 0 ? number : number.substring(0, point);
      String decimals = point < 0 ? "" : ',' + number.substring(point + 1);
      return whole.replace(",", style.group()) + decimals;
    }
    if (!style.groupsBy('.') && isGrouped(number, '.') && isThousands(pair, number)) {
      return number.replace(".", style.group());
    }
    boolean decimal = isDecimal(number, '.') && hasNumber(pair, number) && !hasTimes(pair.source());
    return decimal && pair.from().language().equals("en") ? number.replace('.', ',') : number;
  }

  private static String withPoint(String number, InspectedPair pair, NumberStyle style) {
    if (isDecimal(number, ',') && hasNumber(pair, number)) {
      return number.replace(',', '.');
    }
    boolean others = !style.groupsBy(',') && isGrouped(number, ',') && isThousands(pair, number);
    return others ? number.replace(",", style.group()) : number;
  }

  /** Whether the source has the number too, and in it, too, the separator parts groups of three. */
  private static boolean isThousands(InspectedPair pair, String number) {
    char decimal = pair.from().language().equals("en") ? '.' : ',';
    boolean sameButDecimal = number.indexOf(decimal) > 0 && hasNumber(pair, number);
    return !sameButDecimal && hasDigits(pair.source(), number.replaceAll("[.,]", ""));
  }

  /** Whether two numbers are one in English with a space: {@code 26 750}. */
  private static boolean isSecondGroup(InspectedPair pair, List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i);
    return before.kind() == Token.Kind.NUMBER
        && after.start() == before.end() + 1
        && after.text().length() == GROUP
        && before.text().length() <= GROUP
        && (before.text() + after.text()).chars().allMatch(Character::isDigit)
        && (i < 2 || tokens.get(i - 2).kind() != Token.Kind.NUMBER)
        && hasDigits(pair.source(), before.text() + after.text());
  }

  private static boolean isGrouped(String number, char separator) {
    int point = number.indexOf(separator == ',' ? '.' : ',');
    String whole = point < 0 ? number : number.substring(0, point);
    String[] groups = whole.split(Pattern.quote(String.valueOf(separator)), -1);
    boolean grouped = groups.length > 1 && groups[0].length() <= GROUP && !groups[0].equals("0");
    for (int i = 1; i < groups.length; i++) {
      grouped &= groups[i].length() == GROUP;
    }
    return grouped;
  }

  private static boolean isDecimal(String number, char separator) {
    int at = number.indexOf(separator);
    return at > 0
        && at == number.lastIndexOf(separator)
        && number.indexOf(separator == '.' ? ',' : '.') < 0
        && number.length() - at - 1 < GROUP
        && number.length() > at + 1;
  }

  /** Whether the source has the number with the same digits and separators. */
  private static boolean hasNumber(InspectedPair pair, String number) {
    return pair.sourceTokens().stream()
        .anyMatch(
            token -> token.kind() == Token.Kind.NUMBER && numeral(token.text()).equals(number));
  }

  /** Whether a text has times of day, which are written with a point as well: 10.30 a.m. */
  private static boolean hasTimes(String text) {
    return text.contains("a.m.")
        || text.contains("p.m.")
        || text.contains(" am")
        || text.contains(" pm")
        || text.contains("0am")
        || text.contains("0pm");
  }

  private static boolean hasDigits(String text, String digits) {
    return text.replaceAll("[ \u00A0\u202F,.]", "").contains(digits);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
