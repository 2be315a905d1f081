package org.korpu.glossary;

/** Whether a term may be used, in the words of TBX. */
public enum TermStatus {
  /** The approved term. */
  PREFERRED,
  /** May be used instead. */
  ADMITTED,
  /** Was approved once: understood in a source text, not to be used in a new translation. */
  DEPRECATED,
  /** Wrong: must not be used in a translation. */
  FORBIDDEN;

  /** Whether a translation may use it. */
  public boolean isApproved() {
    return this == PREFERRED || this == ADMITTED;
  }
}
