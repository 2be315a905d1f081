package org.korpu.model;

/**
 * Names a message for people. Each package keeps its keys in one enum that implements this, and
 * beside the enum's class three resource files, {@code <EnumName>_az.properties}, {@code _en} and
 * {@code _ru}, in UTF-8: one ICU {@code MessageFormat} pattern a constant. A test fails where a
 * constant lacks one.
 */
public interface MessageKey {

  /** The name of the enum constant: the key in the resource files. */
  String name();
}
