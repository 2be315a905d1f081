package org.korpu.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.files.FileBusyException;
import org.korpu.files.FileStamp;
import org.korpu.files.Sha256;
import org.korpu.files.WriteLock;
import org.korpu.match.CandidateSource;
import org.korpu.match.Query;
import org.korpu.match.Shortlist;
import org.korpu.model.Diagnostic;
import org.korpu.store.TranslationMemory;

/**
 * The index of one memory that is a file: made when it is first asked, brought up to date when the
 * file has changed, and otherwise just opened. That reads it once and compares its checksums, some
 * ten milliseconds for 100,000 units: a damaged index is made anew and never asked. Derived: its
 * folder may be deleted at any time, and nothing is lost.
 *
 * <p>Whether the file has changed is seen from its stamp ({@link FileStamp}); where that cannot be
 * trusted, or where only the stamp has changed, from its digest. An update reads the memory once,
 * but indexes only what is new: units that the index has are recognised by their digests.
 *
 * <p>Many processes may read while one writes: a writer holds a lock, makes new files, and commits
 * by replacing the {@link Manifest}. Killed at any point it leaves the old index and some files
 * that the next writer removes. An index of another version, or damaged, is made anew. Where
 * nothing can be written, or no more, an index is made for the process alone.
 *
 * <p>Safe for many threads. Sees the memory as it was at the first query.
 */
public final class MemoryIndex implements CandidateSource {

  /** How long to wait for another process that is indexing: a million units take half a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Keeps the index out of repositories. */
  static final String IGNORED = ".gitignore";

  private final TranslationMemory memory;
  private final Path file;
  private volatile Path folder;
  private final Consumer<Diagnostic> faults;
  private volatile @Nullable IndexSnapshot snapshot;

  /**
   * The index of a memory, which is not opened yet.
   *
   * @param memory the memory
   * @param file its file
   * @param folder where the index lies; made if it is not there. Each memory needs its own
   * @param faults gets what is wrong with the memory when it has to be read
   */
  public MemoryIndex(
      TranslationMemory memory, Path file, Path folder, Consumer<Diagnostic> faults) {
    this.memory = memory;
    this.file = file;
    this.folder = folder;
    this.faults = faults;
  }

  /** The name of the memory. */
  public String memory() {
    return memory.name();
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.korpu.model.InputException if the memory cannot be read at all
   * @throws UncheckedIOException if the disk fails
   */
  @Override
  public void candidates(Query query, Shortlist into) {
    open().candidates(query, into);
  }

  /** Brings the index up to date if it is not, and opens it. Further calls do nothing. */
  public void prepare() {
    open();
  }

  /** What the index consists of; brought up to date first. */
  public IndexState state() {
    IndexSnapshot open = open();
    long bytes = 0;
    try {
      for (String name : open.manifest().segments()) {
        bytes += Files.size(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new IndexState(
        memory.name(), open.manifest().units(), open.segmentCount(), bytes, folder);
  }

  /**
   * How the index is. Changes nothing; reads all of the index once, and of the memory where its
   * stamp cannot be trusted.
   *
   * @throws UncheckedIOException if there is no memory, or the disk fails
   */
  public IndexCondition condition() {
    try {
      if (!Files.exists(folder.resolve(Manifest.FILE))) {
        return IndexCondition.NONE;
      }
      Optional<Manifest> read = Manifest.read(folder);
      if (read.isEmpty()) {
        return IndexCondition.STALE;
      }
      Manifest manifest = read.get();
      boolean same = manifest.settled() && manifest.stamp().equals(FileStamp.of(file));
      if (!same && !manifest.digest().equals(Sha256.ofFile(file))) {
        return IndexCondition.STALE;
      }
      return open(manifest) == null ? IndexCondition.DAMAGED : IndexCondition.FRESH;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the index has the digest of the memory and its files are whole. Reads all of both. */
  public boolean verify() {
    try {
      Optional<Manifest> manifest = Manifest.read(folder);
      return manifest.isPresent()
          && manifest.get().digest().equals(Sha256.ofFile(file))
          && open(manifest.get()) != null;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the index anew, whatever is there. */
  public synchronized void rebuild() {
    try {
      snapshot = null;
      if (Files.isDirectory(folder)) {
        Files.deleteIfExists(folder.resolve(Manifest.FILE));
      }
      open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexSnapshot open() {
    IndexSnapshot known = snapshot;
    return known == null ? openFirst() : known;
  }

  private synchronized IndexSnapshot openFirst() {
    IndexSnapshot known = snapshot;
    if (known == null) {
      try {
        known = current();
        if (known == null) {
          known = update();
        }
        snapshot = known;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known;
  }

  /** The index as it is, if it is that of the file as it is. */
  private @Nullable IndexSnapshot current() throws IOException {
    while (true) {
      Optional<Manifest> manifest = Manifest.read(folder);
      if (manifest.isEmpty() || !manifest.get().settled() || !isOf(FileStamp.of(file), manifest)) {
        return null;
      }
      IndexSnapshot opened = open(manifest.get());
      if (opened != null || Manifest.read(folder).equals(manifest)) {
        return opened;
      }
      // Another process has committed meanwhile, and deleted the files of this manifest.
    }
  }

  private static boolean isOf(FileStamp stamp, Optional<Manifest> manifest) {
    return manifest.isPresent() && manifest.get().stamp().equals(stamp);
  }

  /** The state of a manifest; null if its files are not there, cannot be read, or are damaged. */
  private @Nullable IndexSnapshot open(Manifest manifest) throws IOException {
    try {
      return new IndexSnapshot(folder, manifest, memory.name());
    } catch (FileSystemException | CorruptIndexException e) {
      return null;
    }
  }

  private IndexSnapshot update() throws IOException {
    FileStamp.of(file); // a memory that is not there leaves no index behind
    try {
      Files.createDirectories(folder);
      return updateThere();
    } catch (FileBusyException e) {
      throw e;
    } catch (IOException | ReadOnlyFileSystemException e) {
      // No permission, no room left: nothing can be kept here. An index for this process only.
      folder = TemporaryFolder.create();
      try {
        return updateThere();
      } catch (IOException second) {
        second.addSuppressed(e);
        throw second instanceof FileSystemException ? second : named(second);
      }
    }
  }

  /** A fault of writing, with the folder that it befell. */
  private FileSystemException named(IOException fault) {
    FileSystemException named =
        new FileSystemException(folder.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  @SuppressWarnings("try") // the lock is held, not used
  private IndexSnapshot updateThere() throws IOException {
    Path ignored = folder.resolve(IGNORED);
    if (!Files.exists(ignored)) {
      Files.writeString(ignored, "*\n");
    }
    try (WriteLock lock = WriteLock.acquire(folder.resolve("index"), PATIENCE)) {
      IndexSnapshot meanwhile = current();
      if (meanwhile != null) {
        return meanwhile; // another process has just done it
      }
      Optional<Manifest> manifest = Manifest.read(folder);
      IndexSnapshot old = manifest.isEmpty() ? null : open(manifest.get());
      FileStamp stamp = FileStamp.of(file);
      if (old != null
          && old.manifest().stamp().size() == stamp.size()
          && old.manifest().digest().equals(Sha256.ofFile(file))) {
        old.manifest().withStamp(stamp, stamp.isSettled()).write(folder);
        return old;
      }
      return new IndexUpdate(memory, file, folder, faults).run(old);
    }
  }
}
