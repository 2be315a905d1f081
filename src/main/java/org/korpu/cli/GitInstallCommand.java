package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.model.Message;
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

  @Option(names = "--uninstall")
  private boolean uninstall;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  GitInstallCommand(Invocation invocation) {
    this.invocation = invocation;
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
    List<GitIntegration.Step> steps =
        uninstall
            ? integration.uninstall()
            : integration.install(Launcher.command(invocation.session().environment().get("PATH")));
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
