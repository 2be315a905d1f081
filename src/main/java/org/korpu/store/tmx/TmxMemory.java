package org.korpu.store.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.WriteLock;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;

/**
 * A memory that is a TMX file. Opens it anew for each operation and holds nothing of it, so that
 * what another program wrote meanwhile is seen, and a memory of any size fits.
 *
 * <p>A change rewrites the file in the canonical form of {@link TmxWriter}: in a memory that korpu
 * wrote, units that did not change keep their bytes; a foreign one (UTF-16, another indentation,
 * another order of attributes) becomes canonical UTF-8 once, with its header kept. A compressed
 * memory can be read only.
 *
 * <p>May be shared between threads.
 */
public final class TmxMemory implements TranslationMemory {

  /** How long to wait for another writer: rewriting a memory of 2 GB takes less than a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path file;
  private final String name;

  /**
   * The memory in a file, which is not opened yet.
   *
   * @param name the file as the user named it
   */
  public TmxMemory(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /**
   * Creates a memory without units.
   *
   * @throws UncheckedIOException if the disk fails, or with a {@link FileAlreadyExistsException} as
   *     its cause if there is a file already
   */
  @SuppressWarnings("try") // the lock is held, not used
  public static TmxMemory create(Path file, String name, TmxHeader header) {
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      AtomicFile.write(file, out -> new TmxWriter(out, name, header).finish());
      return new TmxMemory(file, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * What the memory says about itself. Reads the beginning of the file only.
   *
   * @throws InputException if it is no TMX file
   * @throws UncheckedIOException if the disk fails
   */
  public TmxHeader header() {
    try (InputStream in = FileInput.open(file)) {
      return new TmxReader(in, name, fault -> {}).header();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
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

  /**
   * {@inheritDoc}
   *
   * <p>An empty revision leaves the file as it is. Takes the time of reading and writing all of it.
   *
   * @throws IllegalArgumentException if a position is not in the memory
   */
  @Override
  @SuppressWarnings("try") // the lock is held, not used
  public void apply(Revision revision) {
    if (revision.isEmpty()) {
      return;
    }
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      if (FileInput.isCompressed(file)) {
        throw new InputException(
            Diagnostic.error(name, null, Message.of(TmxMemoryMessage.COMPRESSED_MEMORY))
                .withAdvice(Message.of(TmxMemoryMessage.EXPAND_FIRST)));
      }
      AtomicFile.write(file, out -> rewrite(revision, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewrite(Revision revision, OutputStream out) throws IOException {
    List<Diagnostic> errors = new ArrayList<>();
    try (InputStream in = FileInput.open(file)) {
      TmxReader reader =
          new TmxReader(
              in,
              name,
              fault -> {
                if (fault.severity() == Severity.ERROR) {
                  errors.add(fault);
                }
              });
      TmxWriter writer = new TmxWriter(out, name, reader.header());
      Map<Integer, TranslationUnit> replacements = revision.replacements();
      int position = 0;
      int replaced = 0;
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        TranslationUnit replacement = replacements.get(position);
        position++;
        replaced += replacement == null ? 0 : 1;
        if (errors.isEmpty()) { // otherwise read on for the other faults
          writer.write(replacement == null ? unit : replacement);
        }
      }
      if (!errors.isEmpty()) {
        throw damaged(errors);
      }
      if (replaced != replacements.size()) {
        throw new IllegalArgumentException(
            "positions " + replacements.keySet() + " in a memory of " + position + " units");
      }
      for (TranslationUnit addition : revision.additions()) {
        writer.write(addition);
      }
      writer.finish();
    }
  }

  private InputException damaged(List<Diagnostic> errors) {
    List<Diagnostic> all = new ArrayList<>(errors);
    all.add(
        Diagnostic.error(name, null, Message.of(TmxMemoryMessage.DAMAGED_MEMORY, errors.size()))
            .withAdvice(Message.of(TmxMemoryMessage.CORRECT_FIRST)));
    return new InputException(all);
  }
}
