/**
 * Translations as a table: a unit a row, a language a column, in CSV or TSV.
 *
 * <p>Cells are separated by commas, semicolons, tabs or bars. A cell that begins with {@code "} and
 * has its closing {@code "} just before a separator or the end of the row is quoted: it may hold
 * separators and line breaks, and {@code ""} is a quote in it. Where cells are separated by tabs,
 * any other cell stands for itself, quotes included; elsewhere a quote that is not closed so is a
 * fault of the row.
 */
@NullMarked
package org.korpu.format.table;

import org.jspecify.annotations.NullMarked;
