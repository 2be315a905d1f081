package org.korpu.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip stream holds, as long as it does not grow beyond measure. For one thread. */
final class ExpandedStream extends FilterInputStream {

  /** Memories are packed to a tenth, at most to a fiftieth of their size, bombs to a thousandth. */
  static final int MOST_TIMES = 200;

  /** Bytes that harm nobody, however well they are packed. */
  private static final long SMALL = 16_000_000;

  private final Counted packed;
  private long expanded;

  private ExpandedStream(Counted packed, int buffer) throws IOException {
    super(new GZIPInputStream(packed, buffer));
    this.packed = packed;
  }

  /**
   * Expands a stream.
   *
   * @param buffer how many compressed bytes are read at once
   */
  static ExpandedStream of(InputStream packed, int buffer) throws IOException {
    return new ExpandedStream(new Counted(packed), buffer);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws IOException {
    expanded += bytes;
    if (expanded > SMALL && expanded / MOST_TIMES > packed.count) {
      throw new TooDenseException();
    }
  }

  /** Counts the compressed bytes that were taken. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
