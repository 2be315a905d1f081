package org.korpu.report.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.MessageKey;

/**
 * What each check finds, in two or three sentences with an example, for readers of Azerbaijani and
 * Russian: the pages of {@link CheckPages} are in English. The English texts are what these were
 * written after. Named as the checks are.
 */
public enum CheckBrief implements MessageKey {
  BRACKETS,
  CAPITALISATION,
  CODES_MISMATCH,
  DASHES,
  DATE_MISMATCH,
  FORBIDDEN_CHARACTERS,
  LENGTH_RATIO,
  LOOK_ALIKE,
  MIXED_SCRIPT,
  NAME_INCONSISTENT,
  NO_BREAK_SPACE,
  NUMBER_FORMAT,
  NUMBER_MISMATCH,
  ORDINAL_SUFFIX,
  PUNCTUATION,
  QUOTES_STYLE,
  REPEATED_WORD,
  SEGMENT_MISSING,
  SOURCE_INCONSISTENT,
  SPELLING,
  TARGET_EMPTY,
  TARGET_EQUALS_SOURCE,
  TARGET_INCONSISTENT,
  TERM_FORBIDDEN,
  TERM_INCONSISTENT,
  TERM_MISSING,
  TITLE_CASE,
  UNTRANSLATED_WORD,
  URL_EMAIL,
  VOWEL_HARMONY,
  WHITE_SPACE,
  WRONG_LANGUAGE,
  /** {0}: the check, whose whole page a command shows. */
  WHOLE_PAGE;

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** The text on a check, with the command that shows its page; nothing in English. */
  public static Optional<String> of(String check, Messages messages) {
    String wanted = HUMP.matcher(check).replaceAll("_").toUpperCase(Locale.ROOT);
    for (CheckBrief brief : values()) {
      if (brief.name().equals(wanted) && messages.language() != InterfaceLanguage.EN) {
        return Optional.of(messages.text(brief) + "\n\n" + messages.text(WHOLE_PAGE, check));
      }
    }
    return Optional.empty();
  }
}
