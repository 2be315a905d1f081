package org.korpu.model;

import org.jspecify.annotations.Nullable;

/**
 * A typed value that a tool attached to a unit or variant ({@code <prop>} in TMX).
 *
 * @param type the name of the property, such as {@code x-domain}; never empty
 * @param value its value
 * @param language the language of the value, null where not said
 */
public record Property(String type, String value, @Nullable LanguageTag language) {

  /** Type of the property of a unit that names a document it stood in. */
  public static final String DOCUMENT = "x-korpu-document";

  /** Type of the property of a variant that says how far it was reviewed. */
  public static final String STATE = "x-korpu-state";

  public Property {
    if (type.isEmpty()) {
      throw new IllegalArgumentException("a property has a type");
    }
  }

  /** A property whose value has no language. */
  public static Property of(String type, String value) {
    return new Property(type, value, null);
  }
}
