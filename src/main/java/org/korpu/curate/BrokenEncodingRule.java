package org.korpu.curate;

import java.util.Optional;
import org.korpu.model.Inline;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.Variant;
import org.korpu.text.BrokenEncoding;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;

/**
 * Text that was read in the wrong encoding ({@link BrokenEncoding}): read again in the right one
 * where that is certain, otherwise removed. Text with U+FFFD, where a character was lost, is
 * removed.
 */
final class BrokenEncodingRule extends VariantRule {

  @Override
  public String name() {
    return "BrokenEncoding";
  }

  @Override
  public boolean concerns(TextTraits traits, LanguageTag language) {
    return traits.has(Trait.MISREAD)
        || traits.has(Trait.QUESTION)
        || traits.has(Trait.REPLACEMENT)
        || (traits.has(Trait.ACCENTED) && language.language().equals("ru"));
  }

  @Override
  Optional<Correction> inspect(int index, Variant variant) {
    Segment segment = variant.segment();
    boolean broken = false;
    for (Inline inline : segment.content()) {
      if (!(inline instanceof TextRun run)) {
        continue;
      }
      String text = run.text();
      Optional<BrokenEncoding.Damage> damage = BrokenEncoding.in(text, variant.language());
      int lost = text.indexOf('\uFFFD');
      boolean hopeless = damage.isPresent() && damage.get().repaired() == null;
      if (hopeless || lost >= 0) {
        String shown = hopeless ? damage.get().found() : around(text, lost);
        return Optional.of(
            Correction.removal(index, Message.of(CleaningMessage.ENCODING_LOST, shown)));
      }
      broken |= damage.isPresent();
    }
    if (!broken) {
      return Optional.empty();
    }
    Segment repaired =
        TextRepair.eachRun(
            segment,
            text ->
                BrokenEncoding.in(text, variant.language())
                    .map(damage -> damage.repaired() == null ? text : damage.repaired())
                    .orElse(text));
    return Optional.of(
        Correction.repair(index, repaired, Message.of(CleaningMessage.ENCODING_REPAIRED)));
  }

  private static String around(String text, int index) {
    return text.substring(Math.max(0, index - 1), Math.min(text.length(), index + 2));
  }
}
