package org.korpu.spelling;

/** A file that is no Hunspell dictionary; the message says what was found, in English. */
public final class MalformedDictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedDictionaryException(String message, Throwable cause) {
    super(message, cause);
  }
}
