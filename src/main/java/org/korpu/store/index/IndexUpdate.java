package org.korpu.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.korpu.files.FileStamp;
import org.korpu.files.Sha256;
import org.korpu.model.Diagnostic;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;
import org.korpu.store.KeyChains;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;

/**
 * Brings an index up to date with its memory, under the lock of the index.
 *
 * <p>Units that the old index has keep their places in its segments; the others go to a new one.
 * Then segments are merged so that each is more than twice the size of the next: a memory that
 * grows by one unit a thousand times has some ten segments, and each of its units was indexed some
 * ten times.
 */
final class IndexUpdate {

  private final TranslationMemory memory;
  private final Path file;
  private final Path folder;
  private final Consumer<Diagnostic> faults;

  /** The segments of the new state, the oldest first, with the positions of their units. */
  private final List<Part> parts = new ArrayList<>();

  /**
   * Names the files of this update. Never that of an earlier one: to write into a file that a
   * reader has mapped would end the reader's process.
   */
  private final String run =
      String.format(Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());

  private int files;

  /** A segment of the new state. */
  private static final class Part {
    private final String name;
    private final int[] positions;

    Part(String name, int[] positions) {
      this.name = name;
      this.positions = positions;
    }

    String name() {
      return name;
    }

    int[] positions() {
      return positions;
    }

    int live() {
      return (int) Arrays.stream(positions).filter(position -> position >= 0).count();
    }
  }

  IndexUpdate(TranslationMemory memory, Path file, Path folder, Consumer<Diagnostic> faults) {
    this.memory = memory;
    this.file = file;
    this.folder = folder;
    this.faults = faults;
  }

  /**
   * Commits a new state, from an old one if there is any, and opens it.
   *
   * @throws IOException if the memory cannot be read or the folder cannot be written; then nothing
   *     of this update is left there
   */
  IndexSnapshot run(@Nullable IndexSnapshot old) throws IOException {
    try {
      return commit(old);
    } catch (IOException | RuntimeException e) {
      deleteFiles(name -> name.contains(run));
      throw e;
    }
  }

  private IndexSnapshot commit(@Nullable IndexSnapshot old) throws IOException {
    while (true) {
      FileStamp stamp = FileStamp.of(file);
      CompletableFuture<Sha256> digest = CompletableFuture.supplyAsync(this::digest);
      List<Diagnostic> reported = new ArrayList<>();
      int units = read(old, reported);
      Sha256 sum = join(digest);
      if (FileStamp.of(file).equals(stamp)) {
        reported.forEach(faults);
        merge();
        Manifest.Positions positions = writePositions();
        Manifest manifest =
            new Manifest(
                file.toAbsolutePath().toString(),
                stamp,
                sum,
                stamp.isSettled(),
                units,
                reported.size(),
                parts.stream().map(Part::name).toList(),
                positions);
        manifest.write(folder);
        deleteOthers(manifest);
        try {
          return new IndexSnapshot(folder, manifest, memory.name());
        } catch (CorruptIndexException e) {
          throw new IOException("the index just written cannot be read", e);
        }
      }
      // Somebody replaced the memory while it was read: once more.
    }
  }

