package org.korpu.checking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Revision;
import org.korpu.store.TranslationMemory;

/**
 * The difference that a revision makes to a memory, as lines of the canonical form in which it is
 * written. Holds one unit at a time.
 */
public final class MemoryDiff {

  private final UnifiedDiff diff;

  /** Into a difference that has not begun. */
  public MemoryDiff(UnifiedDiff diff) {
    this.diff = diff;
  }

  /**
   * Writes the difference.
   *
   * @param revision without additions
   */
  public void write(TranslationMemory memory, TmxHeader header, Revision revision)
      throws IOException {
    diff.same(UnifiedDiff.lines(head(memory.name(), header)));
    memory.forEach(
        stored -> {
          String before = TmxWriter.lines(stored.unit(), memory.name());
          TranslationUnit changed = revision.replacements().get(stored.position());
          try {
            if (changed == null) {
              diff.same(UnifiedDiff.lines(before));
            } else {
              diff.texts(before, TmxWriter.lines(changed, memory.name()));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        fault -> {});
    diff.same(UnifiedDiff.lines(TmxWriter.END));
    diff.finish();
  }

  private static String head(String name, TmxHeader header) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    new TmxWriter(head, name, header); // writes it
    return head.toString(StandardCharsets.UTF_8);
  }
}
