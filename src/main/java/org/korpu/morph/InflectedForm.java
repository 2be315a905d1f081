package org.korpu.morph;

/**
 * A form of a term.
 *
 * @param features what it says
 * @param text how it is written, with the capitals of the term
 */
public record InflectedForm(FormFeatures features, String text) {}
