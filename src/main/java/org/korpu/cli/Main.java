package org.korpu.cli;

/** The entry point of the process. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and exits with its status. */
  public static void main(String[] arguments) {
    // Converters of the parser for types that no option has, a dozen classes of the JDK.
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
    Session session = Session.ofProcess();
    Interruption interruption = Interruption.of(session, arguments);
    int status = run(session, arguments);
    interruption.over();
    System.exit(status);
  }

  /** Runs the command that the arguments name and gives its status. */
  static int run(Session session, String... arguments) {
    // Asked for often, and by scripts: answered before the parser and its annotations load.
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      return Version.print(session);
    }
    return FirstPage.print(session, arguments)
        .orElseGet(() -> new CommandRunner(session).run(arguments));
  }
}
