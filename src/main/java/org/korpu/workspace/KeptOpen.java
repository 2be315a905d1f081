package org.korpu.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.korpu.files.FileStamp;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.Diagnostic;
import org.korpu.morph.Inflections;
import org.korpu.store.index.MemoryIndex;

/**
 * What stays open from one command to the next where one process runs many: the indexes of
 * memories, the glossaries and their matchers of terms. A file that has changed meanwhile is read
 * again, as its stamp tells ({@link FileStamp}); one that was written a moment ago, whose stamp
 * does not tell yet, is not kept. What was wrong with a file is reported each time it is used, as
 * if it had been read.
 *
 * <p>Safe for many threads. Holds the last few glossaries and memories that were used.
 */
public final class KeptOpen {

  /** More than any command uses at once. */
  private static final int MOST_INDEXES = 64;

  /** That of the workspace, and some that were named. */
  private static final int MOST_GLOSSARIES = 4;

  private final Map<IndexKey, OpenIndex> indexes = new Recent<>(MOST_INDEXES);
  private final Map<List<ReadFile>, OpenGlossary> glossaries = new Recent<>(MOST_GLOSSARIES);

  private final AtomicLong openings = new AtomicLong();

  /** A memory: its file and the name it is shown by. */
  private record IndexKey(Path file, String name, Path folder) {}

  private record OpenIndex(FileStamp stamp, MemoryIndex index) {}

  /** A file of a glossary as it was read. */
  private record ReadFile(GlossaryFile.Identity file, FileStamp stamp) {}

  private record OpenGlossary(TermMatchers matchers, List<Diagnostic> faults) {}

  /** How often something was opened: the same number means that nothing has changed. */
  public long openings() {
    return openings.get();
  }

  /**
   * An index, ready to be asked: the one that is open if it is that of the file as it is.
   *
   * @param fresh the index as it would be opened
   * @param file the file of its memory
   * @param folder where it lies
   */
  MemoryIndex index(MemoryIndex fresh, Path file, Path folder) throws IOException {
    FileStamp stamp = FileStamp.of(file);
    IndexKey key = new IndexKey(file.toAbsolutePath().normalize(), fresh.memory(), folder);
    synchronized (this) {
      OpenIndex open = indexes.get(key);
      if (open != null && open.stamp().equals(stamp)) {
        return open.index();
      }
    }
    fresh.prepare();
    openings.incrementAndGet();
    if (stamp.isSettled()) {
      synchronized (this) {
        indexes.put(key, new OpenIndex(stamp, fresh));
      }
    }
    return fresh;
  }

  /**
   * The terms of some files, in their order.
   *
   * @param faults gets what is wrong with them
   */
  TermMatchers terms(List<GlossaryFile> files, Consumer<Diagnostic> faults) throws IOException {
    List<ReadFile> read = new ArrayList<>();
    for (GlossaryFile file : files) {
      read.add(new ReadFile(file.identity(), FileStamp.of(file.identity().file())));
    }
    OpenGlossary open;
    synchronized (this) {
      open = glossaries.get(read);
    }
    if (open == null) {
      open = open(files);
      openings.incrementAndGet();
      if (read.stream().allMatch(file -> file.stamp().isSettled())) {
        synchronized (this) {
          glossaries.put(read, open);
        }
      }
    }
    open.faults().forEach(faults);
    return open.matchers();
  }

  private static OpenGlossary open(List<GlossaryFile> files) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Glossary glossary = Glossary.EMPTY;
    for (GlossaryFile file : files) {
      glossary = glossary.plus(file.read(faults::add));
    }
    return new OpenGlossary(new TermMatchers(glossary, Inflections::of), List.copyOf(faults));
  }

  /** Forgets what was used the longest ago when there are too many. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
