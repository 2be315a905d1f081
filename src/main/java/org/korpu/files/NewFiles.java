package org.korpu.files;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * New files of a folder that appear together or not at all, and never take the place of another.
 *
 * <p>Any number of them can be written in turns: what is appended is collected in memory, 16 MiB
 * for all files together, then goes to hidden temporary files, of which one is open at a time.
 * {@link #commit} gives them their names; {@link #close} without it leaves nothing behind. An
 * interrupted process leaves at most an empty folder, after {@code kill -9} also files {@code
 * .NAME.….tmp}.
 *
 * <p>For one thread.
 */
public final class NewFiles implements Closeable {

  /** Bytes that are collected before they go to the disk. */
  private static final int BUFFER = 1 << 24;

  private final Path folder;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Path> placed = new ArrayList<>();

  /** Folders that were not there, the innermost first. */
  private final List<Path> made = new ArrayList<>();

  private boolean committed;
  private int buffered;

  private static final class Part {
    final Path target;
    final Path temporary;
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();

    Part(Path target, Path temporary) {
      this.target = target;
      this.temporary = temporary;
    }
  }

  /**
   * For files of a folder, which is made when the first file is begun if it is not there.
   *
   * @throws NotDirectoryException if a file has the folder's name
   */
  public NewFiles(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    this.folder = folder;
  }

  /** Whether the folder has a file or folder of this name, which is not one of these files. */
  public boolean isTaken(String name) {
    return Files.exists(folder.resolve(name));
  }

  /**
   * Adds bytes to the end of a file, which begins with the first of them.
   *
   * @param name the name that the file will have in the folder
   */
  public void append(String name, byte[] bytes) throws IOException {
    Part part = parts.get(name);
    if (part == null) {
      makeFolder();
      Path file = folder.resolve(name);
      part = new Part(file, AtomicFile.createTemporary(file, file, folder));
      parts.put(name, part);
    }
    part.buffer.writeBytes(bytes);
    buffered += bytes.length;
    if (buffered >= BUFFER) {
      for (Part each : parts.values()) {
        flush(each, false);
      }
      buffered = 0;
    }
  }

  /**
   * Gives the files their names. Returns once all are on the disk.
   *
   * @throws FileAlreadyExistsException if a name was taken meanwhile; then there is none of them
   */
  public void commit() throws IOException {
    for (Part part : parts.values()) {
      flush(part, true);
    }
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      Path target = folder.resolve(part.getKey());
      // Without an option this replaces nothing.
      Files.move(part.getValue().temporary, target);
      UnfinishedFiles.add(target);
      UnfinishedFiles.remove(part.getValue().temporary);
      placed.add(target);
    }
    committed = true;
    placed.forEach(UnfinishedFiles::remove);
    if (!parts.isEmpty()) {
      AtomicFile.forceFolder(folder);
      for (Path each : made) {
        AtomicFile.forceFolder(AtomicFile.folderOf(each));
      }
    }
  }

  /** Deletes the files unless they were committed. */
  @Override
  public void close() throws IOException {
    if (committed) {
      return;
    }
    for (Path file : placed) {
      Files.deleteIfExists(file);
      UnfinishedFiles.remove(file);
    }
    for (Part part : parts.values()) {
      Files.deleteIfExists(part.temporary);
      UnfinishedFiles.remove(part.temporary);
    }
    try {
      for (Path each : made) {
        Files.deleteIfExists(each);
      }
    } catch (DirectoryNotEmptyException e) {
      return; // somebody else uses it already
    }
  }

  private void makeFolder() throws IOException {
    for (Path each = folder.toAbsolutePath();
        each != null && !Files.exists(each);
        each = each.getParent()) {
      made.add(each);
    }
    Files.createDirectories(folder);
  }

  private static void flush(Part part, boolean last) throws IOException {
    if (part.buffer.size() == 0 && !last) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(part.temporary, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      NamedOutput out = new NamedOutput(channel, part.target);
      part.buffer.writeTo(out);
      part.buffer = new ByteArrayOutputStream();
      if (last) {
        out.force();
      }
    }
  }
}
