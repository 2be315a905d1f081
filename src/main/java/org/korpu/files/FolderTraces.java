package org.korpu.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What writers of files leave to be seen in a folder: files that one is writing, and what one that
 * was killed has left behind. Looking changes nothing.
 *
 * @param held the files that a process is changing at this moment, by their locks
 * @param unfinished temporary files with new content, {@code .NAME.….tmp}, and records of a journal
 *     that were not published; of a process that is at work, or of one that was killed
 */
public record FolderTraces(List<Path> held, List<Path> unfinished) {

  /** The names that {@link AtomicFile} and {@link Journal} give. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\..+\\.[0-9a-f]{1,16}\\.tmp|pending-[0-9a-f]{1,16}");

  private static final Pattern LOCK = Pattern.compile("\\..+\\.lock");

  /** Which folders are looked at. */
  public enum Depth {
    /** The folder alone. */
    ALONE,
    /** The folder and all below it; links to folders are not followed. */
    BELOW
  }

  public FolderTraces {
    held = List.copyOf(held);
    unfinished = List.copyOf(unfinished);
  }

  /** The traces in a folder in the order of their paths; none where there is no such folder. */
  public static FolderTraces of(Path folder, Depth depth) throws IOException {
    List<Path> held = new ArrayList<>();
    List<Path> unfinished = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      int levels = depth == Depth.ALONE ? 1 : Integer.MAX_VALUE;
      List<Path> files;
      try (Stream<Path> walk = Files.walk(folder, levels, new FileVisitOption[0])) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (UNFINISHED.matcher(name).matches()) {
          unfinished.add(file);
        } else if (LOCK.matcher(name).matches() && isHeld(file)) {
          held.add(file.resolveSibling(name.substring(1, name.length() - ".lock".length())));
        }
      }
    }
    return new FolderTraces(held, unfinished);
  }

  /** These and others. */
  public FolderTraces plus(FolderTraces others) {
    return new FolderTraces(joined(held, others.held), joined(unfinished, others.unfinished));
  }

  /**
   * Whether somebody holds a lock. Asks for a shared one, which needs no right to write; a writer
   * that comes in this moment tries again.
   */
  private static boolean isHeld(Path lockFile) throws IOException {
    if (WriteLock.isTaken(lockFile)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.READ)) {
      return channel.tryLock(0, Long.MAX_VALUE, true) == null;
    } catch (NoSuchFileException | AccessDeniedException e) {
      return false; // gone meanwhile, or of somebody whose files are not ours to change
    }
  }

  private static List<Path> joined(List<Path> one, List<Path> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
