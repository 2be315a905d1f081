package org.korpu.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A document whose lines correspond, made harder: lines of one language are joined, cut, left out,
 * shortened, replaced or moved. What belongs together is known.
 *
 * @param text the document
 * @param gold the groups that have a segment in two languages at least; their empty runs at 0
 * @param moved those of them that one language has elsewhere
 */
record NoisyDocument(ParallelText text, Set<List<Run>> gold, Set<List<Run>> moved) {

  /**
   * What happens to a line of one language.
   *
   * @param joined the probability that the next line joins it
   * @param cut the probability that it is cut at a sentence end, if it has one
   * @param missing the probability that it is left out
   * @param strange the probability that another document's line stands in its place
   * @param worn the probability that it lacks every third word, as a free translation may
   * @param gap the probability, for a document, that one language lacks three to five lines
   * @param moved the probability, for a document, that one language has three to five lines
   *     elsewhere
   */
  record Noise(
      double joined,
      double cut,
      double missing,
      double strange,
      double worn,
      double gap,
      double moved) {
    static final Noise NONE = new Noise(0, 0, 0, 0, 0, 0, 0);
    static final Noise SOME = new Noise(0.04, 0.04, 0.03, 0, 0, 0, 0);
    static final Noise MUCH = new Noise(0.07, 0.07, 0.06, 0, 0, 0.3, 0);

    /** Free translations: with words left out, and with sentences of their own. */
    static final Noise FREE = new Noise(0.05, 0.05, 0.03, 0.03, 0.3, 0, 0);

    static final Noise MOVED = new Noise(0.03, 0.03, 0.03, 0, 0, 0, 1);
  }

  /** A line of one language, or two that were joined, or a part of one. */
  private record Piece(String text, int line) {}

  /**
   * Makes a document harder.
   *
   * @param parallel for each language the lines
   * @param strangers lines of another document, in the same languages
   */
  static NoisyDocument of(
      List<List<String>> parallel,
      List<List<String>> strangers,
      Noise noise,
      SplittableRandom random) {
    int lines = parallel.get(0).size();
    int gapSide = random.nextDouble() < noise.gap() ? random.nextInt(parallel.size()) : -1;
    int gapStart = random.nextInt(Math.max(1, lines - 5));
    int gapEnd = gapStart + 3 + random.nextInt(3);
    int movedSide = random.nextDouble() < noise.moved() ? random.nextInt(parallel.size()) : -1;
    boolean[] joinsNext = new boolean[lines];
    boolean[] isCut = new boolean[lines];
    boolean[][] isStrange = new boolean[parallel.size()][lines];
    List<List<Piece>> sides = new ArrayList<>();
    for (int side = 0; side < parallel.size(); side++) {
      List<Piece> pieces = new ArrayList<>();
      for (int line = 0; line < lines; line++) {
        String text = parallel.get(side).get(line);
        double chance = random.nextDouble();
        int cut = text.indexOf(". ") + 1;
        boolean worn = random.nextDouble() < noise.worn();
        if (side == gapSide && line >= gapStart && line < gapEnd) {
          continue;
        }
        if (chance < noise.joined() && line + 1 < lines) {
          joinsNext[line] = true;
          pieces.add(new Piece(text + " " + parallel.get(side).get(line + 1), line));
          line++;
        } else if ((chance -= noise.joined()) < noise.cut() && cut > 0 && !isCut[line]) {
          isCut[line] = true;
          pieces.add(new Piece(text.substring(0, cut), line));
          pieces.add(new Piece(text.substring(cut + 1), line));
        } else if ((chance -= noise.cut()) >= noise.missing() || chance < 0) {
          chance -= noise.missing();
          isStrange[side][line] = chance >= 0 && chance < noise.strange();
          List<String> others = strangers.get(side);
          String own = worn ? worn(text) : text;
          pieces.add(
              new Piece(isStrange[side][line] ? others.get(line % others.size()) : own, line));
        }
      }
      sides.add(pieces);
    }
    return of(sides, joinsNext, isStrange, movedSide, gapStart, gapEnd, random);
  }

  private static String worn(String text) {
    String[] words = text.split(" ", -1);
    StringBuilder left = new StringBuilder();
    for (int n = 0; n < words.length; n++) {
      if (n % 3 != 1 || n == words.length - 1) {
        left.append(left.isEmpty() ? "" : " ").append(words[n]);
      }
    }
    return left.toString();
  }

  private static NoisyDocument of(
      List<List<Piece>> sides,
      boolean[] joinsNext,
      boolean[][] isStrange,
      int movedSide,
      int movedStart,
      int movedEnd,
      SplittableRandom random) {
    // Groups of lines that stay together, with the lines of each that are moved on one side.
    int[] group = new int[joinsNext.length];
    for (int line = 1; line < group.length; line++) {
      group[line] = joinsNext[line - 1] ? group[line - 1] : group[line - 1] + 1;
    }
    int first = group.length == 0 ? 0 : group[Math.min(movedStart, group.length - 1)];
    int last = group.length == 0 ? 0 : group[Math.min(movedEnd, group.length) - 1];
    List<List<Piece>> texts = new ArrayList<>(sides);
    if (movedSide >= 0) {
      texts.set(movedSide, moved(sides.get(movedSide), group, first, last, random));
    }
    Set<List<Run>> gold = new LinkedHashSet<>();
    Set<List<Run>> moved = new LinkedHashSet<>();
    for (int line = 0; line < group.length; line++) {
      int of = group[line];
      if (line > 0 && group[line - 1] == of) {
        continue;
      }
      List<Run> runs = new ArrayList<>();
      for (int side = 0; side < texts.size(); side++) {
        runs.add(run(texts.get(side), group, of, isStrange[side]));
      }
      if (runs.stream().filter(run -> !run.isEmpty()).count() > 1) {
        gold.add(runs);
        if (movedSide >= 0 && of >= first && of <= last && !runs.get(movedSide).isEmpty()) {
          moved.add(runs);
        }
      }
    }
    ParallelText text =
        new ParallelText(
            texts.stream()
                .map(pieces -> SegmentedText.of(pieces.stream().map(Piece::text).toList()))
                .toList());
    return new NoisyDocument(text, gold, moved);
  }

  /** The pieces with some groups put before another, or at the end. */
  private static List<Piece> moved(
      List<Piece> pieces, int[] group, int first, int last, SplittableRandom random) {
    List<Piece> block = new ArrayList<>();
    List<Piece> others = new ArrayList<>();
    for (Piece piece : pieces) {
      int of = group[piece.line()];
      (of >= first && of <= last ? block : others).add(piece);
    }
    int goal = random.nextInt(others.size() + 1);
    while (goal > 0
        && goal < others.size()
        && group[others.get(goal).line()] == group[others.get(goal - 1).line()]) {
      goal--;
    }
    others.addAll(goal, block);
    return others;
  }

  /** Where the pieces of a group stand; empty at 0 where there are none of the same meaning. */
  private static Run run(List<Piece> pieces, int[] group, int of, boolean[] strange) {
    int start = -1;
    int end = -1;
    for (int n = 0; n < pieces.size(); n++) {
      int line = pieces.get(n).line();
      if (group[line] == of && !strange[line]) {
        start = start < 0 ? n : start;
        end = n + 1;
      }
    }
    return start < 0 ? new Run(0, 0) : new Run(start, end);
  }
}
