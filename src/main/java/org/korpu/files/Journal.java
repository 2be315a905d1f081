package org.korpu.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps, for every write of some files, what it takes to get the bytes of before back.
 *
 * <p>A journal is a folder with a file for each write, {@code 00000012.undo}. The record of a write
 * is on the disk before the file is replaced: if the process dies between the two, the file is as
 * it was, and its state shows that the record came to nothing ({@link WriteHistory}). Numbers grow
 * in the order of writes; those of one file are in the order in which that file was written.
 *
 * <p>A record costs the bytes between the first and the last difference, deflated. The oldest are
 * dropped once there are too many, or they are too big, but never the newest.
 *
 * <p>May be shared between threads, and the folder between processes.
 */
public final class Journal {

  /** Numbers are given out in milliseconds; a longer wait means that something hangs. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Pieces of a record whose process died; a living one needs minutes at most. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private static final Pattern RECORD = Pattern.compile("(\\d{8,18})\\.undo");

  private final Path folder;
  private final @Nullable Path root;
  private final Limits limits;
  private final Writer writer;

  /**
   * How much a journal keeps.
   *
   * @param records how many writes at most, at least 1
   * @param bytes how many bytes of records at most; the newest may be bigger
   */
  public record Limits(int records, long bytes) {
    public Limits {
      if (records < 1 || bytes < 0) {
        throw new IllegalArgumentException(records + ", " + bytes);
      }
    }
  }

  /**
   * Who writes.
   *
   * @param command the command as it was typed
   * @param run tells two runs of one command apart
   * @param clock dates the writes
   */
  public record Writer(String command, String run, Clock clock) {

    /** A run of a command that is unlike any other. */
    public static Writer of(String command, Clock clock) {
      return new Writer(command, Long.toHexString(ThreadLocalRandom.current().nextLong()), clock);
    }
  }

  /** Finds the journal of a file. */
  @FunctionalInterface
  public interface Finder {

    /** The journal that the writes of a file go to. Nothing is made on the disk. */
    Journal of(Path file) throws IOException;
  }

  /**
   * The journal in a folder, which is made with the first record.
   *
   * @param root what the names of files start from; null: names are absolute paths
   */
  public Journal(Path folder, @Nullable Path root, Limits limits, Writer writer) {
    this.folder = folder;
    this.root = root;
    this.limits = limits;
    this.writer = writer;
  }

  /** The folder that it is in. */
  public Path folder() {
    return folder;
  }

  /** The name of a file in this journal, with slashes. The file need not exist. */
  public String nameOf(Path file) throws IOException {
    Path real = realPath(file);
    return (root == null ? real : realPath(root).relativize(real)).toString().replace('\\', '/');
  }

  /** The file of a name in this journal. */
  public Path fileOf(String name) {
    return root == null ? Path.of(name) : root.resolve(name);
  }

