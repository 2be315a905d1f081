package org.korpu.soak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds the lock of a file, as another process that writes it would, until its input ends. */
final class LockHolder {

  private LockHolder() {}

  /** Holds the lock on a lock file. */
  public static void main(String[] arguments) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      System.out.print('+');
      System.out.flush();
      while (System.in.read() >= 0) {
        // nobody says anything
      }
    }
  }
}
