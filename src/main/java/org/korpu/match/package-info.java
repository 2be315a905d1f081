/**
 * Scoring, penalties and ranking of memory matches.
 *
 * <p>Candidates come through the port {@link org.korpu.match.CandidateSource}, from a scan, an
 * index or a server; the one {@link org.korpu.match.Scorer} ranks them all alike, so that the same
 * unit gets the same percent whatever found it.
 */
@NullMarked
package org.korpu.match;

import org.jspecify.annotations.NullMarked;
