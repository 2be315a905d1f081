/**
 * The glossary as CSV: one concept a row, a column a language, and a column for each language and
 * status that needs one.
 *
 * <p>Columns: {@code id}, which must be there; any BCP 47 tag ({@code en}, {@code az}, {@code
 * az-Cyrl}); {@code domain} and {@code note}; and {@code LANGUAGE:STATUS}, such as {@code
 * ru:forbidden}. The terms of a cell are separated by {@code |}; in the column of a language the
 * first is preferred, the rest are admitted. {@code \|} is a bar inside a term and {@code \\} a
 * backslash.
 */
@NullMarked
package org.korpu.format.csv;

import org.jspecify.annotations.NullMarked;
