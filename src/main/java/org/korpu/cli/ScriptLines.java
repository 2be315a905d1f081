package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.korpu.shell.LineAssistant;
import org.korpu.shell.LineEditor;

/** The lines of a script, in UTF-8, each read when its turn comes. */
final class ScriptLines implements LineEditor {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Cells of a line where there is no terminal. */
  private static final int USUAL_WIDTH = 100;

  private final BufferedReader lines;
  private boolean begun;

  ScriptLines(InputStream in) {
    lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public Typed read(String prompt) {
    try {
      String line = lines.readLine();
      if (line == null) {
        return Typed.of(Typed.Kind.END);
      }
      boolean first = !begun;
      begun = true;
      return Typed.line(first && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void assist(LineAssistant assistant) {}

  @Override
  public int width() {
    return USUAL_WIDTH;
  }

  /** Nobody is there: Ctrl-C ends the process, as it does outside. */
  @Override
  public Watch watch(Runnable stop) {
    return () -> {};
  }

  /** Standard input is not this one's to close. */
  @Override
  public void close() {}
}
