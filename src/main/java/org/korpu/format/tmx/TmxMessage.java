package org.korpu.format.tmx;

import org.korpu.model.MessageKey;

/** What can be wrong with a TMX file, and what to do about it. */
public enum TmxMessage implements MessageKey {
  /** The file has no bytes. */
  EMPTY_FILE,
  /** The file is no XML: its first character is no markup. */
  NOT_XML,
  /** The file is XML of another kind; its root element. */
  OTHER_ROOT,
  /** The XML before the first unit never ends or is longer than the limit. */
  ENDLESS_PROLOGUE,
  /** The encoding the file declares is unknown; its name. */
  UNKNOWN_ENCODING,
  /** The XML of the header is broken, its attributes are unknown. */
  BROKEN_HEADER,
  /** There is no header. */
  NO_HEADER,
  /** The source language of the header is no language tag; the tag. */
  UNREADABLE_SOURCE_LANGUAGE,
  /** Text or tags between units. */
  STRAY_CONTENT,
  /** Text or tags after the end of the memory. */
  CONTENT_AFTER_END,
  /** A comment that never ends, or is longer than the limit. */
  ENDLESS_COMMENT,
  /** The file ends before its end tag. */
  TRUNCATED_FILE,
  /** A compressed file is damaged; what follows cannot be expanded. */
  DAMAGED_COMPRESSION,

  /** A unit was left out; its tuid, and the fault. */
  UNIT_LEFT_OUT,
  /** A unit without tuid was left out; the fault. */
  UNNAMED_UNIT_LEFT_OUT,
  /** Characters that XML does not allow were dropped; the tuid, how many, the first as U+…. */
  CHARACTERS_DROPPED,
  /** The same in a unit without tuid; how many, the first as U+…. */
  UNNAMED_CHARACTERS_DROPPED,

  /** The unit is longer than the limit; the limit in millions of characters. */
  UNIT_TOO_LONG,
  /** The unit has no end tag. */
  UNIT_NOT_CLOSED,
  /** A {@code &} that begins no known character reference. */
  STRAY_AMPERSAND,
  /** An end tag where another one belongs. */
  MISNESTED_TAG,
  /** Any other fault of XML. */
  BROKEN_MARKUP,
  /** Bytes that mean nothing in the encoding; its name. */
  UNDECODABLE_BYTES,
  /** A unit without variants. */
  NO_VARIANTS,
  /** A variant without a language. */
  NO_LANGUAGE,
  /** A language tag that is none; the tag. */
  UNREADABLE_LANGUAGE,
  /** A variant without a segment. */
  NO_SEGMENT,
  /** A variant with two segments. */
  SECOND_SEGMENT,
  /** A property without a type. */
  NO_TYPE,
  /** An element that does not belong there; its name and that of the element around it. */
  UNEXPECTED_ELEMENT,
  /** Text where only elements belong; the element around it. */
  UNEXPECTED_TEXT,
  /** The start of a pair of codes without its end; the number of the pair. */
  UNPAIRED_START,
  /** The end of a pair of codes without its start; the number of the pair. */
  UNPAIRED_END,
  /** A code of a pair without its number; the element. */
  NO_CODE_NUMBER,
  /** An isolated code that does not say whether it begins or ends something. */
  NO_CODE_POSITION,

  /** A character that XML does not allow was to be written; the tuid or an empty text, U+…. */
  UNWRITABLE_CHARACTER,

  /** Export the file again as TMX 1.4. */
  EXPORT_AGAIN,
  /** Save the file in UTF-8. */
  SAVE_AS_UTF8,
  /** Write the ampersand as a reference. */
  WRITE_AMP
}
