package org.korpu.check;

import java.util.Set;
import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * The target is so much shorter or longer than the source that something is missing or too much.
 * Counted are letters and digits; short texts may differ by more.
 */
final class LengthRatio extends DescribedCheck {

  /**
   * Added to both lengths, so that “Yes” may become a short sentence. With it, 68 letters against
   * 20 are too many and 60 are not.
   */
  private static final int LEEWAY = 20;

  /** Languages that write a word in one or two characters. */
  private static final Set<String> DENSE = Set.of("zh", "ja", "ko", "th", "yue");

  private final CheckOptions.Lengths allowed;

  LengthRatio(CheckOptions.Lengths allowed) {
    super("LengthRatio", Severity.WARNING, CheckGroup.COMPLETENESS, Use.BY_DEFAULT);
    this.allowed = allowed;
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    int ours = pair.targetText().traits().lettersAndDigits();
    int theirs = pair.sourceText().traits().lettersAndDigits();
    double ratio = (ours + LEEWAY) / (double) (theirs + LEEWAY);
    boolean tooShort = ratio < allowed.least();
    if ((!tooShort && ratio <= allowed.most())
        || ours == 0
        || theirs == 0
        || DENSE.contains(pair.from().language())
        || DENSE.contains(pair.to().language())) {
      return;
    }
    TranslationMessage key =
        tooShort ? TranslationMessage.TARGET_TOO_SHORT : TranslationMessage.TARGET_TOO_LONG;
    report(pair, 0, pair.target().length(), Message.of(key, theirs, ours), findings);
  }
}
