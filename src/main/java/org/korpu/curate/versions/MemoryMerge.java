package org.korpu.curate.versions;

import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.versions.MergeConflict.Kind;
import org.korpu.curate.versions.MergeSummary.Counts;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.UnitSource;

/**
 * Merges two versions of a memory that began as one: unit by unit, in a unit variant by variant,
 * and in both what is known about them. No unit and no text of either side is lost unless the other
 * side removed it unchanged; what cannot be merged is kept twice and reported. But for conflicts,
 * the result is the same, to the byte, whichever side is ours.
 *
 * <p>Reads each of the three versions twice. Holds some 150 bytes for each of their units, and
 * besides those units that changed and also moved. For one thread.
 */
public final class MemoryMerge {

  private final UnitSource base;
  private final UnitSource ours;
  private final UnitSource theirs;
  private final @Nullable LanguageTag source;

  /**
   * Of three versions.
   *
   * @param base what both sides began with; {@link UnitSource#EMPTY} if each made the memory anew
   * @param source the language of the source texts where a unit does not name one; null if unknown
   */
  public MemoryMerge(
      UnitSource base, UnitSource ours, UnitSource theirs, @Nullable LanguageTag source) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.source = source;
  }

  /**
   * Merges them.
   *
   * @param out gets the units in order
   * @param conflicts gets what could not be merged, in the same order
   * @param faults gets damaged units, which a merge would lose: throw from it to refuse them
   * @throws org.korpu.model.InputException if a version cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  public MergeSummary merge(
      Consumer<TranslationUnit> out,
      Consumer<MergeConflict> conflicts,
      Consumer<Diagnostic> faults) {
    MemoryOutline bases = MemoryOutline.of(base, source, faults);
    MemoryOutline lefts = MemoryOutline.of(ours, source, faults);
    MemoryOutline rights = MemoryOutline.of(theirs, source, faults);
    MergeOrder order = new MergeOrder(bases, lefts, rights);
    Writer writer = new Writer(bases, lefts, rights, out, conflicts);
    order.forEach(writer::want);
    try (UnitWindow first = new UnitWindow(base, writer.wantedBase);
        UnitWindow left = new UnitWindow(ours, writer.wantedOurs);
        UnitWindow right = new UnitWindow(theirs, writer.wantedTheirs)) {
      order.forEach((b, o, t) -> writer.write(b, o, t, first, left, right));
    }
    return writer.summary();
  }

  /** What becomes of a place. */
  private enum Outcome {
    NOTHING,
    OURS,
    THEIRS,
    /** Both sides have it, and differ from each other and from the base. */
    BOTH,
    /** Ours removed it, theirs changed it. */
    REMOVED_BY_OURS,
    /** Theirs removed it, ours changed it. */
    REMOVED_BY_THEIRS
  }

  private final class Writer {
    private final MemoryOutline bases;
    private final MemoryOutline lefts;
    private final MemoryOutline rights;
    private final Consumer<TranslationUnit> out;
    private final Consumer<MergeConflict> conflictsOut;
    private final BitSet wantedBase = new BitSet();
    private final BitSet wantedOurs = new BitSet();
    private final BitSet wantedTheirs = new BitSet();
    private long units;
    private Counts sinceBase = new Counts(0, 0, 0);
    private Counts sinceOurs = new Counts(0, 0, 0);
    private long conflicts;

    Writer(
        MemoryOutline bases,
        MemoryOutline lefts,
        MemoryOutline rights,
        Consumer<TranslationUnit> out,
        Consumer<MergeConflict> conflicts) {
      this.bases = bases;
      this.lefts = lefts;
      this.rights = rights;
      this.out = out;
      this.conflictsOut = conflicts;
    }

    MergeSummary summary() {
      return new MergeSummary(units, sinceBase, sinceOurs, conflicts);
    }

    void want(int b, int o, int t) {
      switch (outcome(b, o, t)) {
        case NOTHING -> {}
        case OURS -> wantedOurs.set(o);
        case THEIRS -> wantedTheirs.set(t);
        case BOTH -> {
          if (b != UnitPairing.NONE) {
            wantedBase.set(b);
          }
          wantedOurs.set(o);
          wantedTheirs.set(t);
        }
        case REMOVED_BY_OURS -> {
          wantedBase.set(b);
          wantedTheirs.set(t);
        }
        case REMOVED_BY_THEIRS -> {
          wantedBase.set(b);
          wantedOurs.set(o);
        }
      }
    }

    void write(int b, int o, int t, UnitWindow first, UnitWindow left, UnitWindow right) {
      Outcome outcome = outcome(b, o, t);
      switch (outcome) {
        case NOTHING -> count(b, o, false, false, false);
        case OURS -> {
          count(b, o, true, b != UnitPairing.NONE && bases.same(b, lefts, o), true);
          out.accept(left.take(o));
        }
        case THEIRS -> {
          count(b, o, true, false, false);
          out.accept(right.take(t));
        }
        case BOTH -> {
          count(b, o, true, false, false);
          TranslationUnit before = b == UnitPairing.NONE ? null : first.take(b);
          write(UnitMerge.merge(before, left.take(o), right.take(t), source));
        }
        case REMOVED_BY_OURS, REMOVED_BY_THEIRS -> {
          boolean byOurs = outcome == Outcome.REMOVED_BY_OURS;
          TranslationUnit kept = byOurs ? right.take(t) : left.take(o);
          if (UnitMerge.sameButForUse(first.take(b), kept)) {
            count(b, o, false, false, false);
          } else {
            count(b, o, true, false, false);
            write(UnitMerge.keep(byOurs ? Kind.REMOVED_BY_OURS : Kind.REMOVED_BY_THEIRS, kept));
          }
        }
      }
    }

    private void write(UnitMerge.Result result) {
      out.accept(result.unit());
      conflicts += result.conflicts().size();
      result.conflicts().forEach(conflictsOut);
    }

    private void count(int b, int o, boolean kept, boolean likeBase, boolean likeOurs) {
      units += kept ? 1 : 0;
      sinceBase = sinceBase.plus(b != UnitPairing.NONE, kept, likeBase);
      sinceOurs = sinceOurs.plus(o != UnitPairing.NONE, kept, likeOurs);
    }

    private Outcome outcome(int b, int o, int t) {
      if (o != UnitPairing.NONE && t != UnitPairing.NONE) {
        if (lefts.same(o, rights, t) || (b != UnitPairing.NONE && bases.same(b, rights, t))) {
          return Outcome.OURS;
        }
        return b != UnitPairing.NONE && bases.same(b, lefts, o) ? Outcome.THEIRS : Outcome.BOTH;
      }
      if (b == UnitPairing.NONE) {
        return o != UnitPairing.NONE ? Outcome.OURS : Outcome.THEIRS;
      }
      if (o != UnitPairing.NONE) {
        return bases.same(b, lefts, o) ? Outcome.NOTHING : Outcome.REMOVED_BY_THEIRS;
      }
      if (t != UnitPairing.NONE) {
        return bases.same(b, rights, t) ? Outcome.NOTHING : Outcome.REMOVED_BY_OURS;
      }
      return Outcome.NOTHING;
    }
  }
}
