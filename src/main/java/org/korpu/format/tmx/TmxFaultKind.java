package org.korpu.format.tmx;

import org.korpu.model.FaultKind;
import org.korpu.model.Severity;

/**
 * The kinds of faults that {@link TmxValidator} finds. The {@linkplain #label() name} of a kind is
 * for ever and in every language.
 *
 * <p>An error is what XML or TMX 1.4b forbids: other tools may refuse the file, or read it in their
 * own way. A warning is what they allow and a translator will suffer from.
 */
public enum TmxFaultKind implements FaultKind {
  /** The file is no TMX file; why. */
  NOT_TMX(Severity.ERROR),
  /** A version of TMX that there is not; the version. */
  UNKNOWN_VERSION(Severity.WARNING),
  /** The file is in another encoding than it declares; the declared, the true one. */
  ENCODING_MISMATCH(Severity.WARNING),
  /** Bytes that mean nothing in the encoding; how many, the encoding. Once a unit. */
  UNDECODABLE_BYTES(Severity.ERROR),
  /** XML that is not well-formed; why. Once a unit. */
  BROKEN_MARKUP(Severity.ERROR),
  /** The file ends too early; why. */
  TRUNCATED_FILE(Severity.ERROR),
  /** Text or tags between units or after the end; which. */
  STRAY_CONTENT(Severity.ERROR),
  /** A unit longer than korpu reads; why. */
  OVERSIZED_UNIT(Severity.ERROR),

  /** An element where TMX has none of the name; its name, the element around it. */
  UNEXPECTED_ELEMENT(Severity.ERROR),
  /** Text where TMX has only elements; the element around it. */
  UNEXPECTED_TEXT(Severity.ERROR),
  /** A demanded element is not there; the element, the one around it. */
  MISSING_ELEMENT(Severity.ERROR),
  /** A second element where TMX has one; the element, the one around it. */
  REPEATED_ELEMENT(Severity.ERROR),
  /** An element after one that it must precede; both. */
  MISPLACED_ELEMENT(Severity.ERROR),
  /** An element that TMX 1.4 keeps for old files only; its name. */
  DEPRECATED_ELEMENT(Severity.WARNING),
  /** An attribute that the element does not have; the attribute, the element. */
  UNKNOWN_ATTRIBUTE(Severity.ERROR),
  /** A demanded attribute is not there; the attribute, the element. */
  MISSING_ATTRIBUTE(Severity.ERROR),
  /** An attribute that TMX 1.4 keeps for old files only; the attribute, what replaces it. */
  DEPRECATED_ATTRIBUTE(Severity.WARNING),
  /** A value that the attribute cannot have; the attribute, the value, those it can have. */
  WRONG_ATTRIBUTE_VALUE(Severity.ERROR),
  /** A value that should be a number; the attribute, the value. */
  NOT_A_NUMBER(Severity.WARNING),
  /** A date in another form than YYYYMMDDThhmmssZ, or of no day; the attribute, the value. */
  MALFORMED_DATE(Severity.WARNING),
  /** A value that is no language tag; the value. */
  MALFORMED_LANGUAGE(Severity.ERROR),
  /** A tag with a language, script or region that there is not; the tag, that part. */
  UNKNOWN_LANGUAGE(Severity.WARNING),

  /** A tuid that an earlier unit has; the tuid, that unit's line. */
  DUPLICATE_TUID(Severity.WARNING),
  /** No variant is in the source language; that language. */
  MISSING_SOURCE_VARIANT(Severity.WARNING),
  /** All variants are in one language; which. */
  SINGLE_LANGUAGE(Severity.WARNING),
  /** A second variant in a language; which. */
  DUPLICATE_VARIANT(Severity.WARNING),
  /** A variant without text; its language. */
  EMPTY_VARIANT(Severity.WARNING),

  /** The start or end of a pair of codes without the other; the code, the one that is missing. */
  UNPAIRED_CODE(Severity.ERROR),
  /** A second pair of codes of one number in a segment; the number. */
  DUPLICATE_CODE(Severity.ERROR),
  /** Other codes than the variant they are held against; the two languages, missing, added. */
  CODE_MISMATCH(Severity.WARNING),

  /** A character that XML does not allow; its code point. */
  FORBIDDEN_CHARACTER(Severity.ERROR),
  /** A reference to half a character; its code point. */
  LONE_SURROGATE(Severity.ERROR),
  /** A control or invisible character in a text; its code point. */
  CONTROL_CHARACTER(Severity.WARNING),
  /** U+FFFD: a character was lost before. Once a run of text. */
  REPLACEMENT_CHARACTER(Severity.WARNING),
  /** A letter of the wrong script; the word, the letter and its code point, the right ones. */
  LOOK_ALIKE_LETTER(Severity.WARNING),
  /** Text read in the wrong encoding; the first wrong piece. Once a run of text. */
  BROKEN_ENCODING(Severity.WARNING);

  private final Severity severity;

  TmxFaultKind(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
