package org.korpu.progress;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work that may take long, and how much of it is done. Whoever does it counts here and knows
 * nothing of a terminal; whoever shows it watches the thread that begins it. Work that nobody
 * watches costs one look at a thread-local variable.
 *
 * <p>What was begun may be counted by many threads. Each call of {@link #advance} asks the watcher,
 * so count things that take longer than some microseconds, or many at once.
 */
public final class LongWork implements AutoCloseable {

  /** What work is counted in. */
  public enum Measure {
    /** Bytes of a file, as they lie on the disk. */
    BYTES,
    /** Segments that are looked up or read, such as the lines of a list. */
    SEGMENTS,
    /** Files, or groups of files. */
    DOCUMENTS,
    /** Parts of the work that mean nothing to who waits for it; only their share is shown. */
    PARTS
  }

  /** Is told of work, on the thread that does it; must return at once. */
  public interface Watcher {

    /** Work was begun, perhaps as a part of other work that has not ended. */
    void begun(LongWork work);

    /** Some of it is done. */
    void advanced(LongWork work);

    /** It has ended, done or given up. */
    void ended(LongWork work);
  }

  /** Watching that goes on until it is closed. */
  public interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  private static final ThreadLocal<@Nullable Watcher> WATCHER = new ThreadLocal<>();

  private volatile String subject;
  private final Measure measure;
  private final long total;
  private final AtomicLong done = new AtomicLong();
  private final @Nullable Watcher watcher;

  private LongWork(String subject, Measure measure, long total, @Nullable Watcher watcher) {
    this.subject = subject;
    this.measure = measure;
    this.total = total;
    this.watcher = watcher;
  }

  /** Shows a watcher the work that this thread begins from now on. */
  public static Watch watchedBy(Watcher watcher) {
    Watcher before = WATCHER.get();
    WATCHER.set(watcher);
    return () -> {
      if (before == null) {
        WATCHER.remove();
      } else {
        WATCHER.set(before);
      }
    };
  }

  /** Whether anybody watches what this thread begins. */
  public static boolean isWatched() {
    return WATCHER.get() != null;
  }

  /**
   * Begins work; close it when it ends.
   *
   * @param subject what it is done to, such as the path of a file
   * @param total how much there is to do, at least 1
   */
  public static LongWork begin(String subject, Measure measure, long total) {
    LongWork work = new LongWork(subject, measure, Math.max(1, total), WATCHER.get());
    if (work.watcher != null) {
      work.watcher.begun(work);
    }
    return work;
  }

  /**
   * Documents to go through, each counted as done when the next is asked for. A single one is not
   * counted: what is done with it is the work.
   *
   * @param name what each is called
   */
  public static <T> Iterable<T> through(List<T> documents, Function<? super T, String> name) {
    if (documents.size() < 2 || !isWatched()) {
      return documents;
    }
    return () -> new Counted<>(documents, name);
  }

  private static final class Counted<T> implements Iterator<T> {
    private final Iterator<T> documents;
    private final LongWork work;
    private final Function<? super T, String> name;
    private boolean given;

    Counted(List<T> documents, Function<? super T, String> name) {
      this.documents = documents.iterator();
      this.name = name;
      work = begin("", Measure.DOCUMENTS, documents.size());
    }

    @Override
    public boolean hasNext() {
      if (given) {
        work.advance(1);
        given = false;
      }
      if (!documents.hasNext()) {
        work.close();
      }
      return documents.hasNext();
    }

    @Override
    public T next() {
      given = true;
      T next = documents.next();
      work.subject = name.apply(next);
      return next;
    }
  }

  /** Counts what was done since the last call. */
  public void advance(long amount) {
    if (watcher != null) {
      done.addAndGet(amount);
      watcher.advanced(this);
    }
  }

  /** What it is done to at the moment. */
  public String subject() {
    return subject;
  }

  /** What it is counted in. */
  public Measure measure() {
    return measure;
  }

  /** How much there was to do when it was begun. */
  public long total() {
    return total;
  }

  /** How much of that is done: never more than all, whatever was counted. */
  public long done() {
    return Math.min(done.get(), total);
  }

  @Override
  public void close() {
    if (watcher != null) {
      watcher.ended(this);
    }
  }
}
