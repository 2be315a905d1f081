package org.korpu.translit;

/** What a known name names. */
enum NameKind {
  FIRST_NAME("person-first-name"),
  SURNAME("surname"),
  PLACE("place"),
  OTHER("other");

  private final String code;

  NameKind(String code) {
    this.code = code;
  }

  /** The kind of a code in the list of known names. */
  static NameKind of(String code) {
    for (NameKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(code);
  }
}
