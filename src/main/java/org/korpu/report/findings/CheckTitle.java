package org.korpu.report.findings;

import java.util.Locale;
import java.util.regex.Pattern;
import org.korpu.i18n.Messages;
import org.korpu.model.MessageKey;

/** What each check is about, in a few words; named as the checks are. */
public enum CheckTitle implements MessageKey {
  TERM_MISSING,
  TERM_FORBIDDEN,
  TERM_INCONSISTENT,
  TITLE_CASE,
  NAME_INCONSISTENT,
  NUMBER_MISMATCH,
  DATE_MISMATCH,
  ORDINAL_SUFFIX,
  NUMBER_FORMAT,
  TARGET_EMPTY,
  SEGMENT_MISSING,
  TARGET_EQUALS_SOURCE,
  SOURCE_INCONSISTENT,
  TARGET_INCONSISTENT,
  CODES_MISMATCH,
  PUNCTUATION,
  BRACKETS,
  QUOTES_STYLE,
  DASHES,
  WHITE_SPACE,
  NO_BREAK_SPACE,
  REPEATED_WORD,
  CAPITALISATION,
  MIXED_SCRIPT,
  LOOK_ALIKE,
  WRONG_LANGUAGE,
  UNTRANSLATED_WORD,
  LENGTH_RATIO,
  URL_EMAIL,
  FORBIDDEN_CHARACTERS,
  VOWEL_HARMONY,
  SPELLING;

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** The title of a check in the language of the messages; its name if it has none. */
  public static String of(String check, Messages messages) {
    String wanted = HUMP.matcher(check).replaceAll("_").toUpperCase(Locale.ROOT);
    for (CheckTitle title : values()) {
      if (title.name().equals(wanted)) {
        return messages.text(title);
      }
    }
    return check;
  }
}
