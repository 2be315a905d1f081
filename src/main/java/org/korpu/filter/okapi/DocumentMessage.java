package org.korpu.filter.okapi;

import org.korpu.model.MessageKey;

/** Messages about documents. */
enum DocumentMessage implements MessageKey {
  /** No filter for the extension ({0}). */
  UNKNOWN_FORMAT,
  /** A file without any byte. */
  EMPTY,
  /** Named as an office document but no ZIP archive. */
  NOT_AN_ARCHIVE,
  /** An old Word document, or an encrypted one: both are OLE files. */
  OLD_OR_ENCRYPTED,
  /** A ZIP archive without the part ({0}) that holds the text. */
  NO_TEXT_PART,
  /** The archive or its parts cannot be read. */
  DAMAGED,
  /** A translation for a unit ({0}) that the document does not have. */
  UNKNOWN_UNIT,
  /** The translation of unit {0} has a code ({1}) that its source does not have. */
  UNKNOWN_CODE,
  /** The translation of unit {0} has a code ({1}) more than once. */
  REPEATED_CODE,
  /** The translation of unit {0} lacks a code ({1}) that must stay. */
  MISSING_CODE,
  /** The translation of unit {0} ends a code ({1}) that is not open there, or leaves it open. */
  MISNESTED_CODE,
  /** The translation of unit {0} has a private-use character ({1}). */
  PRIVATE_USE_CHARACTER,
  /** Advice: the formats that can be read. */
  KNOWN_FORMATS,
  /** Advice: is it the right file. */
  CHECK_FILE,
  /** Advice: save as docx without a password. */
  SAVE_AS_DOCX,
  /** Advice: open and save again in the program. */
  SAVE_AGAIN,
  /** Advice: export again. */
  EXPORT_AGAIN,
  /** Advice: make codes as in the source. */
  CORRECT_CODES,
  /** Advice: remove the character. */
  REMOVE_CHARACTER
}
