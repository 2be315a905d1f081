package org.korpu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.files.OutputDescriptor;
import org.korpu.shell.LineEditor;
import org.korpu.terminal.TerminalEditor;
import org.korpu.terminal.TerminalEditor.Look;
import org.korpu.workspace.TypedLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code korpu shell}: an interactive session, or a script of commands. */
@Command(name = "shell")
final class ShellCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
  private @Nullable String file;

  ShellCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    boolean interactive =
        invocation.session().terminal() && OutputDescriptor.inputIsTerminal().orElse(true);
    TypedLines typed = new TypedLines(invocation.session().environment());
    Path workspace = invocation.options().workspace;
    if (workspace != null) {
      // Named once, seen from any folder that the session goes to.
      invocation.options().workspace = invocation.resolve(workspace).toAbsolutePath().normalize();
    }
    Shell.Manner manner = interactive ? Shell.Manner.DIALOGUE : Shell.Manner.SCRIPT;
    try (LineEditor lines =
        interactive
            ? TerminalEditor.ofProcess(
                typed.read(), invocation.colour() ? Look.COLOURED : Look.PLAIN)
            : new ScriptLines(invocation.session().in())) {
      Shell shell = new Shell(invocation, lines, typed, manner);
      return file == null ? shell.run() : shell.run(file);
    }
  }
}
