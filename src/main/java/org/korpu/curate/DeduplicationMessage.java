package org.korpu.curate;

import org.korpu.model.MessageKey;

/** Why duplicates are not merged. */
public enum DeduplicationMessage implements MessageKey {
  /** Another program changed the memory between reading and writing. */
  CHANGED_MEANWHILE,
  /** Run the command again. */
  RUN_AGAIN
}
