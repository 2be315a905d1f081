/**
 * A glossary as a table, whatever the file is: one concept a row, a column a language, and further
 * columns where something needs them.
 *
 * <p>Columns:
 *
 * <ul>
 *   <li>{@code id}, which must be there;
 *   <li>any BCP 47 tag ({@code en}, {@code az}, {@code az-Cyrl}): terms, of which the first is
 *       preferred and the rest are admitted;
 *   <li>{@code LANGUAGE:STATUS}, such as {@code ru:forbidden}: terms of that status;
 *   <li>{@code domain}, {@code note}, {@code source}: texts;
 *   <li>{@code definition:LANGUAGE}; {@code definition} alone is the English one;
 *   <li>{@code broader}, {@code replaced-by}: ids of other concepts;
 *   <li>{@code holders}: persons in an office, {@code person-id 2018-05-01..2022-03-04};
 *   <li>{@code properties}: {@code name=value}.
 * </ul>
 *
 * <p>Terms, holders and properties of a cell are separated by {@code |}. Behind a term its
 * attributes may stand in braces: {@code Miqrasiya Nazirliyi {until: 2005-03-19; case: exact}}. A
 * backslash takes the meaning from the bar, brace, semicolon, colon, equals sign or backslash that
 * follows.
 */
@NullMarked
package org.korpu.format.termtable;

import org.jspecify.annotations.NullMarked;
