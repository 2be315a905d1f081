package org.korpu.format.tmx;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Makes bytes of units on several threads and writes them in their order on the caller's; the
 * counterpart of {@link ReadAhead}, whose bounds it shares.
 *
 * <p>A batch whose turn has come and which no thread has begun is made into bytes by the caller, so
 * it never waits for a thread that is busy with something else.
 */
final class WriteBehind {

  /** What a unit weighs besides its texts. */
  private static final int MARKUP = 256;

  private final OutputStream out;
  private final String name;
  private final Queue<UnitWriter> idle = new ConcurrentLinkedQueue<>();
  private final Queue<FutureTask<Made>> batches = new ArrayDeque<>();
  private List<TranslationUnit> batch = new ArrayList<>();
  private int weight;

  /** The bytes of a batch, and why some of its units have none. */
  private record Made(UnitWriter bytes, @Nullable InputException refusal) {}

  WriteBehind(OutputStream out, String name) {
    this.out = out;
    this.name = name;
  }

  /** About how many characters a unit becomes. */
  static int weight(TranslationUnit unit) {
    int weight = MARKUP + weight(unit.metadata());
    for (Variant variant : unit.variants()) {
      weight += weight(variant.metadata());
      for (Inline inline : variant.segment().content()) {
        if (inline instanceof TextRun run) {
          weight += run.text().length();
        } else if (inline instanceof InlineCode code) {
          weight += code.data().length();
        }
      }
    }
    return weight;
  }

  private static int weight(Metadata metadata) {
    int weight = 0;
    for (Property property : metadata.properties()) {
      weight += property.value().length();
    }
    for (Note note : metadata.notes()) {
      weight += note.text().length();
    }
    return weight;
  }

  /** Takes a unit; writes some of those before it. */
  void write(TranslationUnit unit) throws IOException {
    batch.add(unit);
    weight += weight(unit);
    if (weight >= ReadAhead.BATCH) {
      send();
      if (batches.size() > ReadAhead.UNDER_WAY) {
        writeNext();
      }
    }
  }

  /** Writes all that is left. */
  void finish() throws IOException {
    send();
    while (!batches.isEmpty()) {
      writeNext();
    }
  }

  private void send() {
    List<TranslationUnit> full = batch;
    FutureTask<Made> task = new FutureTask<>(() -> made(full));
    batches.add(task);
    batch = new ArrayList<>(full.size());
    weight = 0;
    ForkJoinPool.commonPool().execute(task);
  }

  private Made made(List<TranslationUnit> units) {
    UnitWriter writer = idle.poll();
    if (writer == null) {
      writer = new UnitWriter(name);
    }
    InputException refusal = null;
    for (TranslationUnit unit : units) {
      try {
        writer.add(unit);
      } catch (InputException e) {
        refusal = refusal == null ? e : refusal;
      }
    }
    return new Made(writer, refusal);
  }

  private void writeNext() throws IOException {
    FutureTask<Made> task = batches.remove();
    task.run(); // does nothing if a thread has begun it
    Made made = result(task);
    made.bytes().writeTo(out);
    idle.add(made.bytes());
    if (made.refusal() != null) {
      throw made.refusal();
    }
  }

  private static Made result(FutureTask<Made> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
