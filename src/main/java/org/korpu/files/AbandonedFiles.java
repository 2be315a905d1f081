package org.korpu.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What writers that were killed, or whose machine lost its power, have left beside a file. The next
 * writer of that file clears it away: each is as large as the file, and nobody else looks for files
 * with hidden names.
 */
final class AbandonedFiles {

  /** A living writer adds to its file all the time, and is done after minutes at most. */
  private static final Duration AGE = Duration.ofDays(1);

  /** The end of a name that {@link AtomicFile} gives: a number and what it is. */
  private static final Pattern TEMPORARY = Pattern.compile("[0-9a-f]{1,16}\\.tmp");

  private AbandonedFiles() {}

  /**
   * Deletes the unfinished files of a file that nobody has written to for a day. What cannot be
   * deleted stays; that is no reason not to write.
   */
  static void clear(Path target, Path folder) {
    String start = "." + target.getFileName() + ".";
    long past = System.currentTimeMillis() - AGE.toMillis();
    try (DirectoryStream<Path> unfinished =
        Files.newDirectoryStream(folder, each -> isTemporary(each, start))) {
      for (Path each : unfinished) {
        if (Files.getLastModifiedTime(each).toMillis() < past) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // another writer was quicker, or the folder cannot be read
    }
  }

  private static boolean isTemporary(Path file, String start) {
    String name = file.getFileName().toString();
    return name.startsWith(start) && TEMPORARY.matcher(name.substring(start.length())).matches();
  }
}
