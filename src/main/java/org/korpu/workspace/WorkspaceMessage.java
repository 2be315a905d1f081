package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with a workspace. */
public enum WorkspaceMessage implements MessageKey {
  EXISTS_ALREADY,
  GLOSSARY_OUTSIDE,
  KEY_UNKNOWN,
  LANGUAGE_UNCLEAR,
  LANGUAGE_WRONG,
  MEMORY_OUTSIDE,
  NAME_LANGUAGE,
  NO_WORKSPACE,
  NUMBER_WRONG,
  RUN_INIT,
  TABLE_EXPECTED,
  TEXT_EXPECTED,
  TEXTS_EXPECTED,
  TOML_MALFORMED
}
