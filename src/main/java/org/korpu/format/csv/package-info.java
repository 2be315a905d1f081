/** The glossary as CSV: one concept a row, a column a language. */
@NullMarked
package org.korpu.format.csv;

import org.jspecify.annotations.NullMarked;
