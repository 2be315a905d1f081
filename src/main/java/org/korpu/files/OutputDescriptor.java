package org.korpu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where standard output goes, and whether standard input comes from there. */
public final class OutputDescriptor {

  /** The bits of a mode that tell the type of a file, and two of its values (stat(2)). */
  private static final int TYPE = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private static final List<String> TERMINALS = List.of("/dev/pts/", "/dev/tty", "/dev/console");

  private OutputDescriptor() {}

  /**
   * Whether a person sees it, whatever standard input is; empty where the system does not say.
   * Linux does, by the name of the device that the descriptor leads to.
   */
  public static Optional<Boolean> isTerminal() {
    return leadsToTerminal(1);
  }

  /** Whether standard input comes from a person; empty where the system does not say. */
  public static Optional<Boolean> inputIsTerminal() {
    return leadsToTerminal(0);
  }

  private static Optional<Boolean> leadsToTerminal(int descriptor) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return Optional.of(TERMINALS.stream().anyMatch(device::startsWith));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a reader sits at the other end, who may leave: a pipe or a socket. A failure to write
   * to anything else (a file on a full disk, a closed descriptor) is a loss of data. The words of
   * the system's error cannot tell, since they follow its language. True where the system does not
   * say, as on Windows.
   */
  public static boolean hasReader() {
    Path output = Path.of("/dev/fd/1");
    if (!Files.isDirectory(Path.of("/dev/fd"))) {
      return true;
    }
    try {
      int type = (Integer) Files.getAttribute(output, "unix:mode") & TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException e) {
      return false; // there is no such descriptor
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return true;
    }
  }
}
