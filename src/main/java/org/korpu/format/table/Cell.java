package org.korpu.format.table;

import org.korpu.model.Position;

/**
 * A cell of a table.
 *
 * @param text its text without quotes; line breaks are {@code \n}
 * @param position where it begins in the file
 * @param start its first character in the text of the table, quotes included, in UTF-16 units
 * @param end exclusive
 * @param isQuoted whether it stands in quotes
 */
public record Cell(String text, Position position, int start, int end, boolean isQuoted) {}
