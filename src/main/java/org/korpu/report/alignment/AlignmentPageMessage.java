package org.korpu.report.alignment;

import org.korpu.model.MessageKey;

/**
 * Words of the page for the browser, which fills in {@code {0}} and {@code {1}} itself. {@code
 * …_ONE}, {@code …_FEW} and so on are the plural forms of CLDR.
 */
enum AlignmentPageMessage implements MessageKey {
  TITLE,
  SKIP,
  SEARCH,
  SHOWN,
  NO_BEADS,
  LOOK_AT,
  DOUBTFUL,
  MOVED,
  UNPAIRED,
  REVIEWED,
  SURE,
  BELOW,
  VERDICT,
  VERDICT_NONE,
  VERDICT_OK,
  VERDICT_WRONG,
  RIGHT,
  RIGHT_ALONE,
  WRONG,
  DOCUMENT,
  /** {0}: the number. */
  BEAD_NUMBER,
  CONFIDENCE,
  NOTHING_HERE,
  NEXT_DOUBTFUL,
  PREVIOUS_DOUBTFUL,
  SAVE,
  SAVE_WHY,
  KEY_DOUBTFUL,
  KEY_RIGHT,
  KEY_WRONG,
  KEY_UNDO,
  N_DOCUMENTS_ONE,
  N_DOCUMENTS_FEW,
  N_DOCUMENTS_MANY,
  N_DOCUMENTS_OTHER,
  N_BEADS_ONE,
  N_BEADS_FEW,
  N_BEADS_MANY,
  N_BEADS_OTHER,
  N_DOUBTFUL_ONE,
  N_DOUBTFUL_FEW,
  N_DOUBTFUL_MANY,
  N_DOUBTFUL_OTHER,
  N_MARKED_ONE,
  N_MARKED_FEW,
  N_MARKED_MANY,
  N_MARKED_OTHER,
}
