package org.korpu.format.tbx;

import java.util.Optional;
import org.korpu.glossary.Property;

/** A property as one text: {@code NAME = VALUE}, with a backslash before an equals sign of NAME. */
final class PropertyText {

  private static final String SEPARATOR = " =";

  private PropertyText() {}

  /** The property of a text; nothing where it has no name. */
  static Optional<Property> parse(String text) {
    int at = text.indexOf(SEPARATOR);
    if (at <= 0) {
      return Optional.empty();
    }
    String name = text.substring(0, at).replace("\\=", "=").replace("\\-", "\\");
    String value = text.substring(at + SEPARATOR.length()).strip();
    return name.isBlank() ? Optional.empty() : Optional.of(new Property(name, value));
  }

  /** The text that {@link #parse} reads as this property. */
  static String of(Property property) {
    String name = property.name().replace("\\", "\\-").replace("=", "\\=");
    return name + SEPARATOR + ' ' + property.value();
  }
}
