package org.korpu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.korpu.files.OutputDescriptor;

/**
 * Standard output that tells when its reader is gone: {@code korpu … | head} must end at once and
 * without an error, while {@code System.out} would swallow the fault and work on. A full disk stays
 * a fault.
 */
final class StandardOutput extends OutputStream {

  /** The reader of standard output has closed it. */
  static final class Closed extends IOException {
    Closed(IOException cause) {
      super(cause);
    }
  }

  /** Standard output cannot be written, such as a file on a full disk. */
  static final class Failed extends IOException {

    private final IOException reason;

    Failed(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    /** What the system says. */
    IOException reason() {
      return reason;
    }
  }

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw OutputDescriptor.hasReader() ? new Closed(e) : new Failed(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw OutputDescriptor.hasReader() ? new Closed(e) : new Failed(e);
    }
  }
}
