package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.korpu.files.WrittenFiles;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;

/**
 * Says what was done when the user, or the system, ends the process: Ctrl-C, a closed terminal, a
 * stop of the machine, on Windows too. Java then ends with the status that shells expect, 130 after
 * Ctrl-C, once this and the deletion of temporary files are done. From the moment on that something
 * is said no file changes any more.
 */
final class Interruption extends Thread {

  private final Session session;
  private final String[] arguments;
  private volatile boolean over;

  private Interruption(Session session, String[] arguments) {
    super("interruption");
    this.session = session;
    this.arguments = arguments.clone();
  }

  /** Watches a command until it is over. */
  static Interruption of(Session session, String... arguments) {
    Interruption interruption = new Interruption(session, arguments);
    Runtime.getRuntime().addShutdownHook(interruption);
    return interruption;
  }

  /** The command has ended by itself. */
  void over() {
    over = true;
  }

  @Override
  public void run() {
    if (over) {
      return;
    }
    if (Pager.await()) {
      return; // Ctrl-C was meant for the pager
    }
    WrittenFiles.Outcome outcome = WrittenFiles.stop();
    if (session.screen().errors() == Screen.Errors.SEEN) {
      session.err().println(); // behind ^C, and perhaps a line of progress
    }
    Messages messages = new Messages(CommandRunner.language(session, arguments));
    String said = messages.text(message(outcome));
    session.err().println("korpu: " + FaultPrinter.printable(said));
    session.err().flush();
  }

  private Message message(WrittenFiles.Outcome outcome) {
    if (outcome.written().isEmpty()) {
      return outcome.underWay().isEmpty()
          ? Message.of(InterruptionMessage.INTERRUPTED)
          : Message.of(InterruptionMessage.UNCHANGED, names(outcome.underWay()));
    }
    return outcome.underWay().isEmpty()
        ? Message.of(
            InterruptionMessage.WRITTEN, outcome.written().size(), names(outcome.written()))
        : Message.of(
            InterruptionMessage.IN_PART,
            outcome.written().size(),
            names(outcome.written()),
            names(outcome.underWay()));
  }

  private String names(List<Path> files) {
    return files.stream().map(session::shown).collect(Collectors.joining(", "));
  }
}
