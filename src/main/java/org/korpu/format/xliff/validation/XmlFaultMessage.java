package org.korpu.format.xliff.validation;

import org.korpu.model.MessageKey;

/** Why a file is not well-formed XML. */
enum XmlFaultMessage implements MessageKey {
  /** {0}: the end tag; {1}: the one that should stand there. */
  WRONG_END_TAG,
  /** {0}: the prefix. */
  UNBOUND_PREFIX,
  /** {0}: the attribute. */
  ATTRIBUTE_TWICE,
  /** {0}: the entity. */
  UNKNOWN_ENTITY,
  /** {0}: the character. */
  UNESCAPED_CHARACTER,
  EARLY_END,
  UNDECODABLE_BYTES,
  ILLEGAL_CHARACTER,
  /** {0}: what the parser says, in English. */
  OTHER
}
