package org.korpu.curate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korpu.model.Inline;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.Variant;
import org.korpu.text.LookAlikes;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;

/** Letters of the wrong script ({@link LookAlikes}) are replaced by the right ones. */
final class LookAlikeLettersRule extends VariantRule {

  @Override
  public String name() {
    return "LookAlikeLetters";
  }

  @Override
  public boolean concerns(TextTraits traits, LanguageTag language) {
    boolean latin = traits.has(Trait.LATIN) || traits.has(Trait.OTHER_LETTER);
    return (latin && traits.has(Trait.CYRILLIC)) || traits.has(Trait.TURNED_E);
  }

  @Override
  Optional<Correction> inspect(int index, Variant variant) {
    LanguageTag language = variant.language();
    LookAlikes.Spot first = null;
    int count = 0;
    for (Inline inline : variant.segment().content()) {
      if (inline instanceof TextRun run) {
        List<LookAlikes.Spot> spots = LookAlikes.in(run.text(), language);
        first = first == null && !spots.isEmpty() ? spots.get(0) : first;
        count += spots.size();
      }
    }
    if (first == null) {
      return Optional.empty();
    }
    Segment repaired =
        TextRepair.eachRun(variant.segment(), text -> LookAlikes.repaired(text, language));
    Message reason =
        Message.of(
            CleaningMessage.LOOK_ALIKES,
            count,
            String.valueOf(first.found()),
            name(first.found()),
            String.valueOf(first.expected()),
            name(first.expected()));
    return Optional.of(Correction.repair(index, repaired, reason));
  }

  private static String name(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }
}
