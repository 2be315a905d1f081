package org.korpu.curate;

import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;

/**
 * A unit whose variants are all in one language is removed: it translates nothing. British and
 * American English are two, since a memory that has both has them on purpose.
 */
final class SingleLanguageRule implements CleaningRule {

  @Override
  public String name() {
    return "SingleLanguage";
  }

  @Override
  public List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
    if (!Cleaner.isSingle(unit.variants())) {
      return List.of();
    }
    return List.of(
        Correction.removalOfUnit(
            Message.of(CleaningMessage.SINGLE, unit.variants().get(0).language())));
  }
}
