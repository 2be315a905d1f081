package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with the settings of checks. */
enum CheckSettingMessage implements MessageKey {
  /** {0}: the check. */
  SEVERITY_EXPECTED,
  SEVERITIES_EXPECTED
}
