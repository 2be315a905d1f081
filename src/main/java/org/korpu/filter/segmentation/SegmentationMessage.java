package org.korpu.filter.segmentation;

import org.korpu.model.MessageKey;

/** Messages about SRX files. */
enum SegmentationMessage implements MessageKey {
  /** Not well-formed XML. */
  NOT_XML,
  /** The root element ({0}) is not that of SRX. */
  NOT_SRX,
  /** No rules, or no language map. */
  NO_RULES,
  /** A map of languages ({1}) names a set ({0}) that does not exist. */
  UNKNOWN_RULE_SET,
  /** Rule number {0} of set {1} has an expression that does not compile: {2}, fault {3}. */
  BAD_EXPRESSION,
  /** The pattern of a language map ({0}) does not compile: {1}. */
  BAD_LANGUAGE_PATTERN,
  /**
   * Rule number {0} of set {1} overflows the stack, or takes too many steps, on a paragraph of {2}
   * characters.
   */
  TEXT_TOO_LONG,
  /** Advice: bound what the expression repeats. */
  BOUND_REPETITION,
  /** Advice: give an SRX file. */
  GIVE_SRX,
  /** Advice: name a set that exists. */
  NAME_RULE_SET,
  /** Advice: correct the expression. */
  CORRECT_EXPRESSION
}
