/**
 * Translations as a spreadsheet for people: a sheet with a unit a row and a language a column, and
 * forms that people fill in and send back.
 */
@NullMarked
package org.korpu.format.xlsx;

import org.jspecify.annotations.NullMarked;
