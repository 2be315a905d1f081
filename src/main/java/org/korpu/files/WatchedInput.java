package org.korpu.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.progress.LongWork;

/** The bytes of a file, counted as they are read from the disk: a call for each buffer of them. */
final class WatchedInput extends FilterInputStream {

  /** Smaller files are read before anybody could look: some tens of milliseconds. */
  private static final long LEAST = 1 << 20;

  /** A name as {@link AtomicFile} gives it to new content. */
  private static final Pattern TEMPORARY = Pattern.compile("\\.(.+)\\.[0-9a-f]+\\.tmp");

  private final LongWork work;

  private WatchedInput(InputStream in, LongWork work) {
    super(in);
    this.work = work;
  }

  /** Opens a file, its reading watched where somebody watches and it is large. */
  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!LongWork.isWatched()) {
      return in;
    }
    try {
      long size = Files.size(file);
      return size < LEAST
          ? in
          : new WatchedInput(in, LongWork.begin(name(file), LongWork.Measure.BYTES, size));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** What the user calls it: new content on the side is that of the file it will become. */
  private static String name(Path file) {
    Matcher temporary = TEMPORARY.matcher(String.valueOf(file.getFileName()));
    return temporary.matches()
        ? file.resolveSibling(temporary.group(1)).toString()
        : file.toString();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    work.advance(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    work.advance(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    work.advance(skipped);
    return skipped;
  }

  @Override
  public void close() throws IOException {
    try (work) {
      super.close();
    }
  }
}
