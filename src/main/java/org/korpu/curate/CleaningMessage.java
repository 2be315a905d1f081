package org.korpu.curate;

import org.korpu.model.MessageKey;

/** Why rules change or remove something, and what is wrong with the choice of rules. */
public enum CleaningMessage implements MessageKey {
  /** {0}: the name that is no rule. */
  UNKNOWN_RULE,
  /** {0}: the names of all rules, separated by commas. */
  UNKNOWN_RULE_ADVICE,
  /** Text that was read in the wrong encoding is read again. */
  ENCODING_REPAIRED,
  /** {0}: the first piece of text whose letters are lost. */
  ENCODING_LOST,
  /** {0}: how many control characters; {1}: the first as U+…. */
  CONTROL_CHARACTERS,
  /** {0}: how many letters; {1}: the first, {2}: its code point, {3}, {4}: those of its twin. */
  LOOK_ALIKES,
  /** White space at the ends or repeated. */
  WHITE_SPACE,
  /** A variant without text. */
  EMPTY,
  /** {0}: the code that stands there twice. */
  CODE_TWICE,
  /** {0}: the codes that are missing; {1}: those that are added; – for none. */
  CODES_DIFFER,
  /** {0}: the language it says it is in. */
  WRONG_SCRIPT,
  /** {0}: the language it says it is in; {1}: the one it is in. */
  WRONG_LANGUAGE,
  /** {0}, {1}: the two languages whose texts were exchanged. */
  SWAPPED,
  /** The translation is the source. */
  SAME_AS_SOURCE,
  /** {0}: characters of the source; {1}: of the translation. */
  LENGTHS,
  /** {0}: the only language. */
  SINGLE
}
