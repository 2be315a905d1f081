package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;

/**
 * A variant without text is removed. One that has codes stays if no other variant has text either:
 * an image or a line break alone is translated by itself.
 */
final class EmptyVariantRule implements CleaningRule {

  @Override
  public String name() {
    return "EmptyVariant";
  }

  @Override
  public List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
    boolean text = unit.variants().stream().anyMatch(each -> !each.segment().isBlank());
    List<Correction> corrections = new ArrayList<>(0);
    for (int i = 0; i < unit.variants().size(); i++) {
      Segment segment = unit.variants().get(i).segment();
      if (segment.isBlank() && (text || !segment.hasCodes())) {
        corrections.add(Correction.removal(i, Message.of(CleaningMessage.EMPTY)));
      }
    }
    return corrections;
  }
}
