package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the report on the machine and the workspace. */
enum ExaminationMessage implements MessageKey {
  VERDICT_OK,
  VERDICT_NOTE,
  VERDICT_FAULT,
  /** How many faults and notes. */
  SUMMARY,
  AREA_JAVA,
  AREA_KORPU,
  AREA_LOCALE,
  AREA_TERMINAL,
  AREA_WORKSPACE,
  AREA_DISK,
  AREA_MEMORY,
  AREA_GLOSSARY,
  AREA_INDEX,
  AREA_JOURNAL,
  AREA_WRITES,
  AREA_GIT,
  AREA_SPELLING
}
