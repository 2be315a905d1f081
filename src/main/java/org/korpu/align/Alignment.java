package org.korpu.align;

import java.util.List;

/**
 * The beads of a document. Each segment of each language is in exactly one of them.
 *
 * @param beads in the order of the texts, so far as these have one order
 */
public record Alignment(List<Bead> beads) {
  public Alignment {
    beads = List.copyOf(beads);
  }
}
