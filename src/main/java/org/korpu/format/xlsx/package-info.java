/** Translations as a spreadsheet for people: a sheet with a unit a row and a language a column. */
@NullMarked
package org.korpu.format.xlsx;

import org.jspecify.annotations.NullMarked;
