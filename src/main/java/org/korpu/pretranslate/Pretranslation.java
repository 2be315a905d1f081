package org.korpu.pretranslate;

import java.util.List;

/**
 * What is known about the segments of a document.
 *
 * @param proposals one for each segment, in order
 * @param leverage how much the memory knows
 */
public record Pretranslation(List<Proposal> proposals, Leverage leverage) {
  public Pretranslation {
    proposals = List.copyOf(proposals);
  }
}
