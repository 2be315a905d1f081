package org.korpu.format.xliff;

import org.korpu.model.MessageKey;

/** What can be wrong when an XLIFF file is changed, joined or split. */
public enum RevisionMessage implements MessageKey {
  /** {0}: the encoding. */
  ENCODING,
  /** {0}: the code; {1}: the segment; {2}: the unit. */
  UNKNOWN_CODE,
  /** {0}: its version; {1}: the first file; {2}: the version of that. */
  OTHER_VERSION,
  /** {0}: its languages; {1}: the first file; {2}: the languages of that. */
  OTHER_LANGUAGES,
  /** {0}: the encoding. */
  ENCODING_TOO_NARROW,
  /** {0}: a file that is a part. */
  OTHER_PART,
  /** {0}: the numbers; {1}: how many; {2}: of how many. */
  MISSING_PART,
  /** {0}: how many parts there are. */
  DOUBLE_PART,
}
