package org.korpu.check;

import java.util.List;

/** The words of a language as they are spelt. Safe for many threads. */
public interface Orthography {

  /** Whether a word, as it stands in a text, is spelt so. */
  boolean knows(String word);

  /** Words that may have been meant by an unknown one, the likeliest first; may be none. */
  List<String> suggestions(String word);
}
