package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu glossary apply} says. */
enum GlossaryApplyMessage implements MessageKey {
  /** {0}: how many terms; {1}: in how many segments or paragraphs. */
  DRAFT_MADE,
  /** {0}: how many target languages the settings name. */
  WHICH_LANGUAGE
}
