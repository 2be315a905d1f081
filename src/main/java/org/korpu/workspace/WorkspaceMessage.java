package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with a workspace. */
public enum WorkspaceMessage implements MessageKey {
  CHANGED_MEANWHILE,
  CHANGED_SINCE,
  EXISTS_ALREADY,
  GLOSSARY_OUTSIDE,
  KEY_UNKNOWN,
  LANGUAGE_UNCLEAR,
  LANGUAGE_WRONG,
  MEMORY_OUTSIDE,
  NAME_LANGUAGE,
  NO_FILE,
  NO_WORKSPACE,
  NUMBER_WRONG,
  RECORD_DAMAGED,
  RUN_INIT,
  SIZE_WRONG,
  TABLE_EXPECTED,
  TEXT_EXPECTED,
  TEXTS_EXPECTED,
  TOML_MALFORMED,
  UNDO_WOULD_LOSE
}
