/**
 * Parallel texts in two or three languages cut into {@linkplain org.korpu.align.Bead beads}: groups
 * of segments that are translations of each other.
 *
 * <p>No neural model and nothing that must be fetched. A bead is scored as evidence: how much more
 * likely its sides are as translations of each other than as texts that only stand in the same
 * document. The evidence is length, the words that dictionaries know as translations, numbers by
 * value, names written alike across scripts, the last punctuation mark, and paragraphs; and what
 * the words of the whole batch tell of each other, learned from its first alignment and used for
 * the next one. Three languages are aligned as one sequence of triples, not as two pairs.
 *
 * <p>The way in is {@link org.korpu.align.Aligner}.
 */
@NullMarked
package org.korpu.align;

import org.jspecify.annotations.NullMarked;
