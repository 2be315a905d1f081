package org.korpu.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The default file system with an eye on every operation: it counts those that change something,
 * and makes the one of a number fail in a chosen way. Remembers what had been forced to the disk,
 * so that a power cut can take back all that had not.
 *
 * <p>For one run of one command; its threads may share it.
 */
final class WatchedDisk {

  /** What a program asks of a disk. */
  enum Operation {
    READ,
    CREATE,
    WRITE,
    FORCE,
    RENAME,
    DELETE,
    FOLDER,
    PERMISSIONS
  }

  /** What may happen. */
  enum Fault {
    NONE,
    /** Nothing happens any more: {@code kill -9}. */
    KILL,
    /** As KILL, and bytes that were not forced are lost. */
    POWER_CUT,
    /** As POWER_CUT, and so are names: files made, renamed or deleted since their folder was. */
    POWER_CUT_OF_NAMES,
    /** This operation and all later ones that need room fail. */
    FULL,
    /** This operation fails, later ones work: a bad block, a network folder that hiccups. */
    ERROR
  }

  private final WatchedFileSystem fileSystem;
  private final Fault fault;
  private final int failing;
  private int count;
  private boolean dead;
  private boolean over;
  private @Nullable Operation struckOperation;

  /** What is sure to be on the disk of files that were written to, by their keys. */
  private final Map<Object, byte[]> forced = new HashMap<>();

  private final Set<Object> unforced = new HashSet<>();

  /** How to take back what happened to names since their folders were forced, the last first. */
  private final Deque<Undoing> names = new ArrayDeque<>();

  private record Undoing(Path folder, Step step) {
    interface Step {
      void run() throws IOException;
    }
  }

  /**
   * A disk.
   *
   * @param failing the number of the operation that fails, from 0
   */
  WatchedDisk(Fault fault, int failing) {
    this.fileSystem = new WatchedFileSystem(this);
    this.fault = fault;
    this.failing = failing;
  }

  FileSystem fileSystem() {
    return fileSystem;
  }

  /** A path that this disk watches. */
  Path watch(Path real) {
    return new WatchedPath(this, real);
  }

  /** How many operations there were that change something. */
  synchronized int count() {
    return count;
  }

  /** The operation that failed; null if the run ended before. */
  synchronized @Nullable Operation struck() {
    return struckOperation;
  }

  /** Throws what has to happen at this operation. */
  synchronized void before(Operation operation, Path file) throws IOException {
    if (over) {
      throw new IOException("the process was killed long ago");
    }
    if (dead) {
      throw new Killed();
    }
    if (operation == Operation.READ) {
      return;
    }
    int number = count++;
    if (fault == Fault.NONE || number < failing) {
      return;
    }
    boolean now = number == failing;
    if (now) {
      struckOperation = operation;
    }
    switch (fault) {
      case FULL -> {
        if (operation == Operation.CREATE
            || operation == Operation.WRITE
            || operation == Operation.FOLDER) {
          throw fault(operation, file, "No space left on device");
        }
      }
      case ERROR -> {
        if (now) {
          throw fault(operation, file, "Input/output error");
        }
      }
      default -> {
        dead = true;
        throw new Killed();
      }
    }
  }

  /** As the JDK words it: what happens to an open file names none. */
  private static IOException fault(Operation operation, Path file, String reason) {
    return operation == Operation.WRITE || operation == Operation.FORCE
        ? new IOException(reason)
        : new FileSystemException(file.toString(), null, reason);
  }

  /** Bytes went to a file. */
  synchronized void written(Path file) throws IOException {
    Object key = key(file);
    if (key != null) {
      unforced.add(key);
    }
  }

  /** A file or folder was forced. */
  synchronized void forced(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      names.removeIf(each -> each.folder().equals(file.toAbsolutePath()));
      return;
    }
    Object key = key(file);
    if (key != null) {
      forced.put(key, Files.readAllBytes(file));
      unforced.remove(key);
    }
  }

  /** A file or folder was made. */
  synchronized void created(Path file) {
    names.push(new Undoing(folder(file), () -> FaultSweep.delete(file)));
  }

  /** A file is about to be deleted. */
  synchronized void deleting(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      byte[] content = Files.readAllBytes(file);
      names.push(new Undoing(folder(file), () -> Files.write(file, content)));
    }
  }

  /** A file is about to be renamed. */
  synchronized void renaming(Path from, Path to) throws IOException {
    byte @Nullable [] replaced = Files.exists(to) ? Files.readAllBytes(to) : null;
    names.push(
        new Undoing(
            folder(to),
            () -> {
              if (Files.exists(to)) {
                Files.move(to, from);
              }
              if (replaced != null) {
                Files.write(to, replaced);
              }
            }));
  }

  /** Takes back what a power cut would: to be called once the command is over. */
  synchronized void restart(Path root) throws IOException {
    over = true;
    if (fault != Fault.POWER_CUT && fault != Fault.POWER_CUT_OF_NAMES) {
      return;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Object key = key(file);
        if (unforced.contains(key)) {
          Files.write(file, forced.getOrDefault(key, new byte[0]));
        }
      }
    }
    while (fault == Fault.POWER_CUT_OF_NAMES && !names.isEmpty()) {
      names.pop().step().run();
    }
  }

  FileChannel channel(Path file, FileChannel real) {
    return new WatchedChannel(this, file, real);
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.exists(file) ? Files.getAttribute(file, "unix:ino") : null;
  }
}