  /**
   * A path without links, its last part excepted, whose file need not exist: two spellings of one
   * file have one real path.
   */
  public static Path realPath(Path file) throws IOException {
    Path target = AtomicFile.resolveLinks(file).toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      return target;
    }
    Path last = target.getFileName();
    return (Files.isDirectory(parent) ? parent.toRealPath() : realPath(parent)).resolve(last);
  }

  /**
   * Writes a file as {@link AtomicFile#writeIfChanged} does, and journals it. Call it while you
   * hold the {@link WriteLock} of the file.
   *
   * @param counts what the write does to the units of the file, asked once the content is written;
   *     may give null
   * @return whether the file changed
   * @throws JournalException if the write cannot be journalled; the file is then untouched
   */
  public boolean write(Path file, AtomicFile.Content content, Supplier<@Nullable UnitCounts> counts)
      throws IOException {
    return AtomicFile.writeIfChanged(
        file,
        content,
        (old, fresh) -> keep(file, old, () -> Difference.between(old, fresh), counts.get()));
  }

  /**
   * Its records, the newest first. Those that cannot be read are left out.
   *
   * @param damaged gets the files of those
   */
  public List<JournalRecord> records(Consumer<Path> damaged) throws IOException {
    List<JournalRecord> records = new ArrayList<>();
    for (Map.Entry<Long, Path> each : recordFiles().descendingMap().entrySet()) {
      try {
        records.add(RecordFile.read(each.getValue(), each.getKey()));
      } catch (DamagedRecordException e) {
        damaged.accept(each.getValue());
      } catch (NoSuchFileException ignored) {
        // Dropped meanwhile by another process.
      }
    }
    return records;
  }

  /** How many bytes its records take on the disk. */
  public long size() throws IOException {
    long bytes = 0;
    for (Path file : recordFiles().values()) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /**
   * Takes writes of one file back: it gets the bytes that it had before the last of them, or goes
   * where there was none. That is a write too, and is journalled.
   *
   * @param undone records of this journal, each the write before the one that stands before it
   * @throws FileChangedException if the file is not as the first of them left it
   * @throws DamagedRecordException if the journal does not give the bytes of before
   * @throws JournalException if it cannot be journalled; the file is then untouched
   */
  @SuppressWarnings("try") // the lock is held, not used
  public void restore(List<JournalRecord> undone) throws IOException {
    JournalRecord newest = undone.get(0);
    JournalRecord oldest = undone.get(undone.size() - 1);
    Path file = fileOf(newest.file());
    FileState wanted = oldest.before();
    UnitCounts done = newest.counts();
    UnitCounts counts = done == null || undone.size() > 1 ? null : done.reversed();
    AtomicFile.createFolders(AtomicFile.folderOf(AtomicFile.resolveLinks(file)));
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      FileState present = FileState.of(file);
      if (!Objects.equals(present, newest.after())) {
        throw new FileChangedException(file.toString());
      }
      if (wanted != null) {
        AtomicFile.writeIfChanged(
            file,
            out -> restoreTo(out, file, undone, wanted),
            (old, fresh) ->
                keep(
                    file,
                    old,
                    () ->
                        old == null || present == null
                            ? new Difference(null, wanted, 0, 0)
                            : Difference.between(present, old, wanted, fresh),
                    counts));
      } else if (present != null) {
        Path old = AtomicFile.resolveLinks(file);
        keep(file, old, () -> new Difference(present, null, 0, 0), counts);
        AtomicFile.delete(file);
      }
    }
  }

  private void restoreTo(OutputStream out, Path file, List<JournalRecord> undone, FileState wanted)
      throws IOException {
    MessageDigest digest = Sha256.algorithm();
    DigestOutputStream checked = new DigestOutputStream(out, digest);
    for (Piece piece : Piece.before(undone)) {
      JournalRecord source = piece.source();
      try (InputStream in =
          source == null ? FileInput.raw(file) : RecordFile.openKept(fileName(source.number()))) {
        in.skipNBytes(piece.from());
        RecordFile.copy(in, piece.length(), checked);
      } catch (ZipException | EOFException e) {
        throw new DamagedRecordException(
            fileName(source == null ? undone.get(0).number() : source.number()).toString(), e);
      }
    }
    if (!Sha256.ofDigest(digest.digest()).equals(wanted.digest())) {
      throw new DamagedRecordException(
          fileName(undone.get(undone.size() - 1).number()).toString(), "the digest differs");
    }
  }

  /** What a write changes; a fault of finding out is one of the journal. */
  @FunctionalInterface
  interface Comparison {
    Difference compare() throws IOException;
  }

  /** Puts a record on the disk; from then on the write may happen. */
  void keep(Path file, @Nullable Path old, Comparison comparison, @Nullable UnitCounts counts)
      throws JournalException {
    try {
      JournalRecord.Origin origin =
          new JournalRecord.Origin(writer.command(), writer.run(), writer.clock().instant());
      String name = nameOf(file);
      Difference difference = comparison.compare();
      createFolder();
      Path pending =
          folder.resolve("pending-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
      UnfinishedFiles.add(pending);
      try {
        AtomicFile.write(
            pending, out -> RecordFile.write(out, origin, name, difference, counts, old));
        if (old != null) {
          AtomicFile.copyPermissions(old, pending); // what few may read, few may read here
        }
        publish(pending);
      } finally {
        Files.deleteIfExists(pending);
        UnfinishedFiles.remove(pending);
      }
    } catch (IOException e) {
      throw new JournalException(file.toString(), folder.toString(), e);
    }
  }

  private void createFolder() throws IOException {
    try {
      AtomicFile.createFolders(folder);
    } catch (FileAlreadyExistsException e) {
      NotDirectoryException named = new NotDirectoryException(folder.toString());
      named.initCause(e);
      throw named;
    }
    Path ignored = folder.resolve(".gitignore");
    if (!Files.exists(ignored)) {
      AtomicFile.write(ignored, out -> out.write("*\n".getBytes(StandardCharsets.UTF_8)));
    }
  }

  @SuppressWarnings("try") // the lock is held, not used
  private void publish(Path pending) throws IOException {
    try (WriteLock lock = WriteLock.acquire(folder.resolve("journal"), PATIENCE)) {
      NavigableMap<Long, Path> records = recordFiles();
      long number = records.isEmpty() ? 1 : records.lastKey() + 1;
      Path file = fileName(number);
      Files.move(pending, file, StandardCopyOption.ATOMIC_MOVE);
      AtomicFile.forceFolder(folder);
      records.put(number, file);
      dropOldest(records);
      dropAbandoned();
    }
  }

  private void dropOldest(NavigableMap<Long, Path> records) throws IOException {
    long bytes = 0;
    int count = 0;
    for (Path file : records.descendingMap().values()) {
      count++;
      bytes += Files.size(file);
      if (count > 1 && (count > limits.records() || bytes > limits.bytes())) {
        Files.delete(file);
      }
    }
  }

  /** Deletes what processes that were killed have left. */
  private void dropAbandoned() throws IOException {
    long past = writer.clock().millis() - ABANDONED.toMillis();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "{pending-*,.pending-*.tmp}")) {
      for (Path file : files) {
        try {
          if (Files.getLastModifiedTime(file).toMillis() < past) {
            Files.deleteIfExists(file);
          }
        } catch (NoSuchFileException ignored) {
          // Its process has just finished with it.
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private Path fileName(long number) {
    return folder.resolve(String.format(Locale.ROOT, "%08d.undo", number));
  }

  private NavigableMap<Long, Path> recordFiles() throws IOException {
    NavigableMap<Long, Path> records = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.undo")) {
      for (Path file : files) {
        Matcher name = RECORD.matcher(file.getFileName().toString());
        if (name.matches()) {
          records.put(Long.valueOf(name.group(1)), file);
        }
      }
    } catch (NoSuchFileException e) {
      return records; // nothing was written yet
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return records;
  }
}
