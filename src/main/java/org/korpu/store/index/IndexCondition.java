package org.korpu.store.index;

/** How the index of a memory is, before anybody brings it up to date. */
public enum IndexCondition {
  /** There is none yet; the first lookup makes it. */
  NONE,
  /** It is whole, and that of the memory as it is. */
  FRESH,
  /**
   * The memory has changed since, or another version of korpu made it; the next lookup mends it.
   */
  STALE,
  /** Its files are not whole; the next lookup makes it anew. */
  DAMAGED
}
