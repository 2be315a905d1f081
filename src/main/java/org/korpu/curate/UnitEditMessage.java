package org.korpu.curate;

import org.korpu.model.MessageKey;

/** Why a unit is not changed. */
public enum UnitEditMessage implements MessageKey {
  CHANGED_MEANWHILE,
  CODE_ENDS_FIRST,
  CODE_TWICE,
  CODE_UNKNOWN,
  CODES_MISSING,
  REPEAT,
  WRITE_CODES
}
