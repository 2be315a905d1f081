package org.korpu.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands elsewhere in one language: a paragraph that was moved. The alignment keeps the
 * order of the texts and leaves it alone, once in each place.
 *
 * <p>What one language has alone is compared with the beads nearby that lack this language.
 */
final class Moves {

  /** Beads less sure than this may be taken apart for a match elsewhere. */
  private static final double DOUBTFUL = 0.5;

  private final List<DocumentSide> texts;
  private final PairEvidence evidence;
  private final int segmentsLearned;

  /** The evidence for groups of two sides of the document, wherever they stand. */
  interface PairEvidence {
    /**
     * Scores segments of one side against segments of another, within a band.
     *
     * @param of the side of the rows
     * @param to the side of the columns
     */
    PairScores score(int of, DocumentSide rows, int to, DocumentSide columns, Band band);
  }

  /**
   * For a document.
   *
   * @param segmentsLearned how many segments of a language words were learned from
   */
  Moves(List<DocumentSide> texts, PairEvidence evidence, int segmentsLearned) {
    this.texts = texts;
    this.evidence = evidence;
    this.segmentsLearned = segmentsLearned;
  }

  /** A bead, or a part of a doubtful one. */
  record Part(Bead bead, int origin) {
    Run run(int side) {
      return bead.sides().get(side);
    }
  }

  /** The beads with those that were moved; each stands where its first language has it. */
  List<Bead> applied(List<Bead> beads) {
    List<Part> parts = new ArrayList<>();
    for (int n = 0; n < beads.size(); n++) {
      Bead bead = beads.get(n);
      if (bead.confidence() < DOUBTFUL && bead.languages() > 1) {
        for (Bead segment : segments(bead)) {
          parts.add(new Part(segment, n));
        }
      } else {
        parts.add(new Part(bead, -1));
      }
    }
    int before = parts.size();
    for (int side = texts.size() - 1; side >= 0; side--) {
      parts = new MoveSearch(texts, evidence, side, parts, segmentsLearned).applied();
    }
    return parts.size() == before ? beads : restored(parts, beads);
  }

  private static List<Bead> segments(Bead bead) {
    List<Bead> segments = new ArrayList<>();
    for (int side = 0; side < bead.sides().size(); side++) {
      Run run = bead.sides().get(side);
      for (int segment = run.start(); segment < run.end(); segment++) {
        List<Run> runs = new ArrayList<>();
        for (int other = 0; other < bead.sides().size(); other++) {
          int start =
              other < side ? bead.sides().get(other).end() : bead.sides().get(other).start();
          runs.add(other == side ? new Run(segment, segment + 1) : new Run(start, start));
        }
        segments.add(new Bead(runs, 1 - bead.confidence(), Bead.Order.IN_PLACE));
      }
    }
    return segments;
  }

  /** Puts doubtful beads together again of which nothing was found elsewhere. */
  private static List<Bead> restored(List<Part> parts, List<Bead> beads) {
    int[] left = new int[beads.size()];
    parts.stream().filter(part -> part.origin() >= 0).forEach(part -> left[part.origin()]++);
    List<Bead> result = new ArrayList<>();
    int last = -1;
    for (Part part : parts) {
      int origin = part.origin();
      boolean whole =
          origin >= 0
              && left[origin] == beads.get(origin).sides().stream().mapToInt(Run::size).sum();
      if (!whole) {
        result.add(part.bead());
      } else if (origin != last) {
        result.add(beads.get(origin));
        last = origin;
      }
    }
    return result;
  }
}
