package org.korpu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.korpu.progress.LongWork;
import org.korpu.report.DisplayWidth;

/**
 * Shows on standard error how far long work is. On a terminal that is one line, which comes when
 * the command has taken a second, is drawn at most ten times a second, and is gone before anything
 * else is printed and at the end. In a log it is a line every ten seconds.
 */
final class ProgressDisplay implements LongWork.Watcher {

  /** How the work is shown. */
  private enum Manner {
    LINE,
    LOG,
    NOT
  }

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN_DRAWS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

  /** A window that is pulled larger or smaller is asked for its size again after so long. */
  private static final long BETWEEN_SIZES = TimeUnit.SECONDS.toNanos(5);

  private final Session session;
  private final PrintStream err;
  private final GlobalOptions options;
  private final ProgressText text;
  private final long began;

  /** The work under way, and when each was begun; what is part of another comes after it. */
  private final Map<LongWork, Long> active = new LinkedHashMap<>();

  private volatile long nextDraw;
  private @Nullable Manner manner;
  private @Nullable TerminalSize size;
  private long sized;

  /** How many cells of the terminal are drawn on. */
  private int drawn;

  /** Shows nothing yet. The options may still change until the first work begins. */
  ProgressDisplay(Session session, GlobalOptions options, ProgressText text) {
    this.session = session;
    this.err = session.err();
    this.options = options;
    this.text = text;
    began = session.screen().nanoseconds().getAsLong();
  }

  /** The session with streams that erase the line before they print, where it may be seen. */
  Session around() {
    if (session.screen().errors() == Screen.Errors.KEPT) {
      return session;
    }
    PrintStream messages = new PrintStream(new ErasingOutput(err), true, StandardCharsets.UTF_8);
    OutputStream out = session.terminal() ? new ErasingOutput(session.out()) : session.out();
    return session.printingTo(out, messages);
  }

  @Override
  public synchronized void begun(LongWork work) {
    if (manner == null) {
      manner = chosen();
      nextDraw = began + (manner == Manner.LOG ? BETWEEN_LINES : PATIENCE);
    }
    if (manner != Manner.NOT) {
      active.put(work, now());
    }
  }

  @Override
  public void advanced(LongWork work) {
    if (manner != Manner.NOT && now() - nextDraw >= 0) {
      draw();
    }
  }

  @Override
  public synchronized void ended(LongWork work) {
    active.remove(work);
    if (active.isEmpty()) {
      erase();
    }
  }

  /** Takes the line away, to print something else. */
  synchronized void erase() {
    if (drawn > 0) {
      err.print("\r" + " ".repeat(drawn) + "\r");
      err.flush();
      drawn = 0;
    }
  }

  private Manner chosen() {
    if (options.quiet) {
      return Manner.NOT;
    }
    return switch (options.progress) {
      case NONE -> Manner.NOT;
      case PLAIN -> Manner.LOG;
      case AUTO ->
          session.screen().errors() == Screen.Errors.SEEN
                  && !"dumb".equals(session.environment().get("TERM"))
              ? Manner.LINE
              : Manner.NOT;
    };
  }

  private synchronized void draw() {
    long now = now();
    if (now - nextDraw < 0 || active.isEmpty()) {
      return; // another thread was faster
    }
    if (manner == Manner.LOG) {
      err.println(text.plain(state(now)));
      nextDraw = now + BETWEEN_LINES;
      return;
    }
    if (size == null || now - sized >= BETWEEN_SIZES) {
      size = session.screen().size().get();
      sized = now;
    }
    // The last column stays free: some terminals begin a new line once it is filled.
    String line = text.line(state(now), size.columns() - 1);
    int cells = DisplayWidth.of(line);
    err.print("\r" + line + " ".repeat(Math.max(0, drawn - cells)));
    err.flush();
    drawn = Math.max(drawn, cells);
    nextDraw = now + BETWEEN_DRAWS;
  }

  /** The outermost work; several files that are read side by side are one. */
  private ProgressText.State state(long now) {
    Iterator<Map.Entry<LongWork, Long>> works = active.entrySet().iterator();
    Map.Entry<LongWork, Long> outermost = works.next();
    LongWork first = outermost.getKey();
    double done = first.done();
    long total = first.total();
    long innerDone = 0;
    long innerTotal = 0;
    while (works.hasNext()) {
      LongWork inner = works.next().getKey();
      innerDone += inner.done();
      innerTotal += inner.total();
    }
    if (first.measure() == LongWork.Measure.BYTES) {
      done += innerDone;
      total += innerTotal;
    } else if (innerTotal > 0) {
      done = Math.min((double) total, done + (double) innerDone / innerTotal);
    }
    double seconds = (now - outermost.getValue()) / 1e9;
    return new ProgressText.State(shown(first.subject()), first.measure(), done, total, seconds);
  }

  /** A path as any path is shown, anything else as it is. */
  private String shown(String subject) {
    try {
      Path path = Path.of(subject);
      return FaultPrinter.printable(path.isAbsolute() ? session.shown(path) : subject);
    } catch (InvalidPathException e) {
      return FaultPrinter.printable(subject);
    }
  }

  private long now() {
    return session.screen().nanoseconds().getAsLong();
  }

  /** Takes the line away before anything is printed. */
  private final class ErasingOutput extends OutputStream {

    private final OutputStream out;

    ErasingOutput(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      erase();
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      erase();
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
