package org.korpu.extract;

/**
 * An occurrence of a candidate in its context.
 *
 * @param place where it stands, as shown to users
 * @param before the words before it, with an ellipsis where more are left out
 * @param text the occurrence as it is written
 * @param after the words after it, likewise
 */
public record TermExample(String place, String before, String text, String after) {}
