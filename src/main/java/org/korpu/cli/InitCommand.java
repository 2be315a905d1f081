package org.korpu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.korpu.model.Message;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code korpu init}: makes a folder a workspace. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".", descriptionKey = "DIR")
  private Path folder;

  InitCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Workspace.create(
        invocation.resolve(folder),
        folder.toString(),
        invocation.messages().text(CliMessage.SETTINGS_TEMPLATE),
        "id,en,az,ru,domain,note,en:forbidden,az:forbidden,ru:forbidden\n");
    invocation.say(Message.of(CliMessage.WORKSPACE_MADE, folder));
    return ExitStatus.OK.code();
  }
}
