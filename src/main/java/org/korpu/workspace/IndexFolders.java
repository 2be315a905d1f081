package org.korpu.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.korpu.files.Journal;
import org.korpu.files.Sha256;

/**
 * Where the indexes of memories lie: that of a memory in a workspace in its {@code .korpu/index},
 * whatever workspace the command runs in; all others in a folder of the user. Links are followed
 * first, so that a memory has one index however it is named.
 */
final class IndexFolders {

  /** So much of a digest tells apart the memories of one user. */
  private static final int DIGITS = 16;

  private final Path userFolder;

  /**
   * For the memories of one command.
   *
   * @param environment the environment variables, which say where the user's folder is
   */
  IndexFolders(Map<String, String> environment) {
    userFolder = UserFolders.cache(environment).resolve("index");
  }

  /** The folder of the index of a memory; it need not exist. */
  Path of(Path memory) throws IOException {
    Path file = Journal.realPath(memory);
    Path parent = file.getParent();
    Optional<Workspace> workspace = parent == null ? Optional.empty() : Workspace.find(parent);
    Path name;
    Path folder;
    if (workspace.isPresent()) {
      folder = workspace.get().root().resolve(WorkspaceLayout.INDEXES);
      name = workspace.get().root().relativize(file);
    } else {
      folder = userFolder;
      name = file;
    }
    String digest =
        Sha256.of(name.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    return folder.resolve(file.getFileName() + "-" + digest);
  }
}
