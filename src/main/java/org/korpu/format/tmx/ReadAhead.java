package org.korpu.format.tmx;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

/**
 * Parses units on several threads and gives them in the order of the file.
 *
 * <p>The caller's thread cuts batches of units and offers them to the common pool. A batch whose
 * turn has come and which no thread has begun is parsed by the caller, so it never waits for a
 * thread that is busy with something else, and may be one of the pool itself. Nothing is left
 * running when it stops reading: what was begun ends by itself and is forgotten.
 */
final class ReadAhead {

  /** Characters of a batch: some tenths of a millisecond of parsing, and little to hold. */
  static final int BATCH = 1 << 16;

  /** Batches under way, so that no thread waits for the caller and the caller for none. */
  static final int UNDER_WAY = 3 + Math.min(8, Runtime.getRuntime().availableProcessors());

  private final UnitScanner scanner;
  private final Supplier<UnitReader> readers;
  private final Queue<UnitReader> idle = new ConcurrentLinkedQueue<>();
  private final Queue<FutureTask<List<Outcome>>> batches = new ArrayDeque<>();
  private List<Diagnostic> found = new ArrayList<>(0);
  private Iterator<Outcome> current = List.<Outcome>of().iterator();
  private Position position = new Position(1, 1);
  private boolean allCut;
  private @Nullable IOException failure;

  /** A stretch of the file with one unit or none, and what was found wrong before it. */
  private record Piece(List<Diagnostic> faults, int from, int length, Position begin) {}

  /** What became of a piece. */
  private record Outcome(List<Diagnostic> faults, @Nullable TranslationUnit unit, Position begin) {}

  /**
   * Goes on where a scanner stands.
   *
   * @param readers makes a parser for each thread
   */
  ReadAhead(UnitScanner scanner, Supplier<UnitReader> readers) {
    this.scanner = scanner;
    this.readers = readers;
  }

  /** Takes a fault that the scanner found, to be reported when its turn comes. */
  void add(Diagnostic fault) {
    found.add(fault);
  }

  /** Where the unit that was given last begins. */
  Position position() {
    return position;
  }

  /**
   * The next unit, after the faults before it were reported; null at the end of the file.
   *
   * @throws IOException if the stream failed at this place
   */
  @Nullable TranslationUnit read(Consumer<Diagnostic> faults) throws IOException {
    while (true) {
      while (current.hasNext()) {
        Outcome outcome = current.next();
        outcome.faults().forEach(faults);
        if (outcome.unit() != null) {
          position = outcome.begin();
          return outcome.unit();
        }
      }
      while (!allCut && batches.size() < UNDER_WAY) {
        cutBatch();
      }
      FutureTask<List<Outcome>> next = batches.poll();
      if (next == null) {
        if (failure != null) {
          throw failure;
        }
        return null;
      }
      next.run(); // does nothing if a thread has begun it
      current = result(next).iterator();
    }
  }

  private void cutBatch() {
    char[] text = new char[BATCH];
    int length = 0;
    List<Piece> pieces = new ArrayList<>();
    try {
      while (length < BATCH - BATCH / 8) {
        if (!scanner.next()) {
          allCut = true;
          break;
        }
        int size = scanner.length();
        if (length + size > text.length) {
          text = Arrays.copyOf(text, length + size);
        }
        System.arraycopy(scanner.buffer(), scanner.start(), text, length, size);
        pieces.add(new Piece(takeFound(), length, size, scanner.position(0)));
        length += size;
      }
    } catch (IOException e) {
      allCut = true;
      failure = e;
    }
    if (allCut) {
      pieces.add(new Piece(takeFound(), 0, 0, new Position(1, 1)));
    }
    char[] batch = text;
    FutureTask<List<Outcome>> task = new FutureTask<>(() -> parse(batch, pieces));
    batches.add(task);
    ForkJoinPool.commonPool().execute(task);
  }

  private List<Diagnostic> takeFound() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> taken = found;
    found = new ArrayList<>(0);
    return taken;
  }

  private List<Outcome> parse(char[] text, List<Piece> pieces) {
    UnitReader reader = idle.poll();
    if (reader == null) {
      reader = readers.get();
    }
    List<Outcome> outcomes = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      List<Diagnostic> faults = new ArrayList<>(piece.faults());
      TranslationUnit unit =
          piece.length() == 0
              ? null
              : reader.read(text, piece.from(), piece.length(), piece.begin(), faults::add);
      outcomes.add(new Outcome(faults, unit, piece.begin()));
    }
    idle.add(reader);
    return outcomes;
  }

  private static List<Outcome> result(FutureTask<List<Outcome>> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
