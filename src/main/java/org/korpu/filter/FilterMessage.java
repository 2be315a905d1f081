package org.korpu.filter;

import org.korpu.model.MessageKey;

/** Messages about text files. */
enum FilterMessage implements MessageKey {
  /** Not text: a zero byte or another control character. */
  BINARY,
  /** None of the encodings that are looked for. */
  UNKNOWN_ENCODING,
  /** A file without any byte. */
  EMPTY,
  /** A translation for a unit ({0}) that the document does not have. */
  UNKNOWN_UNIT,
  /** A translation (of unit {0}) with a code ({1}), where plain text has none. */
  CODE_IN_PLAIN_TEXT,
  /** Advice: is it the right file. */
  CHECK_FILE,
  /** Advice: save as UTF-8. */
  SAVE_AS_UTF8,
  /** Advice: export again from the document as it is now. */
  EXPORT_AGAIN,
  /** Advice: take the code out of the translation. */
  REMOVE_CODE
}
