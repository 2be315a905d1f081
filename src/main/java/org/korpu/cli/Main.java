package org.korpu.cli;

/** The entry point of the process. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] arguments) {
    Session session = Session.ofProcess();
    // Scripts ask for the version often: answered before the parser and its annotations load.
    int status =
        arguments.length == 1 && arguments[0].equals("--version")
            ? Version.print(session)
            : new CommandRunner(session).run(arguments);
    System.exit(status);
  }
}
