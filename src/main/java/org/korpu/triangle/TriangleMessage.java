package org.korpu.triangle;

import org.korpu.model.MessageKey;

/** What is said of versions that disagree. Languages are tags. */
enum TriangleMessage implements MessageKey {
  /** {0}: what stands here; {1}: what stands in {2}; {3}: in {4}. */
  DIFFERS,
  /** {0}: what stands here; {1}: what stands in both {2} and {3}. */
  DIFFERS_FROM_BOTH,
  /** {0}: what stands in {1}; {2}: in {3}. */
  MISSING,
  /** {0}: what stands in both {1} and {2}. */
  MISSING_OF_BOTH,
  /** {0}: what stands here only; {1}, {2}: the languages that lack it. */
  ALONE,
  /** {0}: what stands in {1}; {2}: in {3}; {4}: in {5}. */
  ALL_DIFFER,
  /** {0}: what stands in {1}; {2}: in {3}. */
  TWO_DIFFER,
  /** {0}: what stands in {1}; {2}: in {3}; {4}: the language with nothing of the kind. */
  THIRD_LACKS,
  /** {0}: what stands in {1}; {2}: the language that lacks it. */
  ONE_LACKS
}
