package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.text.LanguageGuess;
import org.korpu.text.TextTraits;

/**
 * An Azerbaijani, English or Russian variant whose text is in another of the three is removed; two
 * variants whose texts were exchanged get them back. Only words are judged, not addresses and
 * numbers, and no text of fewer than six ({@link LanguageGuess}).
 */
final class WrongLanguageRule implements CleaningRule {

  @Override
  public String name() {
    return "WrongLanguage";
  }

  @Override
  public boolean concerns(TextTraits traits, LanguageTag language) {
    return isOurs(language) && !traits.isEvidently(language.language());
  }

  @Override
  public List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
    List<Variant> variants = unit.variants();
    List<Integer> wrong = new ArrayList<>(0);
    List<LanguageTag> guesses = new ArrayList<>(0);
    for (int i = 0; i < variants.size(); i++) {
      Optional<LanguageTag> other =
          LanguageGuess.otherThan(variants.get(i).language(), variants.get(i).segment().text());
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

  private static boolean isOurs(LanguageTag language) {
    return switch (language.language()) {
      case "az", "en", "ru" -> true;
      default -> false;
    };
  }
}
