package org.korpu.curate;

import java.util.Optional;
import org.korpu.model.Message;
import org.korpu.model.Variant;
import org.korpu.text.OrdinaryWords;

/**
 * A translation that is the source, letter by letter, is removed if there was something to
 * translate: at least three ordinary words ({@link OrdinaryWords}), or two that are half of the
 * text. Names, numbers, addresses, codes and titles are the same in many languages.
 */
final class SameAsSourceRule extends TranslationRule {

  @Override
  public String name() {
    return "SameAsSource";
  }

  @Override
  Optional<Correction> inspect(int index, Variant translation, Variant source) {
    String text = translation.segment().text().strip();
    if (!text.equals(source.segment().text().strip())) {
      return Optional.empty();
    }
    return OrdinaryWords.in(text).needTranslation()
        ? Optional.of(Correction.removal(index, Message.of(CleaningMessage.SAME_AS_SOURCE)))
        : Optional.empty();
  }
}
