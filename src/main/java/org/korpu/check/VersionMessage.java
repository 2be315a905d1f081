package org.korpu.check;

import org.korpu.model.MessageKey;

/** What is said of text that versions lack. */
enum VersionMessage implements MessageKey {
  /** {0}: how many segments; {1}: how they begin; {2}, {3}: the languages that have them. */
  SEGMENT_MISSING,
  /** {0}: how many segments; {1}: how they begin; {2}, {3}: the languages that lack them. */
  SEGMENT_ONLY_HERE,
  /** {0}: how many segments; {1}: how they begin; {2}: who has them; {3}: who lacks them. */
  SEGMENT_MISSING_IN_ONE
}
