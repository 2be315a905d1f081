package org.korpu.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Output that ends when its thread is interrupted. */
final class InterruptibleOutput extends OutputStream {

  private final OutputStream out;

  InterruptibleOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    requireWanted();
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    requireWanted();
    out.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private static void requireWanted() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while writing");
    }
  }
}
