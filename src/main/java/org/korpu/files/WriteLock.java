package org.korpu.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a file: one holder at a time, among the threads of this process and among all
 * processes of the machine. The system gives it back when a process dies.
 *
 * <p>It is a lock on an empty hidden file {@code .NAME.lock} beside the file, since the file itself
 * is replaced and a lock on it would die with the old content. The lock file stays: to delete it
 * would let one process lock a deleted file while another locks its successor.
 */
public final class WriteLock implements AutoCloseable {

  /** How often a busy lock is tried again: too short for a person to notice. */
  private static final Duration RETRY = Duration.ofMillis(20);

  /**
   * Lock files that threads of this process hold or are trying to get. A second channel must not
   * even be opened: on POSIX, closing it would give up the lock of the first (fcntl(2)).
   */
  private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

  private final Path lockFile;
  private @Nullable FileChannel channel;

  private WriteLock(Path lockFile, FileChannel channel) {
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Takes the lock of a file, which need not exist; a symbolic link and its target share one lock.
   *
   * @param patience how long to wait for another holder
   * @throws FileBusyException if another holder keeps it longer than that
   * @throws NoSuchFileException if the folder does not exist
   * @throws AccessDeniedException if the folder may not be written
   * @throws InterruptedIOException if the thread is interrupted while it waits
   */
  public static WriteLock acquire(Path file, Duration patience) throws IOException {
    Path target = AtomicFile.resolveLinks(file);
    Path folder = AtomicFile.folderOf(target);
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    // The real path of the folder, so that two spellings of one path meet.
    Path lockFile = folder.toRealPath().resolve("." + target.getFileName() + ".lock");
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      WriteLock lock = tryOnce(file, lockFile);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() - deadline >= 0) {
        throw new FileBusyException(file.toString(), patience);
      }
      pause();
    }
  }

  /** Whether a thread of this process holds the lock of a lock file, or is about to. */
  static boolean isTaken(Path lockFile) throws IOException {
    return TAKEN.contains(lockFile.toRealPath());
  }

  private static @Nullable WriteLock tryOnce(Path file, Path lockFile) throws IOException {
    if (!TAKEN.add(lockFile)) {
      return null;
    }
    boolean held = false;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      held = lock != null;
      return held ? new WriteLock(lockFile, channel) : null;
    } catch (AccessDeniedException e) {
      AccessDeniedException named = new AccessDeniedException(file.toString());
      named.initCause(e);
      throw named;
    } finally {
      if (!held) {
        if (channel != null) {
          channel.close();
        }
        TAKEN.remove(lockFile);
      }
    }
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(RETRY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a lock");
    }
  }

  /** Gives the lock back; a second call does nothing. */
  @Override
  public synchronized void close() throws IOException {
    FileChannel held = channel;
    if (held == null) {
      return;
    }
    channel = null;
    try {
      held.close();
    } finally {
      TAKEN.remove(lockFile);
    }
  }
}
