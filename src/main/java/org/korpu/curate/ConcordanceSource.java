package org.korpu.curate;

import java.util.function.Predicate;

/** Where concordances come from: a scan of memories, or an index over them. */
public interface ConcordanceSource {

  /**
   * What was looked at.
   *
   * @param units how many units
   * @param texts how many of their texts are in a language that the query looks into
   */
  record Extent(long units, long texts) {}

  /**
   * Hands on the units that the query matches as they are found, memory by memory, each in its
   * order.
   *
   * @param reader takes a unit and says whether it wants more
   * @return what was looked at until the end, or until the reader had enough
   * @throws org.korpu.model.InputException if a memory cannot be read, or a pattern cannot be
   *     applied
   * @throws java.io.UncheckedIOException if the disk fails
   */
  Extent search(ConcordanceQuery query, Predicate<Concordance> reader);
}
