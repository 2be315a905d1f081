package org.korpu.filter;

import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;

/** Messages about documents. */
public enum DocumentMessage implements MessageKey {
  /** No filter for the extension ({0}). */
  UNKNOWN_FORMAT,
  /** A file without any byte. */
  EMPTY,
  /** The content is of another format ({1}) than the extension ({0}) says. */
  OTHER_FORMAT,
  /** The content is not what the extension ({0}) says, and nothing that korpu knows. */
  NOT_THE_FORMAT,
  /** A format ({0}) that cannot be written back. */
  READ_ONLY_FORMAT,
  /** A document of Word, Excel or PowerPoint ({0}) in the format of before 2007. */
  OLD_OFFICE,
  /** Protected with a password. */
  ENCRYPTED,
  /** A file of translations ({0}: XLIFF, TMX), which is no document. */
  TRANSLATION_FILE,
  /** The archive, or a text that cannot be taken apart, is damaged. */
  DAMAGED,
  /** A part ({0}) of the archive is damaged. */
  DAMAGED_PART,
  /** The archive lacks a part ({0}) that it cannot be without. */
  MISSING_PART,
  /** Codes are nested too deep, or there are too many. */
  TOO_COMPLEX,
  /** It takes longer than {0} seconds to take apart. */
  TOO_SLOW,
  /** Rules of ITS that are no XML. */
  RULES_DAMAGED,
  /** The document has tracked changes ({0}): what is taken. */
  TRACKED_CHANGES,
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
  /** The translation of unit {0} has a character ({1}) that documents cannot hold. */
  FORBIDDEN_CHARACTER,
  /** The text {0} has half of a character ({1}) of the pairs of UTF-16. */
  HALF_CHARACTER,
  /** Advice: the whole character, or none. */
  WRITE_WHOLE,
  /** Advice: the formats that can be read. */
  KNOWN_FORMATS,
  /** Advice: is it the right file. */
  CHECK_FILE,
  /** Advice: fewer codes, or smaller documents. */
  SIMPLIFY,
  /** Advice: allow more time. */
  ALLOW_TIME,
  /** Advice: rename it, or save it in the format of its name. */
  RENAME_OR_SAVE,
  /** Advice: save it in another format ({0}). */
  SAVE_AS,
  /** Advice: remove the password. */
  REMOVE_PASSWORD,
  /** Advice: open and save again in the program. */
  SAVE_AGAIN,
  /** Advice: accept or reject changes first. */
  SETTLE_CHANGES,
  /** Advice: merge it instead. */
  MERGE_INSTEAD,
  /** Advice: export again. */
  EXPORT_AGAIN,
  /** Advice: make codes as in the source. */
  CORRECT_CODES,
  /** Advice: remove the character. */
  REMOVE_CHARACTER;

  /** A fault of a document. */
  public static Diagnostic fault(
      Document document, DocumentMessage advice, DocumentMessage cause, Object... arguments) {
    return Diagnostic.error(document.name(), null, Message.of(cause, arguments))
        .withAdvice(Message.of(advice));
  }
}