  private static Sha256 join(CompletableFuture<Sha256> digest) throws IOException {
    try {
      return digest.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException disk) {
        throw disk.getCause();
      }
      throw e;
    }
  }

  private Sha256 digest() {
    try {
      return Sha256.ofFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the memory: what the old index has is found in it, the rest is indexed. */
  private int read(@Nullable IndexSnapshot old, List<Diagnostic> reported) throws IOException {
    parts.clear();
    try (NewUnits added = new NewUnits()) {
      ToIntFunction<TranslationUnit> places = old == null ? unit -> KeyChains.NOTHING : places(old);
      int size = old == null ? 0 : old.size();
      int[] positions = new int[size];
      Arrays.fill(positions, -1);
      int[] count = {0};
      memory.forEach(
          stored -> {
            count[0]++;
            int place = places.applyAsInt(stored.unit());
            if (place != KeyChains.NOTHING) {
              positions[place] = stored.position();
            } else {
              added.add(stored);
            }
          },
          reported::add);
      keep(old, positions);
      added.finish();
      return count[0];
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Where an index has a unit. Equal units are found one after the other, each once. */
  private static ToIntFunction<TranslationUnit> places(IndexSnapshot index) {
    KeyChains chains = new KeyChains(index.size(), unit -> true, unit -> index.digest(unit).high());
    DigestBuilder digests = new DigestBuilder();
    return unit -> {
      Digest digest = digests.put(unit).finish();
      return chains.take(digest.high(), place -> index.digest(place).equals(digest));
    };
  }

  /** Takes over those segments of the old state of which any unit is left. */
  private void keep(@Nullable IndexSnapshot old, int[] positions) {
    int start = 0;
    for (int i = 0; old != null && i < old.segmentCount(); i++) {
      int end = start + old.segment(i).size();
      Part part =
          new Part(old.manifest().segments().get(i), Arrays.copyOfRange(positions, start, end));
      if (part.live() > 0) {
        parts.add(part);
      }
      start = end;
    }
  }

  /**
   * Merges the newest segments until each is more than twice the size of the next, and all from the
   * first one on that has lost half of its units.
   */
  private void merge() throws IOException {
    int last = parts.size() - 1;
    if (last < 0) {
      return;
    }
    int from = last;
    int live = parts.get(last).live();
    while (from > 0
        && parts.get(from - 1).live() <= 2 * live
        && live + parts.get(from - 1).live() <= SegmentWriter.MOST_UNITS) {
      live += parts.get(--from).live();
    }
    for (int i = 0; i < from; i++) {
      if (isWorn(parts.get(i))) {
        from = i;
      }
    }
    if (from < last || isWorn(parts.get(last))) {
      List<Part> merged = List.copyOf(parts.subList(from, parts.size()));
      parts.subList(from, parts.size()).clear();
      rewrite(merged);
    }
  }

  private static boolean isWorn(Part part) {
    return 2 * part.live() < part.positions().length;
  }

  private void rewrite(List<Part> merged) throws IOException {
    try (NewUnits added = new NewUnits()) {
      for (Part part : merged) {
        IndexSegment segment = new IndexSegment(folder.resolve(part.name()));
        for (int i = 0; i < part.positions().length; i++) {
          if (part.positions()[i] >= 0) {
            added.add(new StoredUnit(part.positions()[i], segment.unit(i)));
          }
        }
      }
      added.finish();
    } catch (CorruptIndexException e) {
      throw new IOException("a segment of the index cannot be read", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Manifest.Positions writePositions() throws IOException {
    String name = "positions-" + run;
    CRC32C sum = new CRC32C();
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (Part part : parts) {
        ByteBuffer bytes =
            ByteBuffer.allocate(part.positions().length * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(part.positions());
        sum.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      channel.force(true);
    }
    return new Manifest.Positions(name, (int) sum.getValue());
  }

  /** Deletes files of earlier states and of writers that were killed. */
  private void deleteOthers(Manifest manifest) throws IOException {
    Set<String> used = new HashSet<>(manifest.segments());
    used.add(manifest.positions().file());
    used.add(Manifest.FILE);
    used.add(MemoryIndex.IGNORED);
    deleteFiles(name -> !used.contains(name) && !name.endsWith(".lock"));
  }

  private void deleteFiles(Predicate<String> names) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path each : files) {
        if (names.test(each.getFileName().toString())) {
          try {
            Files.deleteIfExists(each);
          } catch (IOException ignored) {
            // Windows does not delete a file that is mapped: the next writer tries again.
          }
        }
      }
    }
  }

  /** Units on their way into new segments. */
  private final class NewUnits implements AutoCloseable {

    private @Nullable SegmentWriter writer;
    private IntList positions = new IntList();

    void add(StoredUnit stored) {
      try {
        SegmentWriter open = writer;
        if (open == null) {
          open = new SegmentWriter(folder, "new-" + run + "-" + files);
          writer = open;
        }
        open.add(stored.unit());
        positions.add(stored.position());
        if (open.isFull()) {
          finish();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void finish() throws IOException {
      SegmentWriter open = writer;
      if (open == null) {
        return;
      }
      String name = "segment-" + run + "-" + files++;
      open.write(folder.resolve(name));
      parts.add(new Part(name, positions.toArray()));
      positions = new IntList();
      writer = null;
      open.close();
    }

    @Override
    public void close() throws IOException {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
