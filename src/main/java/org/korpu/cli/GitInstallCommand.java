package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.model.Message;
import org.korpu.workspace.GitHook;
import org.korpu.workspace.GitIntegration;
import org.korpu.workspace.GitRepository;
import org.korpu.workspace.GitRepository.Scope;
import org.korpu.workspace.Launcher;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code korpu git install}: git learns to merge and to show memories. */
@Command(name = "install")
final class GitInstallCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--global")
  private boolean global;

  @Option(names = "--hook")
  private boolean hook;

  @Option(names = "--uninstall")
  private boolean uninstall;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  GitInstallCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** Where the workspace lies as the hook sees it, which runs at the top of the repository. */
  private static String workspaceBelow(GitRepository repository, Path folder) throws IOException {
    return repository.root().toRealPath().relativize(folder.toRealPath()).toString();
  }

  @Override
  public Integer call() throws Exception {
    Path here = invocation.resolve(Path.of("")).toAbsolutePath().normalize();
    Path folder = invocation.findWorkspace().map(Workspace::root).orElse(here);
    GitRepository repository = GitRepository.of(folder, invocation.shown(folder));
    boolean inWorkspace = invocation.findWorkspace().isPresent();
    GitIntegration integration =
        new GitIntegration(
            repository,
            inWorkspace ? folder : repository.root(),
            global ? Scope.GLOBAL : Scope.LOCAL);
    List<GitIntegration.Step> steps = new ArrayList<>();
    GitHook preCommit = new GitHook(repository);
    if (uninstall) {
      steps.addAll(integration.uninstall());
      steps.addAll(preCommit.uninstall());
    } else {
      String launcher = Launcher.command(invocation.session().environment().get("PATH"));
      steps.addAll(integration.install(launcher));
      if (hook) {
        steps.addAll(preCommit.install(launcher, workspaceBelow(repository, folder)));
      }
    }
    for (GitIntegration.Step step : steps) {
      if (!dryRun) {
        step.action().run();
      }
      invocation.out().append(step.shown()).append('\n');
    }
    if (steps.isEmpty()) {
      invocation.say(Message.of(uninstall ? VersionMessage.GIT_CLEAN : VersionMessage.GIT_READY));
    } else if (!dryRun && !uninstall) {
      invocation.say(Message.of(VersionMessage.GIT_TOLD));
    }
    return ExitStatus.OK.code();
  }
}
