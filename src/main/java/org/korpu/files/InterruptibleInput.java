package org.korpu.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * A stream whose reading ends when its thread is interrupted, so that long work over files can be
 * stopped. The thread stays interrupted, which those above can see.
 */
final class InterruptibleInput extends FilterInputStream {

  InterruptibleInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    requireWanted();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    requireWanted();
    return super.read(bytes, offset, length);
  }

  private static void requireWanted() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while reading");
    }
  }
}
