package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu tm search} says. */
enum TmSearchMessage implements MessageKey {
  FOUND,
  MORE_UNITS,
  NOT_FOUND,
  NO_MEMORY,
  NO_TEXT_IN_LANGUAGE,
  ONE_MODE_ONLY,
  QUOTED,
  TRY_DICTIONARY_FORM,
  TRY_IGNORING_CASE,
  TRY_LEMMA
}
