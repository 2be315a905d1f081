package org.korpu.format.table;

import org.korpu.model.Position;

/**
 * A cell of a table.
 *
 * @param text its text without quotes; line breaks are {@code \n}
 * @param position where it begins in the file
 */
public record Cell(String text, Position position) {}
