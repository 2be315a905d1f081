package org.korpu.store.index;

/** An index file is not what its manifest says, or of another version: the index is made anew. */
final class CorruptIndexException extends Exception {

  private static final long serialVersionUID = 1;

  CorruptIndexException(String message) {
    super(message);
  }
}
