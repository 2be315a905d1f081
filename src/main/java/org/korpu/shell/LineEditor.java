package org.korpu.shell;

import java.io.Closeable;

/** Where the lines of a session come from: a person at a terminal, or a script. For one thread. */
public interface LineEditor extends Closeable {

  /**
   * The next line.
   *
   * @param prompt what is shown before it; the parts that only colour take no room
   */
  Typed read(String prompt);

  /** Lets someone help the person who types; where nobody types, nothing comes of it. */
  void assist(LineAssistant assistant);

  /** How many characters a line of the terminal has. */
  int width();

  /**
   * What is typed while something else works: whoever wants it to stop is heard until this is
   * closed.
   *
   * @param stop called, in another thread, each time the user presses Ctrl-C
   */
  Watch watch(Runnable stop);

  /** The end of watching. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  @Override
  void close();

  /**
   * What came.
   *
   * @param kind what it is
   * @param text the line; empty where there is none
   */
  record Typed(Kind kind, String text) {

    /** What was done. */
    public enum Kind {
      /** A line was typed, which may be empty. */
      LINE,
      /** The line was given up (Ctrl-C). */
      CANCELLED,
      /** There is no more (Ctrl-D, the end of the script). */
      END
    }

    /** A line. */
    public static Typed line(String text) {
      return new Typed(Kind.LINE, text);
    }

    /** No line. */
    public static Typed of(Kind kind) {
      return new Typed(kind, "");
    }
  }
}
