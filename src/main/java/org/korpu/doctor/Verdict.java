package org.korpu.doctor;

/** How something is. */
public enum Verdict {
  /** As it should be. */
  OK,
  /** Worth knowing; korpu works. */
  NOTE,
  /** Something does not work, or work could be lost. */
  FAULT
}
