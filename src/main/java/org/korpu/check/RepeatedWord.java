package org.korpu.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * A word of the target stands twice in a row, with nothing but white space between.
 *
 * <p>Nothing is said where the source repeats a word too, of names, and of words that are repeated
 * on purpose: Azerbaijani {@code bir bir}, English {@code had had}, Russian {@code очень очень}.
 */
final class RepeatedWord extends DescribedCheck {

  private static final Set<String> MEANT_IN_ENGLISH =
      Set.of("had", "that", "very", "bye", "no", "ha", "is", "so", "yes", "night", "boo", "far");

  private static final Set<String> MEANT_IN_AZERBAIJANI =
      Set.of(
          "az",
          "bir",
          "bircə",
          "cürbəcür",
          "cür",
          "dağ",
          "dəstə",
          "dilim",
          "addım",
          "gün",
          "ay",
          "həzin",
          "hə",
          "xeyr",
          "yox",
          "kəlmə",
          "küçə",
          "qapı",
          "qat",
          "qol",
          "qoşa",
          "sətir",
          "söz",
          "tez",
          "gec",
          "uzun",
          "yavaş",
          "yeni",
          "yer",
          "iki",
          "üç",
          "dörd",
          "beş",
          "on",
          "təkrar",
          "çox",
          "ha",
          "ilbəil",
          "ev",
          "damla",
          "parça",
          "tək",
          "zaman",
          "dönə",
          "baxa",
          "gedə",
          "gələ",
          "gülə",
          "ağlaya",
          "deyə");

  private static final Set<String> MEANT_IN_RUSSIAN =
      Set.of("очень", "еле", "чуть", "много", "да", "нет", "ну", "так", "далеко", "давно", "ха");

  RepeatedWord() {
    super("RepeatedWord", Severity.WARNING, CheckGroup.TYPOGRAPHY, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    List<Token> tokens = pair.targetTokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      Token before = tokens.get(i - 1);
      if (isRepeated(pair.target(), before, word)
          && !isMeant(Folding.fold(word.text(), pair.to()), pair.to())
          && !pair.hasTargetCodeWithin(/* start= */ before.end(), /* end= */ word.start())
          && !hasRepetition(pair.source(), pair.sourceTokens())) {
        Message message = Message.of(TypographyMessage.REPEATED_WORD, word.text());
        report(pair, before.start(), word.end(), message, findings);
      }
    }
  }

  private static boolean isRepeated(String text, Token before, Token word) {
    if (word.kind() != Token.Kind.WORD
        || before.kind() != Token.Kind.WORD
        || word.text().length() != before.text().length()
        || word.start() != before.end() + 1
        || Character.isUpperCase(word.text().charAt(0))) {
      return false;
    }
    return Character.isSpaceChar(text.charAt(before.end()))
        && Folding.foldRoot(word.text()).equals(Folding.foldRoot(before.text()));
  }

  private static boolean hasRepetition(String text, List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      Token before = tokens.get(i - 1);
      if (word.kind() == Token.Kind.WORD
          && before.kind() == Token.Kind.WORD
          && Folding.foldRoot(word.text()).equals(Folding.foldRoot(before.text()))) {
        return text.substring(before.end(), word.start()).isBlank();
      }
    }
    return false;
  }

  private static boolean isMeant(String word, LanguageTag language) {
    return switch (language.language()) {
      case "en" -> MEANT_IN_ENGLISH.contains(word);
      case "az" -> MEANT_IN_AZERBAIJANI.contains(word);
      case "ru" -> MEANT_IN_RUSSIAN.contains(word);
      default -> false;
    };
  }
}
