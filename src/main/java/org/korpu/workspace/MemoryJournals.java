package org.korpu.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.korpu.files.Journal;

/**
 * Where the writes of memories are journalled: those of a memory that lies in a workspace in its
 * {@code .korpu/journal}, whatever workspace the command runs in; all others in one folder of the
 * user. Links are followed first.
 */
public final class MemoryJournals implements Journal.Finder {

  private final Path userFolder;
  private final Journal.Writer writer;

  /**
   * For the writes of one command.
   *
   * @param environment the environment variables, which say where the user's folder is
   */
  public MemoryJournals(Map<String, String> environment, Journal.Writer writer) {
    this.userFolder = UserFolders.state(environment).resolve("journal");
    this.writer = writer;
  }

  @Override
  public Journal of(Path file) throws IOException {
    Path parent = Journal.realPath(file).getParent();
    Optional<Workspace> workspace = parent == null ? Optional.empty() : Workspace.find(parent);
    return workspace.isPresent() ? of(workspace.get()) : ofUser();
  }

  /** The journal of the memories in a workspace. */
  public Journal of(Workspace workspace) {
    return new Journal(
        workspace.root().resolve(WorkspaceLayout.JOURNAL),
        workspace.root(),
        workspace.configuration().journal(),
        writer);
  }

  /** The journal of the memories outside workspaces, by their absolute paths. */
  public Journal ofUser() {
    return new Journal(userFolder, null, Configuration.DEFAULT.journal(), writer);
  }
}
