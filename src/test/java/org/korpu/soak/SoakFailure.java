package org.korpu.soak;

/** The memory, an answer or a count is not what the model says, or something is not let go. */
final class SoakFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  SoakFailure(String message) {
    super(message);
  }
}
