package org.korpu.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.TextTraits.Trait;

/**
 * A number in the target has the ordinal suffix of another one: Azerbaijani {@code 2012-cu} for
 * {@code 2012-ci}, English {@code 21th} for {@code 21st}, Russian {@code 5-ый} for {@code 5-й}.
 *
 * <p>In Azerbaijani the suffix follows the last word that the number is read with: {@code on iki},
 * so {@code -ci}; {@code altı}, so {@code -cı}. In Russian it has one letter where a vowel stands
 * before the last sound, else two.
 */
final class OrdinalSuffix extends DescribedCheck {

  /** The vowel of -ci after one … nine. */
  private static final String ONES = "iiüüiıiiu";

  /** The vowel of -ci after ten … ninety. */
  private static final String TENS = "uiuıiıiiı";

  private static final char HUNDRED = 'ü';
  private static final char THOUSAND = 'i';
  private static final char MILLION = 'u';
  private static final char MILLIARD = 'ı';
  private static final char ZERO = 'ı';

  /** The longest number that anyone reads as one. */
  private static final int LONGEST = 12;

  /** Russian suffixes as they are spoken, and as they are written. */
  private static final String[][] RUSSIAN = {
    {"ый", "й"},
    {"ий", "й"},
    {"ой", "й"},
    {"ого", "го"},
    {"его", "го"},
    {"ому", "му"},
    {"ему", "му"},
    {"ая", "я"},
    {"ья", "я"},
    {"ое", "е"},
    {"ье", "е"},
    {"ые", "е"},
    {"ьи", "и"},
    {"ых", "х"},
    {"ьих", "х"},
    {"ым", "м"},
    {"ьим", "м"},
    {"ом", "м"},
    {"ыми", "ми"},
    {"ую", "ю"},
    {"ью", "ю"}
  };

  OrdinalSuffix() {
    super("OrdinalSuffix", Severity.WARNING, CheckGroup.NUMBERS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    if (!pair.targetText().traits().has(Trait.DIGIT)) {
      return;
    }
    String language = pair.to().language();
    String target = pair.target();
    for (int i = 0; i < target.length(); i++) {
      if (!isDigit(target.charAt(i))) {
        continue;
      }
      int start = i;
      while (i < target.length() && isDigit(target.charAt(i))) {
        i++;
      }
      int end = i;
      while (end < target.length()
          && (Character.isLetter(target.charAt(end))
              || (end == i && isHyphen(target.charAt(end))))) {
        end++;
      }
      boolean alone =
          start == 0
              || !isPartOfNumber(target, start - 1)
              || (language.equals("az") && isLastPart(target, start, i));
      if (end > i && alone && i - start <= LONGEST) {
        String suffix = target.substring(i, end);
        String digits = groups(target, start) + target.substring(start, i);
        String right =
            switch (language) {
              case "az" -> azerbaijani(digits, suffix);
              case "en" -> english(digits, suffix);
              case "ru" -> russian(suffix);
              default -> null;
            };
        if (right != null && !right.equals(suffix)) {
          String number = target.substring(start, i);
          Message message =
              Message.of(NumberStyleMessage.ORDINAL_SUFFIX, number + suffix, number + right);
          report(pair, start, end, message, number + right, findings);
        }
      }
      i = Math.max(i, end) - 1;
    }
  }

  /** The suffix with the right vowel; null if it is no ordinal one. */
  private static @Nullable String azerbaijani(String digits, String suffix) {
    int letter = isHyphen(suffix.charAt(0)) ? 1 : 0;
    if (letter == 0) {
      return null;
    }
    int vowel = suffix.startsWith("nc", letter) ? letter + 2 : letter + 1;
    if (suffix.length() <= vowel
        || suffix.charAt(vowel - 1) != 'c'
        || "ıiuü".indexOf(suffix.charAt(vowel)) < 0) {
      return null;
    }
    return suffix.substring(0, vowel) + vowelAfter(digits) + suffix.substring(vowel + 1);
  }

  /** The vowel after the last word that a number is read with. */
  static char vowelAfter(String digits) {
    int zeros = 0;
    while (zeros < digits.length() && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    if (zeros == digits.length()) {
      return ZERO;
    }
    int last = digits.charAt(digits.length() - 1 - zeros) - '1';
    return switch (zeros) {
      case 0 -> ONES.charAt(last);
      case 1 -> TENS.charAt(last);
      case 2 -> HUNDRED;
      case 3, 4, 5 -> THOUSAND;
      case 6, 7, 8 -> MILLION;
      default -> MILLIARD;
    };
  }

  private static @Nullable String english(String digits, String suffix) {
    if (!suffix.equals("st")
        && !suffix.equals("nd")
        && !suffix.equals("rd")
        && !suffix.equals("th")) {
      return null;
    }
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    return switch (teen ? '0' : digits.charAt(digits.length() - 1)) {
      case '1' -> "st";
      case '2' -> "nd";
      case '3' -> "rd";
      default -> "th";
    };
  }

  private static @Nullable String russian(String suffix) {
    if (!isHyphen(suffix.charAt(0))) {
      return null;
    }
    String spoken = suffix.substring(1);
    for (String[] each : RUSSIAN) {
      if (spoken.equals(each[0])) {
        return suffix.charAt(0) + each[1];
      }
    }
    return null;
  }

  /**
   * The groups of three before a place, {@code 12} of {@code 12 500}; empty where there are none.
   */
  private static String groups(String text, int start) {
    StringBuilder digits = new StringBuilder();
    int at = start;
    while (at >= 2
        && "\u00A0\u202F ".indexOf(text.charAt(at - 1)) >= 0
        && isDigit(text.charAt(at - 2))) {
      at--;
      while (at > 0 && isDigit(text.charAt(at - 1))) {
        at--;
        digits.insert(0, text.charAt(at));
      }
    }
    return digits.toString();
  }

  /** Whether the digits are not a number of their own: a fraction, a date, a time, a code. */
  private static boolean isPartOfNumber(String text, int before) {
    char c = text.charAt(before);
    return Character.isLetterOrDigit(c)
        || (".,:/".indexOf(c) >= 0 && before > 0 && isDigit(text.charAt(before - 1)));
  }

  /**
   * Whether the digits come after others and a point, and are read at the end: {@code 14.1-ci},
   * {@code 21.11.2012-ci}. Noughts only may be thousands, which end in another word.
   */
  private static boolean isLastPart(String text, int start, int end) {
    return start > 1
        && isDigit(text.charAt(start - 2))
        && text.charAt(start - 1) == '.'
        && text.substring(start, end).chars().anyMatch(c -> c != '0');
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
