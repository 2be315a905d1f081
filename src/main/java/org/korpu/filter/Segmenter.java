package org.korpu.filter;

import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/** Cuts the content of a text unit into segments. Safe for use by many threads. */
public interface Segmenter {

  /**
   * The pieces of the content in order; put together they are the content, but that codes of a pair
   * torn apart by a cut have become isolated ones.
   */
  List<Piece> split(Segment content, LanguageTag language);

  /** Why {@link #split} cuts the content where it does, and not elsewhere. */
  CutExplanation explain(Segment content, LanguageTag language);

  /**
   * A piece of a text unit.
   *
   * @param kind whether it is translated
   * @param content its text and codes
   */
  record Piece(Kind kind, Segment content) {

    /** Whether a piece is translated, in the words of XLIFF 2. */
    public enum Kind {
      /** A sentence or what stands for one, without white space at its ends. */
      SEGMENT,
      /** What stands between segments: white space. */
      IGNORABLE
    }
  }
}
