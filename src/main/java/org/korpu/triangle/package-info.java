/**
 * Versions of one text in two or three languages held against each other, none of them the source:
 * what does not agree, and in which language by majority. The checks of package {@code check} look
 * at each pair of versions; here their findings are put together, so that one fault is one finding.
 *
 * <p>The way in is {@link org.korpu.triangle.Triangle}.
 */
@NullMarked
package org.korpu.triangle;

import org.jspecify.annotations.NullMarked;
