package org.korpu.format.xliff;

import java.io.IOException;

/** How a version of XLIFF writes what stands in a source or target. */
interface InlineDialect {

  void text(String text) throws IOException;

  void placeholder(PlannedCode code) throws IOException;

  /** Begins an element around the text of a pair. */
  void startPair(PlannedCode open, PlannedCode close) throws IOException;

  void endPair() throws IOException;

  /** One end of a pair as an empty element. */
  void end(PlannedCode code) throws IOException;

  /** Begins an element around a term. */
  void startTerm(int term) throws IOException;

  void endTerm() throws IOException;

  /** One end of a term as an empty element, where an element around it would not be well nested. */
  void termEnd(int term, Side side) throws IOException;

  /** Which of two that cross becomes an element around its text. */
  Priority priority();

  /** Beginning or end. */
  enum Side {
    START,
    END
  }

  /** What stays an element where a pair of codes and a term cross. */
  enum Priority {
    CODES,
    TERMS
  }
}
