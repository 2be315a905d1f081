package org.korpu.format.xliff;

import org.korpu.model.MessageKey;

/** What can be wrong with an XLIFF file. */
public enum XliffMessage implements MessageKey {
  /** {0}: what the XML parser says. */
  MALFORMED,
  /** {0}: the root element. */
  NOT_XLIFF,
  /** {0}: the version. */
  UNSUPPORTED_VERSION,
  /** Read as far as it is known. {0}: the version. */
  OTHER_VERSION,
  NO_SOURCE_LANGUAGE,
  NO_TARGET_LANGUAGE,
  ADD_TARGET_LANGUAGE,
  /** {0}: the tag. */
  INVALID_LANGUAGE,
  /** {0}: the language of the file element; {1}: that of the first. */
  LANGUAGES_DIFFER,
  NO_FILE,
  /** {0}: the element. */
  MISSING_ID,
  /** {0}: the id. */
  DUPLICATE_FILE,
  /** {0}: the id. */
  DUPLICATE_UNIT,
  /** {0}: the id; {1}: the unit. */
  DUPLICATE_SEGMENT,
  /** {0}: the unit. */
  MISSING_SOURCE,
  /** {0}: the unit. */
  NO_SEGMENT,
  /** {0}: the element; {1}: the unit. */
  SECOND_ELEMENT,
  /** {0}: the segment; {1}: the unit. */
  UNKNOWN_SEGMENT,
  /** {0}: the unit. */
  TARGET_NOT_SEGMENTED,
  /** {0}: the reference; {1}: the unit. */
  UNKNOWN_REFERENCE,
  /** {0}: the code; {1}: the unit. */
  CODE_WITHOUT_SOURCE,
  /** {0}: the id of the data; {1}: the unit. */
  MISSING_DATA,
  /** {0}: the attribute; {1}: its value. */
  INVALID_VALUE,
  /** {0}: the segment; {1}: the unit. */
  STATE_WITHOUT_TARGET,
}
