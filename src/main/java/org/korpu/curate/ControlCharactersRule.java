package org.korpu.curate;

import java.util.Locale;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Variant;
import org.korpu.text.ControlCharacters;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;

/** Control and invisible characters ({@link ControlCharacters}) are taken out of the text. */
final class ControlCharactersRule extends VariantRule {

  @Override
  public String name() {
    return "ControlCharacters";
  }

  @Override
  public boolean concerns(TextTraits traits, LanguageTag language) {
    return traits.has(Trait.CONTROL);
  }

  @Override
  Optional<Correction> inspect(int index, Variant variant) {
    Segment cleaned = TextRepair.eachRun(variant.segment(), ControlCharacters::removedFrom);
    if (cleaned.equals(variant.segment())) {
      return Optional.empty();
    }
    String text = variant.segment().text();
    int count = 0;
    int first = ControlCharacters.indexIn(text, 0);
    for (int i = first; i >= 0; i = ControlCharacters.indexIn(text, i + 1)) {
      count++;
    }
    // Half characters of two runs may be a whole one together: then the runs alone count.
    String shown = first < 0 ? "–" : String.format(Locale.ROOT, "U+%04X", text.codePointAt(first));
    return Optional.of(
        Correction.repair(
            index, cleaned, Message.of(CleaningMessage.CONTROL_CHARACTERS, count, shown)));
  }
}
