package org.korpu.curate.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Variant;

/**
 * A variant that came, went, or changed in its text or in what is known about it.
 *
 * @param before the earlier variant; null where it was added
 * @param after the later variant; null where it was removed
 * @param metadata what changed besides the text; empty unless both are there
 */
public record VariantChange(
    @Nullable Variant before, @Nullable Variant after, List<MetadataChange> metadata) {

  public VariantChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("no variant at all");
    }
    metadata = List.copyOf(metadata);
  }

  /** What became of it. */
  public Change change() {
    return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
  }

  /** Its language: that of the later variant, where there is one. */
  public LanguageTag language() {
    if (after != null) {
      return after.language();
    }
    if (before != null) {
      return before.language();
    }
    throw new IllegalStateException("no variant at all");
  }

  /** Whether the text is another than before. */
  public boolean isTextChanged() {
    return before == null || after == null || !before.segment().equals(after.segment());
  }
}
