package org.korpu.check;

import java.util.Map;
import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A hyphen stands in the target where a dash belongs: between spaces, or between the years of a
 * span ({@code 2024-2025}).
 *
 * <p>Unless a workspace wants others, the dash is {@code —} in Russian and {@code –} elsewhere, and
 * {@code –} without spaces between years. A hyphen at the start of the text is a mark of a list or
 * of speech and is left, and so are hyphens between spaces that the source has too.
 */
final class Dashes extends DescribedCheck {

  private static final int YEAR = 4;

  private final Map<LanguageTag, Character> wanted;

  Dashes(CheckOptions options) {
    super("Dashes", Severity.INFO, CheckGroup.TYPOGRAPHY, Use.BY_DEFAULT);
    this.wanted = options.dashes();
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    String target = pair.target();
    for (int i = target.indexOf('-', 1); i >= 0; i = target.indexOf('-', i + 1)) {
      if (i + 1 == target.length()) {
        return;
      }
      if (isBetweenSpaces(target, i)) {
        if (!pair.source().contains(" - ") && !pair.hasTargetCodeWithin(i, i + 1)) {
          String dash = dash(pair.to());
          Message message = Message.of(TypographyMessage.HYPHEN_AS_DASH, dash);
          report(pair, i, i + 1, message, dash, findings);
        }
      } else if (isSpanOfYears(target, i)) {
        int start = i - YEAR;
        int end = i + 1 + YEAR;
        String years = target.substring(start, end);
        if (!pair.source().contains(years)) {
          String mended = years.replace('-', '–');
          Message message = Message.of(TypographyMessage.HYPHEN_IN_RANGE, years, mended);
          report(pair, start, end, message, mended, findings);
        }
      }
    }
  }

  private static boolean isBetweenSpaces(String text, int at) {
    return isSpace(text.charAt(at - 1)) && isSpace(text.charAt(at + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isSpanOfYears(String text, int at) {
    int start = at - YEAR;
    int end = at + 1 + YEAR;
    if (start < 0
        || end > text.length()
        || (start > 0 && isPartOfNumber(text.charAt(start - 1)))
        || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
      return false;
    }
    int from = year(text, start);
    int to = year(text, at + 1);
    return from > 0 && from < to;
  }

  private static boolean isPartOfNumber(char c) {
    return Character.isLetterOrDigit(c) || "-/.".indexOf(c) >= 0;
  }

  /** The year at a place, from 1000 to 2999; 0 if there is none. */
  private static int year(String text, int at) {
    int year = 0;
    for (int i = at; i < at + YEAR; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    return year >= 1000 && year < 3000 ? year : 0;
  }

  private String dash(LanguageTag language) {
    return CheckOptions.of(wanted, language)
        .map(String::valueOf)
        .orElse(language.language().equals("ru") ? "—" : "–");
  }
}
