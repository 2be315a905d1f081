/**
 * Beads as a table for a reviewer with a spreadsheet, and his corrections back: {@link
 * org.korpu.align.review.ReviewTable} writes it, {@link org.korpu.align.review.ReviewedTable} reads
 * it.
 *
 * <p>A row is a bead. A reviewer writes {@code ok} or {@code wrong} into the column {@code
 * verdict}, and moves numbers of segments between rows in the columns {@code az.segments} and so
 * on; all other columns are for reading, and columns of his own are passed over. Segments are
 * counted from 1. Each row ends with a key: what the row was when it was written, and a digest of
 * each segment's text, so that a document that has changed meanwhile is noticed whatever happened
 * to the rows.
 */
@NullMarked
package org.korpu.align.review;

import org.jspecify.annotations.NullMarked;
