package org.korpu.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Keeps the first fault of writing, which a {@link java.io.PrintWriter} above would swallow. */
final class FaultKeepingWriter extends FilterWriter {

  private @Nullable IOException fault;

  FaultKeepingWriter(Writer out) {
    super(out);
  }

  /** Throws the first fault again, if there was one. */
  void check() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  @Override
  public void write(int c) throws IOException {
    try {
      out.write(c);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    try {
      out.write(text, offset, length);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    try {
      out.write(text, offset, length);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw kept(e);
    }
  }

  private IOException kept(IOException e) {
    fault = fault == null ? e : fault;
    return e;
  }
}
