package org.korpu.format.tbx;

import org.korpu.model.MessageKey;

/** What can be wrong with a termbase in TBX. */
public enum TbxMessage implements MessageKey {
  /** {0}: what the parser says. */
  MALFORMED,
  ENCODING,
  /** {0}: the entity. */
  ENTITY,
  ENTITY_ADVICE,
  /** {0}: the root element. */
  WRONG_ROOT,
  WRONG_ROOT_ADVICE,
  NO_BODY,
  NO_CONCEPTS,
  /** {0}: the element; {1}: in which one. */
  UNKNOWN_ELEMENT,
  TOO_DEEP,
  /** {0}: the greatest size in millions of characters. */
  TOO_LARGE,
  /** {0}: the id; {1}: the line that has it first. */
  DUPLICATE_ID,
  /** {0}: the id of the concept. */
  NO_LANGUAGE,
  /** {0}: the id of the concept; {1}: what stands for a language. */
  BAD_LANGUAGE,
  /** {0}: the id of the concept. */
  NO_TERM_TEXT,
  /** {0}: the id of the concept. */
  NO_TERMS,
  /** {0}: the id of the concept; {1}: the key; {2}: the value. */
  BAD_KORPU_NOTE,
  /** {0}: the number of texts. */
  MARKUP_LEFT_OUT,
  /** {0}: the number of elements. */
  BACK_LEFT_OUT,
  /** How many. */
  CHARACTERS_DROPPED,
  /** {0}: the id of the concept; {1}: the character in hexadecimal. */
  ILLEGAL_CHARACTER
}
