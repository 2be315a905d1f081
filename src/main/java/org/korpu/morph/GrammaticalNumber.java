package org.korpu.morph;

/** One or many. */
public enum GrammaticalNumber {
  SINGULAR,
  PLURAL
}
