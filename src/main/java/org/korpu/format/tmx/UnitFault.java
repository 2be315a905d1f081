package org.korpu.format.tmx;

import org.korpu.model.Message;

/** Why a unit cannot be read; caught where the position in the file is known. */
final class UnitFault extends Exception {

  private final transient Message fault;
  private final int offset;

  /**
   * @param offset where in the characters that were parsed
   */
  UnitFault(Message fault, int offset) {
    super(fault.key().name(), null, false, false);
    this.fault = fault;
    this.offset = offset;
  }

  Message fault() {
    return fault;
  }

  int offset() {
    return offset;
  }
}
