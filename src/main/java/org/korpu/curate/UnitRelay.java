package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.TranslationUnit;

/**
 * Hands units on to a consumer in another thread, in their order, so that reading and working on
 * them take place at the same time. Holds some thousand units at most.
 *
 * <p>What the consumer throws comes out of {@link #accept} or {@link #close}, and no unit is
 * consumed after it. Everything the consumer did has happened once {@link #close} returns.
 */
public final class UnitRelay implements AutoCloseable {

  private static final int BATCH = 256;
  private static final int BATCHES_WAITING = 8;

  private final Consumer<TranslationUnit> consumer;
  private final BlockingQueue<List<TranslationUnit>> queue =
      new ArrayBlockingQueue<>(BATCHES_WAITING);
  private final Thread thread;
  private List<TranslationUnit> batch = new ArrayList<>(BATCH);
  private volatile @Nullable Throwable failure;
  private boolean thrown;

  /** Begins to hand on. */
  public UnitRelay(Consumer<TranslationUnit> consumer) {
    this.consumer = consumer;
    this.thread = new Thread(this::consume, "units");
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes a unit that is to be handed on. */
  public void accept(TranslationUnit unit) {
    batch.add(unit);
    if (batch.size() == BATCH) {
      send();
      throwFailure();
    }
  }

  /** Waits until every unit was consumed. */
  @Override
  public void close() {
    if (!batch.isEmpty()) {
      send();
    }
    send(); // an empty batch is the end
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    throwFailure();
  }

  private void send() {
    List<TranslationUnit> full = batch;
    batch = new ArrayList<>(BATCH);
    boolean interrupted = false;
    while (true) {
      try {
        queue.put(full);
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void consume() {
    while (true) {
      try {
        List<TranslationUnit> next = queue.take();
        if (next.isEmpty()) {
          return;
        }
        // After a fault the queue is emptied, so that whoever fills it never waits for ever.
        if (failure == null) {
          next.forEach(consumer);
        }
      } catch (InterruptedException e) {
        return; // nobody interrupts it
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }
  }

  /** Throws it once: closing after that must not throw it over itself. */
  private void throwFailure() {
    Throwable caught = failure;
    if (caught == null || thrown) {
      return;
    }
    thrown = true;
    if (caught instanceof RuntimeException fault) {
      throw fault;
    }
    throw (Error) caught;
  }
}
