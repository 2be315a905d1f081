/**
 * Names of persons and places in Azerbaijani, Russian and English.
 *
 * <p>A name is put together from words: first what the list of known names says, then surnames made
 * of a known name and a suffix, and for the rest rules by letter. Where a letter has several
 * renderings ({@code a} of English is {@code a} or {@code ə}), what the known names do in the same
 * surroundings decides, so that results come ranked. Beside that stand the two scripts of
 * Azerbaijani, which are exact.
 */
@NullMarked
package org.korpu.translit;

import org.jspecify.annotations.NullMarked;
