package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of reports on versions and duplicates of memories. */
enum VersionReportMessage implements MessageKey {
  /** A source has several translations; how many units. */
  AMBIGUOUS,
  /** The text both sides began with. */
  BASE,
  /** Both sides changed a variant; its language. */
  BOTH_CHANGED,
  /** Units added, removed, changed, moved. */
  DIFFERENCES,
  /** What a memory says about itself. */
  HEADER,
  /** The same units; how many were moved. */
  NO_DIFFERENCE,
  /** The text on our side. */
  OURS,
  /** The text on their side. */
  THEIRS,
  /** We removed a unit that they changed. */
  UNIT_REMOVED_BY_OURS,
  /** They removed a unit that we changed. */
  UNIT_REMOVED_BY_THEIRS,
  /** We removed a variant that they changed; its language. */
  VARIANT_REMOVED_BY_OURS,
  /** They removed a variant that we changed; its language. */
  VARIANT_REMOVED_BY_THEIRS
}
