package org.korpu.format.csv;

import org.korpu.model.MessageKey;

/** What can be wrong with a glossary in CSV as a text; what its cells say is another matter. */
public enum CsvMessage implements MessageKey {
  /** {0}: the first bad byte, in hexadecimal. */
  NOT_UTF8,
  NOT_UTF8_ADVICE,
  BROKEN_QUOTES,
  BROKEN_QUOTES_ADVICE
}
