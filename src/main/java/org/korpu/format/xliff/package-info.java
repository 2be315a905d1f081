/**
 * Reader and writer of XLIFF 1.2 and 2.1.
 *
 * <p>Works on streams and knows no document format. It stands beside the document filters, not
 * behind them, so that checking and importing an XLIFF file never loads a filter library.
 *
 * <p>Both versions are read into the same records and written from them: {@link
 * org.korpu.format.xliff.XliffDocument} › {@link org.korpu.format.xliff.XliffFile} › {@link
 * org.korpu.format.xliff.XliffUnit} › {@link org.korpu.format.xliff.XliffPart}. {@link
 * org.korpu.format.xliff.XliffWriter} says what each version looks like and what it cannot keep;
 * {@link org.korpu.format.xliff.XliffReader} says what is read of the files of other tools and how
 * the states of 1.2 are understood. Converting is reading, {@link
 * org.korpu.format.xliff.XliffDocument#withVersion} and writing.
 *
 * <p>Inside: a plan pairs the codes of a unit and gives them ids that are valid in the file and
 * found again by the reader; a flow decides which pairs and terms are elements around their text;
 * one dialect a version writes them.
 */
@NullMarked
package org.korpu.format.xliff;

import org.jspecify.annotations.NullMarked;
