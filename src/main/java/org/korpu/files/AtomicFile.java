package org.korpu.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole: whoever opens it sees the old content or the new, never a part.
 *
 * <p>The new content goes to a hidden temporary file in the same folder, is forced to the disk and
 * renamed over the old one. If the power fails or the process is killed, the old file stands as it
 * was; an interrupted process cleans up, and at worst, after {@code kill -9}, a file {@code
 * .NAME.….tmp} is left beside it, which the next writer clears away once it is a day old. Two
 * writers of one file do not harm the file, but the later one wins: hold a {@link WriteLock} to
 * read, change and write.
 */
public final class AtomicFile {

  /** Output collected before it goes to the disk, in bytes. */
  private static final int BUFFER = 1 << 16;

  /** As many links as Linux follows before it calls the chain a loop (path_resolution(7)). */
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

  /** What is to stand in a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes the content; neither needs to flush nor may close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What is to be done when new content is complete and before it stands in the file. */
  @FunctionalInterface
  public interface Prelude {

    /**
     * Called once, with the new content on the side.
     *
     * @param old the file as it is, links followed; null if there is none
     * @param fresh a temporary file with the new content
     * @throws IOException to leave the file as it is
     */
    void before(@Nullable Path old, Path fresh) throws IOException;
  }

  /**
   * Writes a file, new or in place of an old one. Returns once the content is on the disk.
   *
   * <p>A symbolic link is followed: its target is replaced and the link stays. The POSIX
   * permissions of a replaced file stay; a new file gets those that the system gives to new files.
   * A file that its user may not write is not replaced, although a rename could.
   *
   * @throws NoSuchFileException if the folder does not exist
   * @throws IsDirectoryException if the path names a folder
   * @throws AccessDeniedException if the file or its folder may not be written
   * @throws FileSystemException if the disk fails; it names the file
   * @throws IOException whatever the content throws; the old file is then untouched
   */
  public static void write(Path file, Content content) throws IOException {
    replace(file, content, (old, fresh) -> true);
  }

  /**
   * Writes a file as {@link #write} does, unless it has that content already: then nothing is
   * replaced, and the file keeps its time. Compares on the disk; holds nothing of either file.
   *
   * @param prelude runs only if the file is about to change
   * @return whether the file changed
   * @throws IOException as {@link #write}, or whatever the prelude throws; the old file is then
   *     untouched
   */
  public static boolean writeIfChanged(Path file, Content content, Prelude prelude)
      throws IOException {
    return replace(
        file,
        content,
        (old, fresh) -> {
          if (old != null && Files.mismatch(old, fresh) < 0) {
            return false;
          }
          prelude.before(old, fresh);
          return true;
        });
  }

  /** Whether complete content may take the place of the old. */
  @FunctionalInterface
  private interface Gate {
    boolean admits(@Nullable Path old, Path fresh) throws IOException;
  }

  private static boolean replace(Path file, Content content, Gate gate) throws IOException {
    Path target = resolveLinks(file);
    if (Files.isDirectory(target)) {
      throw new IsDirectoryException(file.toString());
    }
    boolean replaces = Files.exists(target);
    if (replaces && !Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString());
    }
    Path folder = folderOf(target);
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    AbandonedFiles.clear(target, folder);
    Path temporary = createTemporary(file, target, folder);
    WrittenFiles.begin(file);
    try {
      boolean admitted;
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        NamedOutput named = new NamedOutput(channel, file);
        OutputStream out = new BufferedOutputStream(named, BUFFER);
        content.writeTo(out);
        out.flush();
        admitted = gate.admits(replaces ? target : null, temporary);
        if (admitted && replaces) {
          copyPermissions(target, temporary);
        }
        if (admitted) {
          named.force();
        }
      }
      if (!admitted) {
        Files.delete(temporary);
        return false;
      }
      WrittenFiles.place(file, () -> rename(temporary, target));
    } catch (IOException | RuntimeException | Error e) {
      deleteQuietly(temporary, e);
      throw e;
    } finally {
      UnfinishedFiles.remove(temporary);
      WrittenFiles.end(file);
    }
    forceFolder(folder);
    return true;
  }

  /**
   * Deletes a file for good: once it returns, a power failure does not bring it back. A symbolic
   * link is followed: its target is deleted and the link stays.
   */
  static void delete(Path file) throws IOException {
    Path target = resolveLinks(file);
    Files.delete(target);
    forceFolder(folderOf(target));
  }

  /**
   * Makes a folder, and those above it, that are not there. Once it returns, a power failure does
   * not take them away with what is put into them.
   */
  public static void createFolders(Path folder) throws IOException {
    List<Path> made = new ArrayList<>();
    for (Path each = folder.toAbsolutePath();
        each != null && !Files.exists(each);
        each = each.getParent()) {
      made.add(each);
    }
    Files.createDirectories(folder);
    for (Path each : made) {
      forceFolder(folderOf(each));
    }
  }

  /** The file that a path names once all links are followed; it need not exist. */
  static Path resolveLinks(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** The folder of a file, {@code .} for a bare name. */
  static Path folderOf(Path file) {
    Path absolute = file.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a root is no file: " + file);
    }
    return parent;
  }

  /**
   * An empty file with the permissions of any new file. {@code Files.createTempFile} would allow
   * its owner only, and the renamed file would keep that.
   */
  static Path createTemporary(Path file, Path target, Path folder) throws IOException {
    String random = nextRandom();
    while (true) {
      Path temporary = folder.resolve("." + target.getFileName() + "." + random + ".tmp");
      boolean created = false;
      try {
        UnfinishedFiles.add(temporary);
        Files.createFile(temporary);
        created = true;
        return temporary;
      } catch (FileAlreadyExistsException e) {
        random = nextRandom(); // another writer drew the same number
      } catch (AccessDeniedException e) {
        AccessDeniedException named = new AccessDeniedException(file.toString());
        named.initCause(e);
        throw named;
      } finally {
        if (!created) {
          UnfinishedFiles.remove(temporary);
        }
      }
    }
  }

  private static String nextRandom() {
    return Long.toHexString(ThreadLocalRandom.current().nextLong());
  }

  static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView fresh =
        Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (old != null && fresh != null) {
      fresh.setPermissions(old.readAttributes().permissions());
    }
  }

  private static void rename(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | AccessDeniedException e) {
      // Windows: some file systems cannot, and a file that someone has open is refused; the plain
      // move fails cleanly where it cannot either.
      try {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (FileSystemException second) {
        second.addSuppressed(e);
        throw second;
      }
    }
  }

  /** Makes the rename itself survive a power failure. Windows cannot open a folder, nor need it. */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The new content is in place and whole; only its survival of a power failure is unsure.
      return;
    }
  }

  private static void deleteQuietly(Path temporary, Throwable reason) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
