package org.korpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.korpu.files.FileNames;
import org.korpu.model.Message;
import org.korpu.shell.LineEditor.Watch;
import org.korpu.shell.ShellWord;
import picocli.CommandLine.Command;

/** Runs commands of korpu in an interactive session, as they run outside. */
final class ShellCommands {

  /** So often a user presses Ctrl-C before the process ends, whatever is at work. */
  private static final int IMPATIENT = 3;

  private final ShellContext context;

  /** The commands, by their first words. */
  static final Set<String> NAMES =
      KorpuCommand.COMMANDS.stream()
          .map(command -> command.getAnnotation(Command.class).name())
          .collect(Collectors.toUnmodifiableSet());

  ShellCommands(ShellContext context) {
    this.context = context;
  }

  /**
   * Runs a command and gives its exit status. Ctrl-C stops it: its thread is interrupted, which
   * ends whatever waits, reads or writes. What only computes goes on for a while.
   */
  int run(List<String> words) {
    List<String> arguments = new ArrayList<>(context.globalOptions(words));
    arguments.addAll(words);
    CommandRunner runner = new CommandRunner(context.session(), context.kept());
    return interruptibly(() -> runner.run(arguments.toArray(String[]::new)));
  }

  /** Does something that Ctrl-C stops. */
  @SuppressWarnings("try") // it is watched, not used
  int interruptibly(IntSupplier work) {
    Thread worker = Thread.currentThread();
    AtomicInteger pressed = new AtomicInteger();
    try (Watch watch = context.lines().watch(() -> stop(worker, pressed.incrementAndGet()))) {
      return work.getAsInt();
    } finally {
      Thread.interrupted(); // the next command begins afresh
    }
  }

  private void stop(Thread worker, int pressed) {
    worker.interrupt();
    if (pressed == IMPATIENT) {
      Runtime.getRuntime().exit(ExitStatus.INTERRUPTED.code());
    } else if (pressed == IMPATIENT - 1) {
      context.invocation().say(Message.of(ShellCommandMessage.STILL_STOPPING));
    }
  }

  /** The words with patterns replaced by the names of files, where there are any. */
  List<String> expanded(List<ShellWord> words) {
    List<String> expanded = new ArrayList<>();
    for (ShellWord word : words) {
      String pattern = word.pattern();
      boolean home = pattern.equals("~") || pattern.startsWith("~/");
      List<String> names =
          FileNames.hasWildcard(pattern)
              ? FileNames.matching(
                  context.folder(), home ? context.home() + pattern.substring(1) : pattern)
              : List.of();
      if (!names.isEmpty()) {
        expanded.addAll(names);
      } else {
        expanded.add(home ? context.home() + word.text().substring(1) : word.text());
      }
    }
    return expanded;
  }
}
