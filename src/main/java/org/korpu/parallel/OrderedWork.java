package org.korpu.parallel;

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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works on units on all cores and hands on what it makes of them, in their order. A few thousand
 * are held at a time. Small memories are worked on by the thread of the caller, which starts no
 * other.
 *
 * <p>For one thread: what comes in and goes out does so on that of the caller.
 *
 * @param <A> what comes in
 * @param <B> what is made of each
 */
public final class OrderedWork<A, B> implements AutoCloseable {

  /** So many units of a memory one thread gets at a time: a few milliseconds of cleaning. */
  private static final int BATCH = 512;

  private final int batchSize;
  private final Supplier<? extends Function<? super A, ? extends B>> workers;
  private final Consumer<? super B> out;
  private final int most = 2 * Runtime.getRuntime().availableProcessors();
  private final Queue<Future<List<B>>> pending = new ArrayDeque<>();
  private List<A> batch;
  private @Nullable ExecutorService threads;

  /**
   * Begins with nothing to do.
   *
   * @param workers give what works on a batch, in one thread; asked by many
   * @param out takes what was made, in the order of what was added
   */
  public OrderedWork(
      Supplier<? extends Function<? super A, ? extends B>> workers, Consumer<? super B> out) {
    this(BATCH, workers, out);
  }

  /**
   * Begins with nothing to do.
   *
   * @param batchSize how many one thread gets at a time: a few milliseconds of work
   * @param workers give what works on a batch, in one thread; asked by many
   * @param out takes what was made, in the order of what was added
   */
  public OrderedWork(
      int batchSize,
      Supplier<? extends Function<? super A, ? extends B>> workers,
      Consumer<? super B> out) {
    this.batchSize = batchSize;
    this.workers = workers;
    this.out = out;
    batch = new ArrayList<>(batchSize);
  }

  /** Adds one; hands on some of what was made of those before, or throws what a worker threw. */
  public void add(A work) {
    batch.add(work);
    if (batch.size() == batchSize) {
      List<A> full = batch;
      batch = new ArrayList<>(batchSize);
      threads = threads == null ? newThreads() : threads;
      pending.add(threads.submit(() -> done(full)));
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
    done(batch).forEach(out);
    batch = new ArrayList<>(0);
  }

  /** Ends the threads; what was not handed on is forgotten. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }

  private List<B> done(List<A> works) {
    Function<? super A, ? extends B> worker = workers.get();
    List<B> made = new ArrayList<>(works.size());
    for (A work : works) {
      made.add(worker.apply(work));
    }
    return made;
  }

  private void handOn(Future<List<B>> made) {
    try {
      made.get().forEach(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ExecutorService newThreads() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(),
        work -> {
          Thread thread = new Thread(work, "korpu-work");
          thread.setDaemon(true);
          return thread;
        });
  }
}
