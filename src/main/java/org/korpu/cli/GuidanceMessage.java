package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What a command says when it found nothing, and what to do next. */
enum GuidanceMessage implements MessageKey {
  /** The most similar unit matches {0} percent, which is less than was asked for. */
  BEST_BELOW,
  /** The glossary that was searched is empty. */
  GLOSSARY_EMPTY,
  /** The next step is the command {0}. */
  NEXT,
  /** Nothing in {0} memories is like a text in {1}. */
  NOTHING_SIMILAR,
  /** There are matches, but not with a translation into {0}. */
  OTHER_TARGETS
}
