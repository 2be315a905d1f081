/**
 * Segmentation: cuts text units into sentences by SRX 2.0 rules, korpu's own or the user's.
 *
 * <p>The engine is small on purpose. Loading Okapi's costs a command more time than its whole work
 * on a page of text; the tests hold ours against Okapi's on the same rules.
 *
 * <p>Expressions are those of {@link java.util.regex.Pattern} with Unicode character classes, which
 * is how ICU, the reference of SRX, reads {@code \w}, {@code \s}, {@code \d} and {@code \b} too.
 */
@NullMarked
package org.korpu.filter.segmentation;

import org.jspecify.annotations.NullMarked;
