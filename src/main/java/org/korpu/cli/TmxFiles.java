package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.korpu.store.tmx.TmxMemory;

/** The memories that a command may change. */
final class TmxFiles {

  private TmxFiles() {}

  /**
   * TMX files.
   *
   * @param typed files or folders; the memories of the workspace if empty, but for compressed ones,
   *     which cannot be changed
   */
  static List<TmxMemory> of(Invocation invocation, List<Path> typed) throws IOException {
    return invocation.resources().memoryFiles(typed).stream()
        .filter(memory -> !(typed.isEmpty() && memory.name().endsWith(".gz")))
        .toList();
  }
}
