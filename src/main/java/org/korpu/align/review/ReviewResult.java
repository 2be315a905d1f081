package org.korpu.align.review;

import java.util.List;
import org.korpu.align.Alignment;
import org.korpu.model.Diagnostic;

/**
 * Alignments as a reviewer corrected them.
 *
 * @param alignments of each document, in the order of the documents
 * @param confirmed how many beads he confirmed as they were
 * @param rejected how many he took apart with {@link Verdict#WRONG}
 * @param regrouped how many he put together of other segments
 * @param released how many segments he took out of their rows and put into no other one: they stand
 *     alone now
 * @param warnings what he changed in vain
 */
public record ReviewResult(
    List<Alignment> alignments,
    int confirmed,
    int rejected,
    int regrouped,
    int released,
    List<Diagnostic> warnings) {

  public ReviewResult {
    alignments = List.copyOf(alignments);
    warnings = List.copyOf(warnings);
  }
}
