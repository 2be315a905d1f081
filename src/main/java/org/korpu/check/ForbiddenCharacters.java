package org.korpu.check;

import java.util.Set;
import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.ControlCharacters;

/**
 * The target has a character that nobody sees and nobody typed: a control character, a zero-width
 * space, a mark of the writing direction, a character of private use, or U+FFFD, which stands where
 * a character was lost.
 *
 * <p>Marks of direction and joiners are left alone in languages that need them, and joiners inside
 * emoji. What the source has as well, but for control characters and U+FFFD, was meant.
 */
final class ForbiddenCharacters extends DescribedCheck {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int NEXT_LINE = 0x85;
  private static final int JOINER = 0x200D;

  private final Set<Integer> forbidden;
  private final Set<Integer> permitted;

  ForbiddenCharacters(CheckOptions options) {
    super("ForbiddenCharacters", Severity.ERROR, CheckGroup.CHARACTERS, Use.BY_DEFAULT);
    this.forbidden = options.forbidden();
    this.permitted = options.permitted();
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    String target = pair.target();
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (forbidden.isEmpty() && ((c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x200B))) {
        continue; // nearly every character
      }
      int codePoint = target.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      while (end < target.length() && target.codePointAt(end) == codePoint) {
        end += Character.charCount(codePoint);
      }
      inspect(pair, codePoint, i, end, findings);
      i = end - 1;
    }
  }

  private void inspect(
      InspectedPair pair, int codePoint, int start, int end, Consumer<Finding> findings) {
    if (permitted.contains(codePoint)) {
      return;
    }
    if (forbidden.contains(codePoint)) {
      Message message = Message.of(CharacterMessage.UNWANTED_CHARACTER, shown(codePoint));
      report(pair, start, end, message, findings);
      return;
    }
    if (codePoint == REPLACEMENT) {
      report(pair, start, end, Message.of(CharacterMessage.REPLACEMENT_CHARACTER), findings);
      return;
    }
    boolean control = ControlCharacters.is(codePoint);
    boolean privateUse = Character.getType(codePoint) == Character.PRIVATE_USE;
    boolean steering = isSteering(codePoint) && !isNeeded(pair, codePoint, start);
    if (!control && (!(privateUse || steering) || pair.source().indexOf(codePoint) >= 0)) {
      return;
    }
    Message message = Message.of(CharacterMessage.FORBIDDEN_CHARACTER, CodePoints.shown(codePoint));
    if (privateUse) {
      report(pair, start, end, message, findings);
    } else {
      report(pair, start, end, message, codePoint == NEXT_LINE ? " " : "", findings);
    }
  }

  /** The number of a character, after the character itself if it can be seen. */
  private static String shown(int codePoint) {
    String number = CodePoints.shown(codePoint);
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          number;
      default -> Character.toString(codePoint) + " " + number;
    };
  }

  /** Whether it joins letters or steers the writing direction, and is not seen. */
  private static boolean isSteering(int c) {
    return (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2061 && c <= 0x2069)
        || c == 0x061C
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static boolean isNeeded(InspectedPair pair, int codePoint, int at) {
    if (!isOurs(pair.to())) {
      return true;
    }
    String target = pair.target();
    boolean betweenLetters =
        at == 0
            || at + 1 >= target.length()
            || Character.isLetterOrDigit(target.charAt(at - 1))
            || Character.isLetterOrDigit(target.charAt(at + 1));
    return codePoint >= 0xE0000 || (codePoint == JOINER && !betweenLetters);
  }

  private static boolean isOurs(LanguageTag language) {
    return switch (language.language()) {
      case "az", "en", "ru" -> !language.script().equals("Arab");
      default -> false;
    };
  }
}
