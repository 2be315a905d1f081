package org.korpu.store;

/**
 * Works out the change of a memory from what it holds. Used once, by one thread: every unit is read
 * in order, then the change is asked for.
 */
public interface Reviser {

  /** Takes note of a unit of the memory. */
  void read(StoredUnit unit);

  /** The change, once every unit was read. */
  Revision revision();
}
