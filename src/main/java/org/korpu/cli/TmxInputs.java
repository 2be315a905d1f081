package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.files.FileInput;
import org.korpu.files.TemporaryCopy;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.store.tmx.TmxUnits;
import org.korpu.workspace.KorpuVersion;

/**
 * The TMX files that a command reads and writes anew: those named, {@code -} for standard input, or
 * the memories of the workspace. Counts damaged units.
 */
final class TmxInputs implements Closeable {

  /** How often the units are read. */
  enum Reading {
    /** Once: standard input is read as it comes. */
    ONCE,
    /** Several times: standard input is first copied to the disk. */
    AGAIN
  }

  private final Invocation invocation;
  private final List<Path> files = new ArrayList<>();
  private final TmxUnits units;
  private @Nullable TemporaryCopy copy;
  private long damaged;

  /**
   * Reads the headers.
   *
   * @param named files or folders as typed; the memories of the workspace if empty
   * @throws InputException if there is none, or one is no TMX file
   */
  TmxInputs(Invocation invocation, List<Path> named, Reading reading) throws IOException {
    this.invocation = invocation;
    if (named.stream().filter(TmxFiles.STANDARD_INPUT::equals).count() > 1) {
      throw new InputException(
          Diagnostic.error("-", null, Message.of(ReshapeMessage.STANDARD_INPUT_TWICE)));
    }
    if (named.isEmpty()) {
      invocation.workspace(); // a fault where there is none
    }
    List<TmxUnits.Source> sources = new ArrayList<>();
    boolean whole = false;
    try {
      for (Path path : named) {
        if (path.equals(TmxFiles.STANDARD_INPUT)) {
          sources.add(standardInput(reading));
        } else {
          add(invocation.resources().memoryFiles(List.of(path)), sources);
        }
      }
      if (named.isEmpty()) {
        add(invocation.resources().memoryFiles(List.of()), sources);
      }
      if (sources.isEmpty()) {
        throw new InputException(
            new Diagnostic(
                Severity.ERROR,
                named.isEmpty() ? null : named.get(0).toString(),
                null,
                Message.of(ReshapeMessage.NO_MEMORIES),
                Message.of(ReshapeMessage.NAME_FILES)));
      }
      units = new TmxUnits(sources, KorpuVersion.number());
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
  }

  /** The files as one, for its header and its names. */
  TmxUnits units() {
    return units;
  }

  /** How many damaged units were reported. */
  long damaged() {
    return damaged;
  }

  /** Reads every unit, naming the damaged ones. */
  void forEach(Consumer<TranslationUnit> reader) {
    units.forEach(reader, this::warn);
  }

  /** Reads every unit once more; what is damaged has been named. */
  void forEachAgain(Consumer<TranslationUnit> reader) {
    units.forEach(reader, fault -> {});
  }

  /** Names what is wrong with a file, and counts units that are left out for it. */
  void warn(Diagnostic fault) {
    damaged += fault.severity() == Severity.ERROR ? 1 : 0;
    invocation.warn(fault);
  }

  /** Refuses an output that is one of these files, or that is there already and to be kept. */
  void requireApart(TmxOutput output) {
    output.requireApart(files);
  }

  @Override
  public void close() throws IOException {
    if (copy != null) {
      copy.close();
    }
  }

  private void add(List<TmxMemory> memories, List<TmxUnits.Source> sources) {
    for (TmxMemory memory : memories) {
      files.add(memory.file());
      sources.add(new TmxUnits.Source(memory.name(), () -> FileInput.open(memory.file())));
    }
  }

  private TmxUnits.Source standardInput(Reading reading) throws IOException {
    if (reading == Reading.ONCE) {
      return new TmxUnits.Source("-", new Replay(invocation.session().in()));
    }
    TemporaryCopy made = TemporaryCopy.of(invocation.session().in());
    copy = made;
    return new TmxUnits.Source("-", () -> FileInput.open(made.file()));
  }

  /** One file has many paths. */
  /**
   * A stream that is opened twice: for the header, of which a copy is kept, and for everything. It
   * stays open.
   */
  private static final class Replay implements TmxUnits.Opening {
    private final InputStream in;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private boolean recorded;

    Replay(InputStream in) {
      this.in = in;
    }

    @Override
    public InputStream open() throws IOException {
      if (recorded) {
        return FileInput.expanded(
            new SequenceInputStream(new ByteArrayInputStream(begun.toByteArray()), in));
      }
      recorded = true;
      return FileInput.expanded(
          new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
              int read = super.read();
              if (read >= 0) {
                begun.write(read);
              }
              return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
              int read = super.read(bytes, offset, length);
              if (read > 0) {
                begun.write(bytes, offset, read);
              }
              return read;
            }

            @Override
            public boolean markSupported() {
              return false; // what is read twice would be recorded twice
            }

            @Override
            public void close() {}
          });
    }
  }
}
