/**
 * Inflection: does this form belong to that lemma, and to which of many lemmas.
 *
 * <p>One {@link org.korpu.morph.Inflection} for each language; a language without rules gets one
 * that knows only equal words.
 *
 * <p>Azerbaijani is a table of suffixes ({@link org.korpu.morph.SuffixTable}) that reads and writes
 * forms and needs no dictionary. Russian and English read the dictionaries of LanguageTool, which
 * are in jars of their own, and have endings for the words that those do not know.
 */
@NullMarked
package org.korpu.morph;

import org.jspecify.annotations.NullMarked;
