package org.korpu.report.findings;

import org.korpu.model.MessageKey;

/**
 * Words of the page for the browser, which fills in {@code {0}} and {@code {1}} itself. {@code
 * …_ONE}, {@code …_FEW} and so on are the plural forms of CLDR.
 */
enum PageMessage implements MessageKey {
  TITLE,
  SKIP,
  SEARCH,
  SHOWN,
  SEVERITY,
  SEVERITY_ERROR,
  SEVERITY_WARNING,
  SEVERITY_INFO,
  CHECK,
  LANGUAGES,
  FILE,
  FIX,
  DONE,
  HIDE_DONE,
  NO_FINDINGS,
  KEY_DONE,
  N_ERRORS_ONE,
  N_ERRORS_FEW,
  N_ERRORS_MANY,
  N_ERRORS_OTHER,
  N_WARNINGS_ONE,
  N_WARNINGS_FEW,
  N_WARNINGS_MANY,
  N_WARNINGS_OTHER,
  N_REMARKS_ONE,
  N_REMARKS_FEW,
  N_REMARKS_MANY,
  N_REMARKS_OTHER
}
