package org.korpu.store.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.Journal;
import org.korpu.files.UnitCounts;
import org.korpu.files.WriteLock;
import org.korpu.format.tmx.TmxFault;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.tmx.TmxValidator;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitRewriter;
import org.korpu.store.UnitSource;

/**
 * A memory that is a TMX file. Opens it anew for each operation and holds nothing of it, so that
 * what another program wrote meanwhile is seen, and a memory of any size fits.
 *
 * <p>A change rewrites the file in the canonical form of {@link TmxWriter}: in a memory that korpu
 * wrote, units that did not change keep their bytes; a foreign one (UTF-16, another indentation,
 * another order of attributes) becomes canonical UTF-8 once, with its header kept. A compressed
 * memory can be read only. Where the new bytes would be the old ones, nothing is replaced.
 *
 * <p>Each change is journalled if the memory was given its journals: a change that cannot be
 * journalled does not happen.
 *
 * <p>May be shared between threads.
 */
public final class TmxMemory implements TranslationMemory, UnitSource {

  /** How long to wait for another writer: rewriting a memory of 2 GB takes less than a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path file;
  private final String name;
  private final @Nullable TmxHeader headerIfNew;
  private final Journal.@Nullable Finder journals;

  private TmxMemory(
      Path file, String name, @Nullable TmxHeader headerIfNew, Journal.@Nullable Finder journals) {
    this.file = file;
    this.name = name;
    this.headerIfNew = headerIfNew;
    this.journals = journals;
  }

  /**
   * The memory in a file, which is not opened yet. A missing file is a fault of each operation.
   * Changes are not journalled.
   *
   * @param name the file as the user named it
   */
  public TmxMemory(Path file, String name) {
    this(file, name, null, null);
  }

  /**
   * The memory in a file that may not exist yet: until its first change it then has no units.
   * Changes are not journalled.
   *
   * @param name the file as the user named it
   * @param header what a new file says about itself
   */
  public static TmxMemory orNew(Path file, String name, TmxHeader header) {
    return new TmxMemory(file, name, header, null);
  }

  /** This memory with its changes journalled; which journal is asked at each change. */
  public TmxMemory journalledBy(Journal.Finder finder) {
    return new TmxMemory(file, name, headerIfNew, finder);
  }

  @Override
  public String name() {
    return name;
  }

  /** Its file, which need not exist. */
  public Path file() {
    return file;
  }

