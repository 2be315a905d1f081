package org.korpu.pretranslate;

/**
 * A term of a translation that was exchanged for another.
 *
 * @param before the term as the memory has it
 * @param after what stands in its place
 */
public record SwappedTerm(String before, String after) {}
