package org.korpu.filter.strings;

import java.util.function.UnaryOperator;

/**
 * A string to translate, and where its value stands in the file.
 *
 * @param id unique in the file
 * @param value the text
 * @param start zero-based offset in UTF-16 units of what a translation replaces
 * @param end the same, exclusive
 * @param written a translation as the file has it
 */
record StringPlace(String id, String value, int start, int end, UnaryOperator<String> written) {}
