package org.korpu.xml;

import org.korpu.model.MessageKey;

/** Why a file is not well-formed XML, or more than a reader takes. */
public enum XmlFaultMessage implements MessageKey {
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
  /** {0}: how deep elements may be nested. */
  TOO_DEEP,
  /** {0}: how many attributes an element may have. */
  TOO_MANY_ATTRIBUTES,
  /** {0}: how many characters an attribute may have. */
  ATTRIBUTE_TOO_LONG,
  /** {0}: what the parser says, in English. */
  OTHER
}
