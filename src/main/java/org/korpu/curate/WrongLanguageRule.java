package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.text.LanguageGuess;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * An Azerbaijani, English or Russian variant whose text is in another of the three is removed; two
 * variants whose texts were exchanged get them back. Only words are judged, not addresses and
 * numbers, and no text of fewer than six ({@link LanguageGuess}).
 */
final class WrongLanguageRule implements CleaningRule {

  private static final int FEWEST_WORDS = 6;

  @Override
  public String name() {
    return "WrongLanguage";
  }

  @Override
  public List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
    List<Variant> variants = unit.variants();
    List<Integer> wrong = new ArrayList<>(0);
    List<LanguageTag> guesses = new ArrayList<>(0);
    for (int i = 0; i < variants.size(); i++) {
      Optional<LanguageTag> other = otherLanguage(variants.get(i));
      if (other.isPresent()) {
        wrong.add(i);
        guesses.add(other.get());
      }
    }
    if (wrong.isEmpty()) {
      return List.of();
    }
    if (wrong.size() == 2
        && guesses.get(0).meets(variants.get(wrong.get(1)).language())
        && guesses.get(1).meets(variants.get(wrong.get(0)).language())) {
      return exchange(variants, wrong.get(0), wrong.get(1));
    }
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < wrong.size(); i++) {
      int index = wrong.get(i);
      LanguageTag claimed = variants.get(index).language();
      corrections.add(
          Correction.removal(
              index, Message.of(CleaningMessage.WRONG_LANGUAGE, claimed, guesses.get(i))));
    }
    return corrections;
  }

  private static List<Correction> exchange(List<Variant> variants, int one, int other) {
    Message reason =
        Message.of(
            CleaningMessage.SWAPPED, variants.get(one).language(), variants.get(other).language());
    return List.of(
        Correction.repair(one, variants.get(other).segment(), reason),
        Correction.repair(other, variants.get(one).segment(), reason));
  }

  /** The language that the text is in, if that is another one than it should be. */
  private static Optional<LanguageTag> otherLanguage(Variant variant) {
    String language = variant.language().language();
    if (!language.equals("az") && !language.equals("en") && !language.equals("ru")) {
      return Optional.empty();
    }
    String text = variant.segment().text();
    if (isEvident(text, language)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(text.length());
    int count = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() == Token.Kind.WORD) {
        words.append(token.text()).append(' ');
        count++;
      }
    }
    return count < FEWEST_WORDS
        ? Optional.empty()
        : LanguageGuess.of(words.toString()).filter(guess -> !guess.meets(variant.language()));
  }

  /**
   * Whether letters that only this one of the three languages has settle it. Most texts have them,
   * and to look for them costs a tenth of a guess.
   */
  private static boolean isEvident(String text, String language) {
    int own = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'ə' || c == 'Ə') {
        own += language.equals("az") ? 1 : 0;
        foreign += language.equals("az") ? 0 : 1;
      } else if (c >= 'А' && c <= 'ё') {
        own += language.equals("ru") ? 1 : 0;
        foreign += language.equals("ru") ? 0 : 1;
      } else if (c > 0x7F && Character.isLetter(c)) {
        foreign += language.equals("az") && "çğıöşüÇĞİÖŞÜ".indexOf(c) >= 0 ? 0 : 1;
      }
    }
    return switch (language) {
      case "az" -> own >= 2 && foreign == 0;
      case "ru" -> foreign == 0 && 2 * own > text.length();
      default -> foreign == 0 && (text.contains(" the ") || text.contains(" of "));
    };
  }
}
