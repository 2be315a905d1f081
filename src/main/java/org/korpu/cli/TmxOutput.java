package org.korpu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;

/** Where a command writes units as TMX: a file, written as a whole, or standard output. */
final class TmxOutput {

  /** What becomes of a file that is there already. */
  enum Existing {
    KEPT,
    REPLACED
  }

  /** What stands for standard output on the command line. */
  static final Path STANDARD_OUTPUT = Path.of("-");

  /** Larger than the buffer of a pipe. */
  private static final int BUFFER = 1 << 17;

  private final Invocation invocation;
  private final Path file;
  private final Existing existing;

  /**
   * To a file.
   *
   * @param file as typed, or {@link #STANDARD_OUTPUT}
   */
  TmxOutput(Invocation invocation, Path file, Existing existing) {
    this.invocation = invocation;
    this.file = file;
    this.existing = existing;
  }

  /** The file as typed. */
  Path file() {
    return file;
  }

  boolean isStandardOutput() {
    return file.equals(STANDARD_OUTPUT);
  }

  /**
   * Refuses to write over one of the files that are read, and over one that is there and is to be
   * kept.
   *
   * @param inputs the files that are read, resolved
   */
  void requireApart(List<Path> inputs) {
    for (Path input : isStandardOutput() ? List.<Path>of() : inputs) {
      if (real(input).equals(real(invocation.resolve(file)))) {
        throw new InputException(
            Diagnostic.error(file.toString(), null, Message.of(ReshapeMessage.OUT_IS_INPUT))
                .withAdvice(Message.of(ReshapeMessage.OTHER_FILE)));
      }
    }
    requireFree();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // there is none yet
    }
  }

  /** Refuses a file that is there and is to be kept. */
  void requireFree() {
    if (existing == Existing.KEPT
        && !isStandardOutput()
        && FileInput.exists(invocation.resolve(file))) {
      throw new InputException(
          Diagnostic.error(file.toString(), null, Message.of(CliMessage.FILE_EXISTS))
              .withAdvice(Message.of(ReshapeMessage.REPLACE_OR_RENAME)));
    }
  }

  /** Writes a TMX file of the units that the source hands on: all of it or, to a file, nothing. */
  void write(TmxHeader header, Consumer<Consumer<TranslationUnit>> source) throws IOException {
    AtomicFile.Content content =
        sink -> {
          TmxWriter writer = new TmxWriter(sink, file.toString(), header);
          source.accept(
              unit -> {
                try {
                  writer.write(unit);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
          writer.finish();
        };
    if (isStandardOutput()) {
      OutputStream out = new BufferedOutputStream(invocation.session().out(), BUFFER);
      content.writeTo(out);
      out.flush();
    } else {
      invocation.writeTmx(
          invocation.resolve(file),
          sink -> {
            content.writeTo(sink);
            requireFree(); // it may have come meanwhile
          });
    }
  }

  /** What writes, or fails. */
  @FunctionalInterface
  interface Writing {
    void run() throws IOException;
  }

  /** Writes one output while another is being written. */
  static void unchecked(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
