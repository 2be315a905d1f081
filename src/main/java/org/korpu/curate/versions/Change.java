package org.korpu.curate.versions;

/** What became of something from an earlier to a later version. */
public enum Change {
  /** It was not there before. */
  ADDED,
  /** It is there no more. */
  REMOVED,
  /** It is another than before. */
  CHANGED
}
