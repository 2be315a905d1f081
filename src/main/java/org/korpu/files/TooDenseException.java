package org.korpu.files;

import java.io.IOException;

/** A compressed stream that grows so much that it was made to exhaust memory or patience. */
public final class TooDenseException extends IOException {

  TooDenseException() {
    super("more than " + ExpandedStream.MOST_TIMES + " times as large as compressed");
  }

  /** How many times its size a compressed stream may have. */
  public int mostTimes() {
    return ExpandedStream.MOST_TIMES;
  }
}
