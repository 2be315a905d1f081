package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with a workspace. */
public enum WorkspaceMessage implements MessageKey {
  ABBREVIATIONS_EXPECTED,
  ABBREVIATION_WRONG,
  CHANGED_MEANWHILE,
  CHANGED_SINCE,
  EXISTS_ALREADY,
  /** Advice. {0}: the file; {1}: what it may be called as CSV. */
  CONVERT_GLOSSARY,
  GLOSSARY_FORMATS,
  GLOSSARY_FORMAT_UNKNOWN,
  GLOSSARY_NOT_CHANGEABLE,
  GLOSSARY_OUTSIDE,
  KEY_UNKNOWN,
  LANGUAGE_UNCLEAR,
  LANGUAGE_WRONG,
  MEMORY_OUTSIDE,
  NAMED_FILE_MISSING,
  NAME_LANGUAGE,
  NO_FILE,
  NO_WORKSPACE,
  NUMBER_WRONG,
  RECORD_DAMAGED,
  RUN_INIT,
  RUN_STATUS,
  SIZE_WRONG,
  /** The key {0} must be a size of 1 KB to 2 GB. */
  SIZE_OUT_OF_RANGE,
  TABLE_EXPECTED,
  TEXT_EXPECTED,
  TEXTS_EXPECTED,
  TOML_MALFORMED,
  /** Tables or lists are nested too deep. */
  TOML_TOO_DEEP,
  UNDO_WOULD_LOSE
}
