package org.korpu.curate;

import org.korpu.model.TranslationUnit;

/** Where units are put aside that do not fit into memory, to be fetched in any order. */
public interface UnitSpool {

  /**
   * Puts a unit aside.
   *
   * @return where it is, not negative
   * @throws java.io.UncheckedIOException if the disk fails
   */
  long put(TranslationUnit unit);

  /**
   * The unit of a place that {@link #put} gave.
   *
   * @throws java.io.UncheckedIOException if the disk fails
   */
  TranslationUnit get(long place);
}
