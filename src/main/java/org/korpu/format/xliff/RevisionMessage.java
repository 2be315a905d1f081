package org.korpu.format.xliff;

import org.korpu.model.MessageKey;

/** What can be wrong when an XLIFF file is changed, joined or split. */
public enum RevisionMessage implements MessageKey {
  /** {0}: the encoding. */
  ENCODING,
  /** {0}: the code; {1}: the segment; {2}: the unit. */
  UNKNOWN_CODE,
}
