package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with the settings of checks. */
enum CheckSettingMessage implements MessageKey {
  /** {0}: the check. */
  SEVERITY_EXPECTED,
  SEVERITIES_EXPECTED,
  DICTIONARIES_EXPECTED,
  /** {0}: the check. */
  OPTIONS_EXPECTED,
  /** {0}: the setting, here and below. */
  RATIO_EXPECTED,
  LENGTHS_SWAPPED,
  QUOTES_EXPECTED,
  NUMBER_EXPECTED,
  DASH_EXPECTED,
  /** The check of spelling is to run without a dictionary. */
  NO_DICTIONARY,
  NAME_DICTIONARY,
  /** {0}: the name of the file of words. */
  AFFIXES_MISSING,
  /** {0}: what the reader says, in English. */
  DICTIONARY_MALFORMED
}
