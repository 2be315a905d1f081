package org.korpu.format.xliff;

import org.korpu.model.Segment;

/**
 * A proposal from the memory ({@code <alt-trans>} of 1.2, {@code <mtc:match>} of 2.x).
 *
 * @param kind how it fits
 * @param percent how alike its source is to the segment's, 1 to 100
 * @param origin where it comes from: the memory's name and the unit's id
 * @param source its source text
 * @param target its target text
 */
public record XliffMatch(
    XliffPart.Qualifier kind, int percent, String origin, Segment source, Segment target) {}
