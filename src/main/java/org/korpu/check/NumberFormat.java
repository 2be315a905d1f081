package org.korpu.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * A number of the target is written as another language writes it: with commas between groups of
 * three or a point before decimals in Azerbaijani and Russian ({@code 26,750}, {@code 3.5}), with
 * spaces or points between groups or a decimal comma in English ({@code 26 750}, {@code 3,5}).
 *
 * <p>What a separator means is told by the source, which must have the number with the same digits.
 * Style, and common in good translations; so the check runs only if it is named.
 */
final class NumberFormat extends DescribedCheck {

  private static final int GROUP = 3;

  /** Words before a number that is a version or a number of a section: {@code Web 2.0}. */
  private static final Set<String> BEFORE_VERSION =
      WordList.of(
          "web version versiya версия v windows android ios usb bluetooth bənd maddə пункт");

  NumberFormat() {
    super("NumberFormat", Severity.INFO, CheckGroup.NUMBERS, Use.ON_DEMAND);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    String language = pair.to().language();
    boolean english = language.equals("en");
    if (!english && !language.equals("az") && !language.equals("ru")) {
      return;
    }
    List<Token> tokens = pair.targetTokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.NUMBER || (i > 0 && isVersion(tokens.get(i - 1)))) {
        continue;
      }
      if (english && i > 0 && isSecondGroup(pair, tokens, i)) {
        Token before = tokens.get(i - 1);
        String both = pair.target().substring(before.start(), token.end());
        String joined = before.text() + "," + token.text();
        Message message = Message.of(NumberStyleMessage.NUMBER_FORMAT, both, joined);
        report(pair, before.start(), token.end(), message, joined, findings);
        continue;
      }
      String number = numeral(token.text());
      String mended = english ? inEnglish(number, pair) : inOthers(number, pair);
      if (!mended.equals(number)) {
        Message message = Message.of(NumberStyleMessage.NUMBER_FORMAT, number, mended);
        report(pair, token.start(), token.start() + number.length(), message, mended, findings);
      }
    }
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

  private static String inOthers(String number, InspectedPair pair) {
    if (isGrouped(number, ',') && hasNumber(pair, number)) {
      return number.replace(',', '\u00A0').replace('.', ',');
    }
    boolean decimal = isDecimal(number, '.') && hasNumber(pair, number) && !hasTimes(pair.source());
    return decimal && pair.from().language().equals("en") ? number.replace('.', ',') : number;
  }

  private static String inEnglish(String number, InspectedPair pair) {
    if (isDecimal(number, ',') && hasNumber(pair, number)) {
      return number.replace(',', '.');
    }
    return number;
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
    String[] groups = whole.split(String.valueOf(separator), -1);
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
