package org.korpu.store.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Compares what is written to it with a file, and notes the line on which the first byte differs.
 * Holds one buffer of the file.
 */
final class FirstDifference extends OutputStream {

  private final InputStream expected;
  private int line = 1;
  private boolean found;

  /** Compares with the rest of a buffered stream, which the caller closes. */
  FirstDifference(InputStream expected) {
    this.expected = expected;
  }

  @Override
  public void write(int b) throws IOException {
    if (found) {
      return;
    }
    int other = expected.read();
    if (other != (b & 0xFF)) {
      found = true;
    } else if (other == '\n') {
      line++;
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (found) {
      return;
    }
    byte[] other = expected.readNBytes(length);
    for (int i = 0; i < length; i++) {
      if (i >= other.length || other[i] != bytes[offset + i]) {
        found = true;
        return;
      }
      line += other[i] == '\n' ? 1 : 0;
    }
  }

  /** The line of the first difference, from 1; 0 if all is alike. Ask when all is written. */
  int line() throws IOException {
    return found || expected.read() >= 0 ? line : 0;
  }
}
