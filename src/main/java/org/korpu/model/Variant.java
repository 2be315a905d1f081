package org.korpu.model;

/**
 * The text of a translation unit in one language ({@code <tuv>} in TMX).
 *
 * @param language the language of the text
 * @param segment the text; may be empty, as it is in damaged memories
 * @param metadata what is known about this variant
 */
public record Variant(LanguageTag language, Segment segment, Metadata metadata) {

  /** A variant of which nothing else is known. */
  public static Variant of(LanguageTag language, Segment segment) {
    return new Variant(language, segment, Metadata.NONE);
  }
}
