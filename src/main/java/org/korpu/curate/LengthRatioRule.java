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
    String text = translation.segment().text();
    String original = source.segment().text();
    // Mostly the first quarter of each text shows that it is long enough for the whole other.
    if (isLongEnough(text, original.length()) && isLongEnough(original, text.length())) {
      return Optional.empty();
    }
    int ours = length(text);
    int theirs = length(original);
    if (Math.max(ours, theirs) + LEEWAY <= MOST * (Math.min(ours, theirs) + LEEWAY)) {
      return Optional.empty();
    }
    return Optional.of(
        Correction.removal(index, Message.of(CleaningMessage.LENGTHS, theirs, ours)));
  }

  /** Whether the text is long enough beside one of so many letters. */
  private static boolean isLongEnough(String text, int letters) {
    int wanted = (letters + LEEWAY + MOST - 1) / MOST - LEEWAY;
    int length = 0;
    for (int i = 0; i < text.length() && length < wanted; i++) {
      length += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return length >= wanted;
  }

  private static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return length;
  }
}
