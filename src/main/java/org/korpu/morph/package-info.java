/**
 * Inflection: does this form belong to that lemma, and under which keys can a word be found.
 *
 * <p>One {@link org.korpu.morph.Inflection} for each language; a language without rules gets one
 * that knows only equal words.
 */
@NullMarked
package org.korpu.morph;

import org.jspecify.annotations.NullMarked;
