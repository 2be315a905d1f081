/**
 * Texts of programs: PO, properties and JSON.
 *
 * <p>A translation replaces the value of its string; all else in the file stays as it is, character
 * by character. Placeholders such as <code>{0}</code> and <code>%s</code>, and tags, are codes.
 */
@NullMarked
package org.korpu.filter.strings;

import org.jspecify.annotations.NullMarked;
