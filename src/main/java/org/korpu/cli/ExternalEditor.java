package org.korpu.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import org.korpu.files.ScratchFile;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * The text editor of the user: {@code $VISUAL}, {@code $EDITOR}, or the one that every system has.
 * The variables are commands with arguments, such as {@code code --wait}.
 */
final class ExternalEditor {

  /** From here on a file is not text but remarks. */
  private static final String SCISSORS = "# ------------------------ >8 ------------------------";

  private final boolean windows;
  private final String command;

  ExternalEditor(Map<String, String> environment) {
    windows = environment.containsKey("LOCALAPPDATA");
    String plain = environment.getOrDefault("EDITOR", windows ? "notepad" : "vi");
    command = environment.getOrDefault("VISUAL", plain);
  }

  /**
   * Lets the user edit a text and waits.
   *
   * @param remarks shown below the text, for the user only
   * @return the text as it was saved
   * @throws InputException if the editor cannot be started or reports a failure
   */
  String edit(String text, String remarks) throws IOException {
    try (ScratchFile file = ScratchFile.of(text + "\n" + SCISSORS + "\n" + remarks)) {
      run(file.path().toString());
      return withoutRemarks(file.read());
    }
  }

  private void run(String file) throws IOException {
    List<String> words =
        windows
            ? List.of("cmd", "/c", command + " \"" + file + "\"")
            : List.of("sh", "-c", command + " \"$1\"", "korpu", file);
    int status;
    try {
      status = new ProcessBuilder(words).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the editor was open");
    }
    if (status != 0) {
      throw new InputException(
          new Diagnostic(
              Severity.ERROR,
              null,
              null,
              Message.of(EditMessage.EDITOR_FAILED, command, status),
              Message.of(EditMessage.SET_EDITOR)));
    }
  }

  private static String withoutRemarks(String saved) {
    int end = saved.startsWith(SCISSORS) ? 0 : saved.indexOf("\n" + SCISSORS);
    String text = end < 0 ? saved : saved.substring(0, end);
    // Editors end the last line, whether the text has a line feed there or not.
    return end < 0 && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
