package org.korpu.format.tbx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/**
 * Remembers where a stream is not UTF-8 for the first time: the parser reads ahead and can only say
 * that it is so. Overlong forms are not looked for.
 */
final class Utf8Watch extends FilterInputStream {

  private int line = 1;
  private int column = 1;
  private int expected;
  private @Nullable Position fault;

  Utf8Watch(InputStream in) {
    super(in);
  }

  /** The place of the first byte that fits no UTF-8; null where all were right so far. */
  @Nullable Position fault() {
    return fault;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      watch(b);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    for (int i = 0; i < read; i++) {
      watch(bytes[offset + i] & 0xFF);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void watch(int b) {
    if (fault != null) {
      return;
    }
    boolean continues = (b & 0xC0) == 0x80;
    if (continues != (expected > 0) || b == 0xC0 || b == 0xC1 || b > 0xF4) {
      fault = new Position(line, column);
    } else if (continues) {
      expected--;
    } else {
      expected = b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
      line += b == '\n' ? 1 : 0;
      column = b == '\n' ? 1 : column + 1;
    }
  }
}
