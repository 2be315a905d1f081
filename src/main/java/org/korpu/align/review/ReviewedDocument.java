package org.korpu.align.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.ParallelDocument;
import org.korpu.align.Run;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** The rows of one document on their way to an alignment. */
final class ReviewedDocument {

  private static final Run NOTHING = new Run(0, 0);

  private final String table;
  private final ParallelDocument document;
  private final List<ReviewRow> rows;

  /** For each side the row that has each segment, null where none has it. */
  private final List<List<@Nullable ReviewRow>> owners = new ArrayList<>();

  private int confirmed;
  private int rejected;
  private int regrouped;
  private int released;

  /**
   * A document.
   *
   * @param table the name of the table
   * @param rows its rows in the order of their beads
   */
  ReviewedDocument(String table, ParallelDocument document, List<ReviewRow> rows) {
    this.table = table;
    this.document = document;
    this.rows = List.copyOf(rows);
    for (int side = 0; side < document.languages().size(); side++) {
      owners.add(new ArrayList<>(Collections.nCopies(document.segments(side).size(), null)));
    }
  }

  int confirmed() {
    return confirmed;
  }

  int rejected() {
    return rejected;
  }

  int regrouped() {
    return regrouped;
  }

  int released() {
    return released;
  }

  /** Gives each segment to its row; a segment of two rows, or of a row that is gone, is a fault. */
  void claim(List<Diagnostic> faults) {
    for (ReviewRow row : rows) {
      for (int side = 0; side < owners.size(); side++) {
        claim(row, side, faults);
      }
    }
    for (int side = 0; side < owners.size(); side++) {
      BitSet gone = new BitSet();
      gone.set(0, owners.get(side).size());
      for (ReviewRow row : rows) {
        clear(gone, row.sides().get(side));
        if (row.key() != null) {
          clear(gone, row.key().bead().sides().get(side));
        }
      }
      if (!gone.isEmpty()) {
        int first = gone.nextSetBit(0);
        faults.add(
            Diagnostic.error(
                    table,
                    null,
                    Message.of(
                        AlignReviewMessage.ROW_DELETED,
                        first + 1,
                        gone.nextClearBit(first),
                        document.files().get(side),
                        gone.cardinality()))
                .withAdvice(Message.of(AlignReviewMessage.KEEP_ROWS)));
      }
    }
  }

  private static void clear(BitSet segments, Run run) {
    segments.clear(run.start(), run.end());
  }

  private void claim(ReviewRow row, int side, List<Diagnostic> faults) {
    Run run = row.sides().get(side);
    List<@Nullable ReviewRow> owner = owners.get(side);
    for (int segment = run.start(); segment < run.end(); segment++) {
      ReviewRow other = owner.get(segment);
      if (other != null) {
        boolean first = other.position().line() < row.position().line();
        ReviewRow late = first ? row : other;
        Position early = (first ? other : row).position();
        faults.add(
            Diagnostic.error(
                table,
                late.places().get(side),
                Message.of(
                    AlignReviewMessage.SEGMENT_TWICE,
                    segment + 1,
                    document.files().get(side),
                    early.line())));
        return;
      }
      owner.set(segment, row);
    }
  }

  /** The beads that the rows tell, after they have {@link #claim claimed} their segments. */
  Alignment alignment() {
    List<Bead> beads = new ArrayList<>();
    BitSet changed = new BitSet();
    for (ReviewRow row : rows) {
      if (!row.isEmpty()) {
        add(row, beads, changed);
      }
      BeadKey key = row.key();
      for (int side = 0; key != null && side < owners.size(); side++) {
        Run run = key.bead().sides().get(side);
        for (int segment = run.start(); segment < run.end(); segment++) {
          if (owners.get(side).get(segment) == null) {
            owners.get(side).set(segment, row);
            beads.add(alone(side, segment));
            released++;
          }
        }
      }
    }
    return new Alignment(ordered(beads, changed));
  }

  private void add(ReviewRow row, List<Bead> beads, BitSet changed) {
    BeadKey key = row.key();
    boolean isPair = row.sides().stream().filter(side -> !side.isEmpty()).count() > 1;
    if (row.verdict() == Verdict.WRONG && isPair) {
      rejected++;
      for (int side = 0; side < owners.size(); side++) {
        Run run = row.sides().get(side);
        for (int segment = run.start(); segment < run.end(); segment++) {
          beads.add(alone(side, segment));
        }
      }
    } else if (key == null || !row.isAsWritten()) {
      regrouped++;
      changed.set(beads.size());
      beads.add(new Bead(row.sides(), 1, Bead.Order.IN_PLACE, Bead.Origin.REVIEWER));
    } else if (row.verdict() == Verdict.OK) {
      confirmed++;
      beads.add(new Bead(row.sides(), 1, key.bead().order(), Bead.Origin.REVIEWER));
    } else {
      beads.add(key.bead());
    }
  }

  private Bead alone(int side, int segment) {
    List<Run> sides = new ArrayList<>(Collections.nCopies(owners.size(), NOTHING));
    sides.set(side, new Run(segment, segment + 1));
    return new Bead(sides, 1, Bead.Order.IN_PLACE, Bead.Origin.REVIEWER);
  }

  /** The beads, those that were changed with their order: moved is one that crosses others. */
  private List<Bead> ordered(List<Bead> beads, BitSet changed) {
    List<Bead> ordered = new ArrayList<>(beads);
    for (int side = 0; side < owners.size(); side++) {
      int before = 0;
      for (int i = 0; i < beads.size(); i++) {
        Run run = beads.get(i).sides().get(side);
        if (changed.get(i) && !run.isEmpty() && run.start() < before) {
          ordered.set(i, moved(beads.get(i)));
        } else if (!changed.get(i) && isLandmark(beads.get(i))) {
          before = Math.max(before, run.end());
        }
      }
      int after = Integer.MAX_VALUE;
      for (int i = beads.size() - 1; i >= 0; i--) {
        Run run = beads.get(i).sides().get(side);
        if (changed.get(i) && run.end() > after) {
          ordered.set(i, moved(beads.get(i)));
        } else if (!changed.get(i) && isLandmark(beads.get(i)) && !run.isEmpty()) {
          after = Math.min(after, run.start());
        }
      }
    }
    return ordered;
  }

  /** Whether the order of others can be told by a bead. */
  private static boolean isLandmark(Bead bead) {
    return bead.order() == Bead.Order.IN_PLACE && bead.languages() > 1;
  }

  private static Bead moved(Bead bead) {
    return new Bead(bead.sides(), bead.confidence(), Bead.Order.MOVED, bead.origin());
  }
}
