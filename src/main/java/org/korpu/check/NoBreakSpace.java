package org.korpu.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * An ordinary space stands in the target where a line must not break: between a day and the name of
 * its month ({@code 21 ноября}), after the sign of a number ({@code № 5}), inside a number, before
 * a per cent sign or unit, beside the words that a workspace adds.
 *
 * <p>Of interest to those who typeset the text; runs only if it is named.
 */
final class NoBreakSpace extends DescribedCheck {

  private static final Set<String> MONTHS =
      WordList.of(
          "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr january"
              + " february march april june july august september october november december"
              + " января февраля марта апреля мая июня июля августа сентября октября ноября"
              + " декабря");

  private static final Set<String> UNITS =
      WordList.of(
          "km kg m sm mm cm g q t ha kq l mln mlrd azn eur usd км кг м см мм г т га л тыс млн"
              + " млрд трлн руб");

  private final Set<String> before;
  private final Set<String> after;

  NoBreakSpace(CheckOptions.Together more) {
    super("NoBreakSpace", Severity.INFO, CheckGroup.TYPOGRAPHY, Use.ON_DEMAND);
    this.before = folded(more.before());
    this.after = folded(more.after());
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream().map(Folding::foldRoot).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    List<Token> tokens = pair.targetTokens();
    String target = pair.target();
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      Token after = tokens.get(i);
      boolean oneSpace = after.start() == before.end() + 1 && target.charAt(before.end()) == ' ';
      if (oneSpace && belongTogether(before, after, pair.to())) {
        int space = before.end();
        report(
            pair,
            space,
            space + 1,
            Message.of(
                TypographyMessage.NO_BREAK_SPACE, target.substring(before.start(), after.end())),
            "\u00A0",
            findings);
      }
    }
  }

  private boolean belongTogether(Token token, Token next, LanguageTag language) {
    if (token.kind() == Token.Kind.NUMBER) {
      return switch (next.kind()) {
        case NUMBER -> isGroup(token, next);
        case PUNCTUATION -> "%€$₼°".contains(next.text());
        case WORD -> {
          String word = Folding.foldRoot(next.text());
          yield UNITS.contains(word) || after.contains(word) || isMonth(word, language);
        }
        case ADDRESS -> false;
      };
    }
    return next.kind() == Token.Kind.NUMBER
        && (token.text().equals("№") || before.contains(Folding.foldRoot(token.text())));
  }

  private static boolean isMonth(String word, LanguageTag language) {
    if (MONTHS.contains(word)) {
      return true;
    }
    return language.language().equals("az")
        && MONTHS.stream().anyMatch(month -> month.length() > 3 && word.startsWith(month));
  }

  /** Whether they are one number in groups of three: {@code 12 500}. */
  private static boolean isGroup(Token before, Token after) {
    return before.text().length() <= 3
        && after.text().length() >= 3
        && Character.isDigit(after.text().charAt(2))
        && before.text().chars().allMatch(Character::isDigit)
        && (after.text().length() == 3 || !Character.isDigit(after.text().charAt(3)));
  }
}
