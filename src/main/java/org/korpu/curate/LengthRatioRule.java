package org.korpu.curate;

import java.util.Optional;
import java.util.Set;
import org.korpu.model.Message;
import org.korpu.model.Variant;

/**
 * A translation that is so much shorter or longer than the source that it cannot be one is removed.
 * Counted are letters and digits; short texts may differ by more.
 */
final class LengthRatioRule extends TranslationRule {

  /**
   * Added to both lengths, so that “Yes” may become a short sentence. With it, 80 letters against 3
   * are too many and 60 are not.
   */
  private static final int LEEWAY = 20;

  /** Between Azerbaijani, English and Russian, sentences of people stay below 2.5. */
  private static final int MOST = 4;

  /** Languages that write a word in one or two characters. */
  private static final Set<String> DENSE = Set.of("zh", "ja", "ko", "th", "yue");

  @Override
  public String name() {
    return "LengthRatio";
  }

  @Override
  Optional<Correction> inspect(int index, Variant translation, Variant source) {
    if (translation.segment().isBlank()
        || source.segment().isBlank()
        || DENSE.contains(translation.language().language())
        || DENSE.contains(source.language().language())) {
      return Optional.empty();
    }
    int ours = length(translation);
    int theirs = length(source);
    if (Math.max(ours, theirs) + LEEWAY <= MOST * (Math.min(ours, theirs) + LEEWAY)) {
      return Optional.empty();
    }
    return Optional.of(
        Correction.removal(index, Message.of(CleaningMessage.LENGTHS, theirs, ours)));
  }

  private static int length(Variant variant) {
    String text = variant.segment().text();
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return length;
  }
}
