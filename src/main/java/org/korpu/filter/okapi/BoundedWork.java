package org.korpu.filter.okapi;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentMessage;
import org.korpu.model.InputException;

/**
 * Lets Okapi work on a document of a stranger. Its parsers recurse, and some take the square of the
 * length of a document that was made for it; nothing in them can be counted or stopped. So they
 * work on a thread of their own, with a stack that is deep enough for what people write, and are
 * left behind when the time is over: the thread does not keep the process alive.
 */
final class BoundedWork {

  /** Bytes; enough for some 20,000 elements within each other. */
  private static final long STACK = 64L << 20;

  private BoundedWork() {}

  /**
   * What the work gives.
   *
   * @throws InputException if it takes too long or recurses too deep, or as the work throws
   */
  static <T> T of(Document document, Duration most, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "korpu-document", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new InputException(
          DocumentMessage.fault(
              document, DocumentMessage.ALLOW_TIME, DocumentMessage.TOO_SLOW, most.toSeconds()));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(document, e.getCause());
    }
  }

  private static RuntimeException thrown(Document document, @Nullable Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return new InputException(
          DocumentMessage.fault(document, DocumentMessage.SIMPLIFY, DocumentMessage.TOO_COMPLEX));
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
