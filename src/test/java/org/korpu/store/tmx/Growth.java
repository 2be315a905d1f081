package org.korpu.store.tmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korpu.files.Journal;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;

/** A memory that goes through known states: each is a function of its number. */
final class Growth {

  static final TmxHeader HEADER = TmxHeader.of(LanguageTag.EN, "0.1.0");

  /** Units at the start: enough that a write takes some milliseconds. */
  private static final int FIRST = 600;

  private Growth() {}

  /** The first state. */
  static List<TranslationUnit> first() {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < FIRST; i++) {
      units.add(unit(i, 0));
    }
    return units;
  }

  /** The state after a step. */
  static List<TranslationUnit> next(List<TranslationUnit> units, int step) {
    List<TranslationUnit> next = new ArrayList<>(units);
    switch (step % 3) {
      case 0 -> next.add(unit(FIRST + step, step));
      case 1 -> next.set(step % units.size(), unit(step, step));
      default -> next.remove(step % units.size());
    }
    return next;
  }

  /** Takes the memory from the state before a step to the state after it. */
  static void apply(TmxMemory memory, int size, int step) {
    if (step % 3 == 0) {
      add(memory, List.of(unit(FIRST + step, step)));
      return;
    }
    memory.rewrite(
        (StoredUnit stored, Consumer<TranslationUnit> out) -> {
          if (stored.position() != step % size) {
            out.accept(stored.unit());
          } else if (step % 3 == 1) {
            out.accept(unit(step, step));
          }
        },
        fault -> {
          throw new AssertionError(fault);
        });
  }

  /** Adds units at the end. */
  static void add(TmxMemory memory, List<TranslationUnit> units) {
    memory.revise(
        new Reviser() {
          @Override
          public void read(StoredUnit unit) {}

          @Override
          public Revision revision() {
            return new Revision(Map.of(), units);
          }
        },
        fault -> {
          throw new AssertionError(fault);
        });
  }

  /** The bytes of a memory of some units. */
  static byte[] bytes(List<TranslationUnit> units) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxWriter writer = new TmxWriter(out, "expected", HEADER);
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
    writer.finish();
    return out.toByteArray();
  }

  static TranslationUnit unit(int number, int step) {
    return new TranslationUnit(
        "u" + number + "-" + step,
        null,
        Metadata.NONE,
        List.of(
            Variant.of(LanguageTag.EN, Segment.of("The Service issued permit No. " + number)),
            Variant.of(LanguageTag.AZ, Segment.of("Xidmət " + number + " nömrəli icazə verib"))));
  }

  static Journal journal(Path root) {
    return new Journal(
        root.resolve(".korpu/journal"),
        root,
        new Journal.Limits(100_000, Long.MAX_VALUE),
        Journal.Writer.of("korpu test", Clock.systemUTC()));
  }

  static TmxMemory memory(Path root) {
    return TmxMemory.orNew(root.resolve("x.tmx"), "x.tmx", HEADER)
        .journalledBy(file -> journal(root));
  }
}
