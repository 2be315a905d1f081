package org.korpu.report.findings;

import org.korpu.model.MessageKey;

/** Words of reports on findings. */
enum FindingsMessage implements MessageKey {
  CHECK,
  FILE,
  FINDINGS,
  FIX,
  GROUP,
  GROUP_CHARACTERS,
  GROUP_CODES,
  GROUP_COMPLETENESS,
  GROUP_CONSISTENCY,
  GROUP_LANGUAGE,
  GROUP_NAMES,
  GROUP_NUMBERS,
  GROUP_TERMS,
  GROUP_TYPOGRAPHY,
  LANGUAGES,
  /** How many: {0}. */
  LEFT_OUT,
  LINE,
  MESSAGE,
  /** {0}: how many findings are new, {1}: how many are mended, {2}: since when. */
  CHANGES,
  NO_FINDINGS,
  /** A check that does not run. */
  OFF,
  /** A check that runs. */
  ON,
  SEVERITY,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_WARNING,
  SOURCE,
  TARGET,
  TITLE,
  UNIT
}
