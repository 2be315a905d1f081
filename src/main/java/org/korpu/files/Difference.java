package org.korpu.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
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

  /** Compares two files. Reads each once, and their common end again; holds two blocks. */
  static Difference between(@Nullable Path before, @Nullable Path after) throws IOException {
    if (before == null || after == null) {
      return new Difference(state(before), state(after), 0, 0);
    }
    MessageDigest oldDigest = Sha256.algorithm();
    MessageDigest newDigest = Sha256.algorithm();
    long oldSize = 0;
    long newSize = 0;
    long prefix = 0;
    boolean same = true;
    try (InputStream oldIn = FileInput.raw(before);
        InputStream newIn = FileInput.raw(after)) {
      byte[] oldBlock = new byte[BLOCK];
      byte[] newBlock = new byte[BLOCK];
      while (true) {
        int oldRead = oldIn.readNBytes(oldBlock, 0, BLOCK);
        int newRead = newIn.readNBytes(newBlock, 0, BLOCK);
        if (oldRead == 0 && newRead == 0) {
          break;
        }
        oldDigest.update(oldBlock, 0, oldRead);
        newDigest.update(newBlock, 0, newRead);
        oldSize += oldRead;
        newSize += newRead;
        if (same) {
          int mismatch = Arrays.mismatch(oldBlock, 0, oldRead, newBlock, 0, newRead);
          same = mismatch < 0;
          prefix += same ? oldRead : mismatch;
        }
      }
    }
    return new Difference(
        new FileState(oldSize, Sha256.ofDigest(oldDigest.digest())),
        new FileState(newSize, Sha256.ofDigest(newDigest.digest())),
        prefix,
        commonEnd(before, oldSize, after, newSize, Math.min(oldSize, newSize) - prefix));
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