  /**
   * Finds every fault of the file; see {@link TmxValidator}.
   *
   * @throws UncheckedIOException if there is no such file, or the disk fails
   */
  public void validate(Consumer<TmxFault> faults) {
    try (InputStream in = FileInput.open(file)) {
      TmxValidator.validate(in, name, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the memory says about itself, or will say once it exists. Reads the beginning of the file
   * only.
   *
   * @throws InputException if it is no TMX file
   * @throws UncheckedIOException if the disk fails
   */
  public TmxHeader header() {
    if (headerIfNew != null && !FileInput.exists(file)) {
      return headerIfNew;
    }
    try (InputStream in = FileInput.open(file)) {
      return new TmxReader(in, name, fault -> {}).header();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
    if (headerIfNew != null && !FileInput.exists(file)) {
      return;
    }
    try (InputStream in = FileInput.open(file)) {
      TmxReader tmx = new TmxReader(in, name, faults);
      int position = 0;
      for (TranslationUnit unit = tmx.read(); unit != null; unit = tmx.read()) {
        reader.accept(new StoredUnit(position++, unit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public UnitCursor open(Consumer<Diagnostic> faults) {
    if (headerIfNew != null && !FileInput.exists(file)) {
      return UnitSource.EMPTY.open(faults);
    }
    try {
      InputStream in = FileInput.open(file);
      try {
        return new TmxCursor(in, new TmxReader(in, name, faults));
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where {@link #rewrite} would first change the file: a line, from 1, or 0 if it would leave
   * every byte alone. Writes nothing and reads all of the file.
   *
   * @param faults gets what is wrong with the memory but would not hinder the rewrite
   * @throws InputException if the memory has damaged units
   * @throws UncheckedIOException if the disk fails
   */
  public int firstChangedLine(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
    try (InputStream same = FileInput.open(file)) {
      requireExpanded();
      FirstDifference difference = new FirstDifference(same);
      rewrite(rewriter, faults, difference);
      return difference.line();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>An empty revision leaves the file as it is. Takes the time of reading the memory twice and
   * writing it once.
   *
   * @throws IllegalArgumentException if a position of the revision is not in the memory
   */
  @Override
  @SuppressWarnings("try") // the lock is held, not used
  public void revise(Reviser reviser, Consumer<Diagnostic> faults) {
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      List<Diagnostic> errors = new ArrayList<>();
      List<Diagnostic> warnings = new ArrayList<>();
      forEach(
          reviser::read,
          fault -> (fault.severity() == Severity.ERROR ? errors : warnings).add(fault));
      warnings.forEach(faults);
      Revision revision = reviser.revision();
      if (revision.isEmpty()) {
        errors.forEach(faults);
        return;
      }
      if (!errors.isEmpty()) {
        throw damaged(errors);
      }
      boolean exists = FileInput.exists(file);
      requireExpanded();
      UnitCounts counts =
          new UnitCounts(revision.additions().size(), revision.replacements().size(), 0);
      replace(out -> write(exists, revision, out), () -> counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Takes the time of reading the memory once and writing it once.
   */
  @Override
  @SuppressWarnings("try") // the lock is held, not used
  public boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      requireExpanded();
      CountingRewriter counted = new CountingRewriter(rewriter);
      return replace(out -> rewrite(counted, faults, out), counted::counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces the memory, header and units, all of it or nothing, with no other writer in between.
   * Returns once it is on the disk. The units may be worked out from the memory as it is.
   *
   * @param units hands on the units in their order
   * @param counts what was done, asked for when all units were handed on
   * @return whether the bytes of the memory changed
   * @throws UncheckedIOException if the disk fails
   */
  @SuppressWarnings("try") // the lock is held, not used
  public boolean replace(
      TmxHeader header, Consumer<Consumer<TranslationUnit>> units, Supplier<UnitCounts> counts) {
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      requireExpanded();
      return replace(
          out -> {
            TmxWriter writer = new TmxWriter(out, name, header);
            units.accept(written -> write(writer, written));
            writer.finish();
          },
          counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults, OutputStream out)
      throws IOException {
    if (headerIfNew != null && !FileInput.exists(file)) {
      finish(rewriter, new TmxWriter(out, name, headerIfNew));
      return;
    }
    List<Diagnostic> errors = new ArrayList<>();
    Consumer<Diagnostic> sorter =
        fault -> {
          if (fault.severity() == Severity.ERROR) {
            errors.add(fault);
          } else {
            faults.accept(fault);
          }
        };
    try (InputStream in = FileInput.open(file)) {
      TmxReader reader = new TmxReader(in, name, sorter);
      rewrite(reader, rewriter, new TmxWriter(out, name, reader.header()));
    }
    if (!errors.isEmpty()) {
      throw damaged(errors);
    }
  }

  private static void rewrite(TmxReader reader, UnitRewriter rewriter, TmxWriter writer)
      throws IOException {
    int position = 0;
    for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
      rewriter.rewrite(new StoredUnit(position++, unit), written -> write(writer, written));
    }
    finish(rewriter, writer);
  }

  private static void finish(UnitRewriter rewriter, TmxWriter writer) throws IOException {
    rewriter.finish(written -> write(writer, written));
    writer.finish();
  }

  private static void write(TmxWriter writer, TranslationUnit unit) {
    try {
      writer.write(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the file, whose lock is held, unless it has that content already. */
  private boolean replace(AtomicFile.Content content, Supplier<UnitCounts> counts)
      throws IOException {
    if (journals == null) {
      return AtomicFile.writeIfChanged(file, content, (old, fresh) -> {});
    }
    return journals.of(file).write(file, content, counts);
  }

  private void requireExpanded() throws IOException {
    if (FileInput.exists(file) && FileInput.isCompressed(file)) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(TmxMemoryMessage.COMPRESSED_MEMORY))
              .withAdvice(Message.of(TmxMemoryMessage.EXPAND_FIRST)));
    }
  }

  private void write(boolean exists, Revision revision, OutputStream out) throws IOException {
    if (exists) {
      try (InputStream in = FileInput.open(file)) {
        TmxReader reader = new TmxReader(in, name, fault -> {});
        TmxWriter writer = new TmxWriter(out, name, reader.header());
        copy(reader, revision.replacements(), writer);
        finish(writer, revision);
      }
    } else if (headerIfNew != null && revision.replacements().isEmpty()) {
      finish(new TmxWriter(out, name, headerIfNew), revision);
    } else {
      throw new NoSuchFileException(file.toString());
    }
  }

  private static void copy(
      TmxReader reader, Map<Integer, TranslationUnit> replacements, TmxWriter writer)
      throws IOException {
    int position = 0;
    int replaced = 0;
    for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
      TranslationUnit replacement = replacements.get(position);
      position++;
      replaced += replacement == null ? 0 : 1;
      writer.write(replacement == null ? unit : replacement);
    }
    if (replaced != replacements.size()) {
      throw new IllegalArgumentException(
          "positions " + replacements.keySet() + " in a memory of " + position + " units");
    }
  }

  private static void finish(TmxWriter writer, Revision revision) throws IOException {
    for (TranslationUnit addition : revision.additions()) {
      writer.write(addition);
    }
    writer.finish();
  }

  private InputException damaged(List<Diagnostic> errors) {
    List<Diagnostic> all = new ArrayList<>(errors);
    all.add(
        Diagnostic.error(name, null, Message.of(TmxMemoryMessage.DAMAGED_MEMORY, errors.size()))
            .withAdvice(Message.of(TmxMemoryMessage.CORRECT_FIRST)));
    return new InputException(all);
  }
}
