/**
 * The glossary as CSV or TSV: the table of {@code format.termtable} in text. Files stay readable in
 * a spreadsheet and in a diff: a concept is a row, and a change of one concept changes its row
 * only.
 */
@NullMarked
package org.korpu.format.csv;

import org.jspecify.annotations.NullMarked;
