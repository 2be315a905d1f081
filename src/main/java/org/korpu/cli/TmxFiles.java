package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.store.tmx.TmxMemory;

/** The memories that a command reads or changes. */
final class TmxFiles {

  /** As typed. */
  static final Path STANDARD_INPUT = Path.of("-");

  /** What a command does with memories. */
  enum Purpose {
    /** Only reads them: standard input and compressed files will do. */
    READ,
    /** Says what it would change. */
    PREVIEW,
    /** Changes them. */
    CHANGE
  }

  private TmxFiles() {}

  /**
   * TMX files to read.
   *
   * @param typed files or folders, {@code -} for standard input; the memories of the workspace if
   *     empty
   */
  static List<TmxMemory> of(Invocation invocation, List<Path> typed) throws IOException {
    return of(invocation, typed, Purpose.READ);
  }

  /**
   * TMX files.
   *
   * @param typed files or folders, {@code -} for standard input; the memories of the workspace if
   *     empty: of those, compressed ones only if they are read, since they cannot be changed
   * @throws InputException if standard input is to be changed
   */
  static List<TmxMemory> of(Invocation invocation, List<Path> typed, Purpose purpose)
      throws IOException {
    if (typed.isEmpty()) {
      return invocation.resources().memoryFiles(typed).stream()
          .filter(memory -> purpose == Purpose.READ || !memory.name().endsWith(".gz"))
          .toList();
    }
    List<TmxMemory> memories = new ArrayList<>();
    for (Path path : typed) {
      if (!path.equals(STANDARD_INPUT)) {
        memories.addAll(invocation.resources().memoryFiles(List.of(path)));
      } else if (purpose == Purpose.CHANGE) {
        throw new InputException(
            Diagnostic.error("-", null, Message.of(CliMessage.STANDARD_INPUT_UNCHANGEABLE))
                .withAdvice(Message.of(CliMessage.NAME_A_FILE)));
      } else {
        memories.add(invocation.standardInput());
      }
    }
    return memories;
  }
}
