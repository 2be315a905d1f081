package org.korpu.extract;

/**
 * A form in which a candidate occurs.
 *
 * @param text as it is written
 * @param occurrences how often it is written so
 */
public record TermForm(String text, int occurrences) {}
