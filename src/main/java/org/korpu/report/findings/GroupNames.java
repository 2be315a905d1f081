package org.korpu.report.findings;

import org.korpu.check.CheckGroup;
import org.korpu.i18n.Messages;

/** What groups of checks are called. */
final class GroupNames {

  private GroupNames() {}

  static String of(CheckGroup group, Messages messages) {
    return messages.text(
        switch (group) {
          case TERMS -> FindingsMessage.GROUP_TERMS;
          case NAMES -> FindingsMessage.GROUP_NAMES;
          case NUMBERS -> FindingsMessage.GROUP_NUMBERS;
          case CONSISTENCY -> FindingsMessage.GROUP_CONSISTENCY;
          case COMPLETENESS -> FindingsMessage.GROUP_COMPLETENESS;
          case CODES -> FindingsMessage.GROUP_CODES;
          case TYPOGRAPHY -> FindingsMessage.GROUP_TYPOGRAPHY;
          case CHARACTERS -> FindingsMessage.GROUP_CHARACTERS;
          case LANGUAGE -> FindingsMessage.GROUP_LANGUAGE;
        });
  }
}
