package org.korpu.extract;

import java.time.Instant;
import java.util.function.Consumer;
import org.korpu.curate.VariantEdit;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

/** Renames a title in all units of a memory. For one pass. */
public final class UnitRename implements UnitRewriter {

  private final String memory;
  private final TitleRename rename;
  private final Instant now;
  private final Consumer<RenamedSegment> found;

  /**
   * A pass.
   *
   * @param memory its name, as shown to users
   * @param now becomes the {@code changedate} of texts that change
   * @param found takes every text with the old title, in order
   */
  public UnitRename(
      String memory, TitleRename rename, Instant now, Consumer<RenamedSegment> found) {
    this.memory = memory;
    this.rename = rename;
    this.now = now;
    this.found = found;
  }

  @Override
  public void rewrite(StoredUnit stored, Consumer<TranslationUnit> out) {
    TranslationUnit unit = stored.unit();
    String id = unit.id() == null ? Integer.toString(stored.position() + 1) : unit.id();
    for (Variant variant : stored.unit().variants()) {
      RenamedSegment segment =
          rename.rename(variant.segment(), variant.language(), memory + "#" + id).orElse(null);
      if (segment != null) {
        found.accept(segment);
        if (segment.changes()) {
          unit = VariantEdit.replace(unit, variant, segment.after(), now);
        }
      }
    }
    out.accept(unit);
  }
}
