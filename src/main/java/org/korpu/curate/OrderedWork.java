package org.korpu.curate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.store.StoredUnit;

/**
 * Cleans units on all cores and hands them on in their order. A few thousand units are held at a
 * time. Small memories are cleaned on the thread of the caller, which starts no other.
 *
 * <p>For one thread: units come in and go out on that of the caller.
 */
public final class CleaningStream implements AutoCloseable {

  /** Units that one thread gets at a time: a few milliseconds of work. */
  private static final int BATCH = 512;

  private final Cleaner cleaner;
  private final Consumer<CleanedUnit> out;
  private final int most = 2 * Runtime.getRuntime().availableProcessors();
  private final Queue<Future<List<CleanedUnit>>> pending = new ArrayDeque<>();
  private List<StoredUnit> batch = new ArrayList<>(BATCH);
  private @Nullable ExecutorService threads;

  /**
   * With the rules of a cleaner.
   *
   * @param out takes each unit as it was cleaned, in the order in which they were added
   */
  public CleaningStream(Cleaner cleaner, Consumer<CleanedUnit> out) {
    this.cleaner = cleaner;
    this.out = out;
  }

  /** Adds a unit; hands on some of those before. */
  public void add(StoredUnit unit) {
    batch.add(unit);
    if (batch.size() == BATCH) {
      List<StoredUnit> full = batch;
      batch = new ArrayList<>(BATCH);
      threads = threads == null ? newThreads() : threads;
      pending.add(threads.submit(() -> clean(full)));
      if (pending.size() > most) {
        handOn(pending.remove());
      }
    }
  }

  /** Hands on all that is left. */
  public void finish() {
    while (!pending.isEmpty()) {
      handOn(pending.remove());
    }
    clean(batch).forEach(out);
    batch = new ArrayList<>(0);
  }

  /** Ends the threads; what was not handed on is forgotten. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }

  private List<CleanedUnit> clean(List<StoredUnit> units) {
    return units.stream().map(cleaner::clean).toList();
  }

  private void handOn(Future<List<CleanedUnit>> cleaned) {
    try {
      cleaned.get().forEach(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ExecutorService newThreads() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(),
        work -> {
          Thread thread = new Thread(work, "korpu-clean");
          thread.setDaemon(true);
          return thread;
        });
  }
}
