package org.korpu.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.StreamSupport;

/**
 * The files that this process writes as a whole, so that it can tell what it has done when it is
 * stopped in the middle. A file stands in its place at once or not at all.
 */
public final class WrittenFiles {

  private static final ReentrantLock PLACING = new ReentrantLock();
  private static final Set<Path> UNDER_WAY = new LinkedHashSet<>();
  private static final Set<Path> WRITTEN = new LinkedHashSet<>();

  private WrittenFiles() {}

  /**
   * What stands in its place, and what does not.
   *
   * @param written files that were replaced or made, in that order
   * @param underWay files that were being written, and are as they were before
   */
  public record Outcome(List<Path> written, List<Path> underWay) {
    public Outcome {
      written = List.copyOf(written);
      underWay = List.copyOf(underWay);
    }
  }

  /** Puts a file into its place. */
  @FunctionalInterface
  interface Placing {
    void run() throws IOException;
  }

  /**
   * Lets no file take its place any more, for as long as the process lives, and tells what was
   * done. Who writes then waits for ever: only for a process that is about to end. What lies under
   * a hidden folder is korpu's own and is not named.
   */
  public static Outcome stop() {
    PLACING.lock(); // and never unlocked
    synchronized (WrittenFiles.class) {
      return new Outcome(shown(WRITTEN), shown(UNDER_WAY));
    }
  }

  private static List<Path> shown(Set<Path> files) {
    return files.stream()
        .filter(
            file ->
                StreamSupport.stream(file.spliterator(), false)
                    .noneMatch(name -> name.toString().startsWith(".")))
        .toList();
  }

  static synchronized void begin(Path file) {
    UNDER_WAY.add(named(file));
  }

  /** Forgets a file that will not be written, or has been. */
  static synchronized void end(Path file) {
    UNDER_WAY.remove(named(file));
  }

  static void place(Path file, Placing placing) throws IOException {
    PLACING.lock();
    try {
      placing.run();
      written(file);
    } finally {
      PLACING.unlock();
    }
  }

  private static synchronized void written(Path file) {
    UNDER_WAY.remove(named(file));
    WRITTEN.add(named(file));
  }

  private static Path named(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
