package org.korpu.faults;

/** The end of a process in the middle of its work, as far as the disk can see. */
final class Killed extends Error {

  private static final long serialVersionUID = 1;

  Killed() {
    super("killed", null, false, false);
  }
}
