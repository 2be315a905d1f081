package org.korpu.store.tmx;

import org.korpu.model.MessageKey;

/** Why a memory is not changed. */
public enum TmxMemoryMessage implements MessageKey {
  /** The memory has damaged units, which a rewrite would lose; how many faults. */
  DAMAGED_MEMORY,
  /** Correct or remove them first. */
  CORRECT_FIRST,
  /** The memory is a compressed file. */
  COMPRESSED_MEMORY,
  /** Expand it first. */
  EXPAND_FIRST
}
