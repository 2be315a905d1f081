package org.korpu.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is being made in another thread until it is asked for. Why it cannot be made is
 * told to whoever asks. Closing waits until it is made or has failed, so that what the other thread
 * says of faults is said before what this one ends with.
 *
 * @param <T> what is made
 */
public final class Begun<T> implements AutoCloseable {

  private final FutureTask<T> made;

  private Begun(FutureTask<T> made) {
    this.made = made;
  }

  /** Begins at once. */
  public static <T> Begun<T> of(Callable<T> work) {
    FutureTask<T> made = new FutureTask<>(work);
    Thread thread = new Thread(made, "begun");
    thread.setDaemon(true);
    thread.start();
    return new Begun<>(made);
  }

  /**
   * What was made; waits for it.
   *
   * @throws IOException if the disk failed while it was made; what is unchecked is thrown as it was
   * @throws InterruptedIOException if this thread is interrupted, which ends the other's work too
   */
  public T get() throws IOException {
    try {
      return made.get();
    } catch (ExecutionException e) {
      Throwable fault = e.getCause();
      if (fault instanceof IOException io) {
        throw io;
      } else if (fault instanceof RuntimeException unchecked) {
        throw unchecked;
      } else if (fault instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(fault);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      made.cancel(true);
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    try {
      made.get();
    } catch (ExecutionException | CancellationException e) {
      // Whoever asked for it has heard why.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
