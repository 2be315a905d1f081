/**
 * The figures of a workspace or of releases: what the memory knew of them, how the memory grows and
 * where it has gaps, which terms are used and violated, what checks found. Everything is counted as
 * it is read, and what is kept does not grow with the number of units.
 */
@NullMarked
package org.korpu.overview;

import org.jspecify.annotations.NullMarked;
