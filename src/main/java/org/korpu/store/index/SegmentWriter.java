package org.korpu.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.morph.StemKeys;

/**
 * Makes a segment file of units, one call of {@link #add} a unit. The texts of each language are
 * worked on by a thread of their own, so that {@code add} returns soon; it waits when they lag
 * behind. For one thread.
 *
 * <p>Memory: the distinct words of each language, some 100 bytes each, and 24 bytes a text.
 */
final class SegmentWriter implements AutoCloseable {

  /** Units that are handed to the threads at once. */
  private static final int BATCH = 1024;

  /** A segment is closed at so many units, which bounds the memory that indexing takes. */
  static final int MOST_UNITS = 1 << 20;

  /** A segment is closed at so many characters: its parts are read as buffers of 2 GB at most. */
  private static final long MOST_CHARACTERS = 1 << 29;

  /** Batches on their way. */
  private static final int MOST_BATCHES = 4;

  private final Path folder;
  private final String name;
  private final Map<LanguageTag, Integer> fieldNumbers = new LinkedHashMap<>();
  private final List<FieldWriter> fields = new ArrayList<>();
  private final List<Integer> textCounts = new ArrayList<>();
  private final UnitWriter units;
  private final ExecutorService threads = Executors.newCachedThreadPool(SegmentWriter::daemon);
  private final Semaphore batches = new Semaphore(MOST_BATCHES);

  /** What each field, and the units, still have to do; the units at index 0. */
  private final List<CompletableFuture<Void>> tails = new ArrayList<>();

  /** All that was handed over. */
  private CompletableFuture<Void> handed = CompletableFuture.completedFuture(null);

  private List<Placed> batch = new ArrayList<>(BATCH);
  private int count;
  private int mostTexts;
  private long characters;

  /** A unit with the field and the place of arrival of each of its texts. */
  static final class Placed {
    private final int number;
    private final TranslationUnit unit;
    private final int[] fields;
    private final int[] arrivals;

    Placed(int number, TranslationUnit unit, int[] fields, int[] arrivals) {
      this.number = number;
      this.unit = unit;
      this.fields = fields;
      this.arrivals = arrivals;
    }

    TranslationUnit unit() {
      return unit;
    }

    /** The field of the text of a variant. */
    int field(int variant) {
      return fields[variant];
    }

    /** The place of the text of a variant in the order of arrival in its field. */
    int arrival(int variant) {
      return arrivals[variant];
    }

    private int size() {
      return fields.length;
    }
  }

  /**
   * Begins a segment.
   *
   * @param folder where temporary files go
   * @param name a name that no other segment of the folder has
   */
  SegmentWriter(Path folder, String name) {
    this.folder = folder;
    this.name = name;
    units = new UnitWriter(folder, name + "-units");
    tails.add(CompletableFuture.completedFuture(null));
  }

  /** How many units were added: the number of the next one. */
  int count() {
    return count;
  }

  /** Whether the segment is so large that it has to end here; the format has limits. */
  boolean isFull() {
    return count >= MOST_UNITS
        || mostTexts >= Posting.MOST_TEXTS / 2
        || characters >= MOST_CHARACTERS;
  }

  /** Adds a unit. */
  void add(TranslationUnit unit) throws IOException {
    List<Variant> variants = unit.variants();
    int[] places = new int[variants.size()];
    int[] arrivals = new int[variants.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = field(variants.get(i).language());
      arrivals[i] = textCounts.get(places[i]);
      textCounts.set(places[i], arrivals[i] + 1);
      mostTexts = Math.max(mostTexts, arrivals[i] + 1);
      characters += variants.get(i).segment().text().length();
    }
    batch.add(new Placed(count++, unit, places, arrivals));
    if (batch.size() == BATCH) {
      hand();
    }
  }

  /** Writes the file; returns once it is on the disk. */
  void write(Path file) throws IOException {
    hand();
    await();
    try (SegmentOutput out = new SegmentOutput(file, StemKeys.VERSION)) {
      units.write(List.copyOf(fieldNumbers.keySet()), out);
      for (FieldWriter field : fields) {
        field.write(out);
      }
      out.finish();
    }
  }

  @Override
  public void close() throws IOException {
    threads.shutdown();
    try {
      await();
    } finally {
      for (FieldWriter field : fields) {
        field.close();
      }
      units.close();
    }
  }

  private int field(LanguageTag language) {
    Integer known = fieldNumbers.get(language);
    if (known == null) {
      known = fields.size();
      fieldNumbers.put(language, known);
      fields.add(new FieldWriter(known, language, folder, name));
      textCounts.add(0);
      tails.add(CompletableFuture.completedFuture(null));
    }
    return known;
  }

  private void hand() throws IOException {
    List<Placed> full = batch;
    if (full.isEmpty()) {
      return;
    }
    batch = new ArrayList<>(BATCH);
    batches.acquireUninterruptibly();
    follow(0, () -> units.add(full));
    for (int i = 0; i < fields.size(); i++) {
      int field = i;
      follow(field + 1, () -> addTexts(full, field));
    }
    handed =
        CompletableFuture.allOf(tails.toArray(new CompletableFuture<?>[0]))
            .whenComplete((nothing, fault) -> batches.release());
    if (tails.stream().anyMatch(CompletableFuture::isCompletedExceptionally)) {
      await();
    }
  }

  private void addTexts(List<Placed> full, int field) throws IOException {
    for (Placed placed : full) {
      for (int i = 0; i < placed.size(); i++) {
        if (placed.field(i) == field) {
          Variant variant = placed.unit().variants().get(i);
          fields.get(field).add(variant.segment(), placed.number);
        }
      }
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void follow(int line, Work work) {
    tails.set(
        line,
        tails
            .get(line)
            .thenRunAsync(
                () -> {
                  try {
                    work.run();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                },
                threads));
  }

  private void await() throws IOException {
    try {
      handed.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException disk) {
        throw new IOException(disk.getMessage(), disk);
      }
      throw e;
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "index");
    thread.setDaemon(true);
    return thread;
  }
}
