package org.korpu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.korpu.workspace.KorpuVersion;

/** The version of korpu and of the Java it runs on. */
final class Version {

  private Version() {}

  /** {@code korpu 0.1.0 (Java 17.0.15)}. */
  static String line() {
    return "korpu " + KorpuVersion.number() + " (Java " + System.getProperty("java.version") + ")";
  }

  /** Prints the line and gives the exit status. */
  static int print(Session session) {
    try {
      session.out().write((line() + "\n").getBytes(StandardCharsets.UTF_8));
      session.out().flush();
    } catch (StandardOutput.Closed e) {
      return ExitStatus.OK.code();
    } catch (IOException e) {
      return new CommandRunner(session).run("--version"); // fails too, and says so
    }
    return ExitStatus.OK.code();
  }
}
