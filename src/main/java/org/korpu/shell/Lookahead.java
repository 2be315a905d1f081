package org.korpu.shell;

import java.io.Closeable;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Looks up in another thread what will be asked for next, so that it is there at once. What was
 * looked up is kept until it is forgotten.
 *
 * @param <T> what is looked up
 */
public final class Lookahead<T> implements Closeable {

  private final IntFunction<T> question;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "korpu-lookahead");
            made.setDaemon(true);
            return made;
          });
  private final Map<Integer, Future<T>> answers = new ConcurrentHashMap<>();

  /**
   * Answers one question for many numbers.
   *
   * @param question asked in the other thread
   */
  public Lookahead(IntFunction<T> question) {
    this.question = question;
  }

  /** Begins to look up the answer for a number, unless that has been done. */
  public void prepare(int number) {
    Future<T> unused = answer(number);
  }

  private Future<T> answer(int number) {
    return answers.computeIfAbsent(number, each -> thread.submit(() -> question.apply(each)));
  }

  /**
   * The answer for a number; waits until it is there.
   *
   * @throws CancellationException if the thread is interrupted meanwhile
   */
  public T get(int number) {
    try {
      return answer(number).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      answers.remove(number);
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Forgets all answers: what they came from has changed. */
  public void forget() {
    answers.values().forEach(answer -> answer.cancel(false));
    answers.clear();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
