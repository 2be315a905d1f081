package org.korpu.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * In what two files differ, as far as a first and a last unequal byte tell.
 *
 * @param before the old file, null if there is none
 * @param after the new file, null if there is none
 * @param prefix how many bytes at the start are the same
 * @param suffix how many bytes at the end are the same, none of them in the prefix
 */
record Difference(@Nullable FileState before, @Nullable FileState after, long prefix, long suffix) {

  private static final int BLOCK = 1 << 16;

  /** Bytes for which no other thread is asked. */
  private static final long ALONE = 1 << 20;

  /**
   * Compares two files. Reads each for its digest, at the same time, and again as far as they are
   * alike; holds a few blocks.
   */
  static Difference between(@Nullable Path before, @Nullable Path after) throws IOException {
    if (before == null || after == null) {
      return new Difference(state(before), state(after), 0, 0);
    }
    FutureTask<FileState> old = new FutureTask<>(() -> requireState(before));
    if (Files.size(before) > ALONE) {
      ForkJoinPool.commonPool().execute(old);
    }
    FileState fresh = requireState(after);
    old.run(); // does nothing if a thread has begun it
    try {
      return between(old.get(), before, fresh, after);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Compares two files whose states are known; spares their digests. */
  static Difference between(FileState oldState, Path before, FileState newState, Path after)
      throws IOException {
    long mismatch = Files.mismatch(before, after);
    long shorter = Math.min(oldState.size(), newState.size());
    long prefix = mismatch < 0 ? shorter : mismatch;
    long suffix = commonEnd(before, oldState.size(), after, newState.size(), shorter - prefix);
    return new Difference(oldState, newState, prefix, suffix);
  }

  private static FileState requireState(Path file) throws IOException {
    FileState state = FileState.of(file);
    if (state == null) {
      throw new NoSuchFileException(file.toString());
    }
    return state;
  }

  private static @Nullable FileState state(@Nullable Path file) throws IOException {
    return file == null ? null : FileState.of(file);
  }

  private static long commonEnd(Path before, long oldSize, Path after, long newSize, long most)
      throws IOException {
    try (FileChannel oldFile = FileChannel.open(before, StandardOpenOption.READ);
        FileChannel newFile = FileChannel.open(after, StandardOpenOption.READ)) {
      long common = 0;
      byte[] oldBlock = new byte[BLOCK];
      byte[] newBlock = new byte[BLOCK];
      while (common < most) {
        int length = (int) Math.min(BLOCK, most - common);
        readFully(oldFile, oldSize - common - length, oldBlock, length);
        readFully(newFile, newSize - common - length, newBlock, length);
        int equal = 0;
        while (equal < length && oldBlock[length - 1 - equal] == newBlock[length - 1 - equal]) {
          equal++;
        }
        common += equal;
        if (equal < length) {
          break;
        }
      }
      return common;
    }
  }

  private static void readFully(FileChannel file, long position, byte[] block, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(block, 0, length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, position + buffer.position()) < 0) {
        throw new IOException("a file became shorter while it was read");
      }
    }
  }
}
