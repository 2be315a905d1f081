package org.korpu.format.xliff;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/** Takes the content of an XLIFF file as it is read, so that a large one is never held whole. */
public interface XliffVisitor {

  /**
   * What the file is; called once, first.
   *
   * @param version 2.1 for all of 2.x
   * @param target null where the file gives none
   */
  default void document(
      XliffDocument.Version version, LanguageTag source, @Nullable LanguageTag target) {}

  /** A {@code <file>} begins. It has no units yet: they follow one by one. */
  void file(XliffFile file);

  /** A group begins, in the file or group begun last. */
  default void startGroup(XliffGroup group) {}

  /** The group begun last ends. */
  default void endGroup() {}

  /** A unit of the file last begun. */
  void unit(XliffUnit unit);

  /**
   * A unit of the file last begun.
   *
   * @param name {@code resname} of 1.2, {@code name} of 2.x: what programs call the text; null
   *     where the file gives none
   */
  default void unit(XliffUnit unit, @Nullable String name) {
    unit(unit);
  }
}
