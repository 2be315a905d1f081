package org.korpu.store.tmx;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.files.Journal;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

/**
 * A TMX file that keeps what was removed from memories, so that nothing is lost. It is no memory
 * itself: units only ever join it.
 */
public final class RemovedUnits {

  private static final String ENDING = ".removed.tmx";

  private final Path file;
  private final String name;
  private final Journal.@Nullable Finder journals;

  /**
   * In a file that may not exist yet. Additions are not journalled.
   *
   * @param name the file as the user named it
   */
  public RemovedUnits(Path file, String name) {
    this(file, name, null);
  }

  private RemovedUnits(Path file, String name, Journal.@Nullable Finder journals) {
    this.file = file;
    this.name = name;
    this.journals = journals;
  }

  /** These with additions journalled, so that undo takes them back too. */
  public RemovedUnits journalledBy(Journal.Finder finder) {
    return new RemovedUnits(file, name, finder);
  }

  /** In {@code NAME.removed.tmx} beside the memory {@code NAME.tmx}. */
  public static RemovedUnits beside(TmxMemory memory) {
    Path file = memory.file();
    return new RemovedUnits(
        file.resolveSibling(renamed(file.getFileName().toString())), renamed(memory.name()));
  }

  /** The file as the user knows it. */
  public String name() {
    return name;
  }

  /** Whether it is the file of a memory, where it must not be. */
  public boolean isSameAs(TmxMemory memory) {
    return file.toAbsolutePath().normalize().equals(memory.file().toAbsolutePath().normalize());
  }

  /**
   * Adds units after those that are there. Returns once they are on the disk.
   *
   * @param header what a new file says about itself
   * @param units hands out the units to add
   * @throws org.korpu.model.InputException if the file is there and has damaged units
   * @throws java.io.UncheckedIOException if the disk fails
   */
  public void append(TmxHeader header, Consumer<Consumer<TranslationUnit>> units) {
    TmxMemory memory = TmxMemory.orNew(file, name, header);
    (journals == null ? memory : memory.journalledBy(journals))
        .rewrite(new Appending(units), fault -> {});
  }

  /** Leaves the units that are there and hands on others after them. */
  private record Appending(Consumer<Consumer<TranslationUnit>> units) implements UnitRewriter {
    @Override
    public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
      out.accept(unit.unit());
    }

    @Override
    public void finish(Consumer<TranslationUnit> out) {
      units.accept(out);
    }
  }

  private static String renamed(String memory) {
    String stem = memory.endsWith(".gz") ? memory.substring(0, memory.length() - 3) : memory;
    return (stem.endsWith(".tmx") ? stem.substring(0, stem.length() - 4) : stem) + ENDING;
  }
}
