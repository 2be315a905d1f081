package org.korpu.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The search for segments of one language that belong to beads elsewhere in their text.
 *
 * <p>Rows are the beads that lack the language, columns the segments that it has alone. Matches are
 * chains, as of Smith and Waterman (1981): a chain begins at a price, and goes on in both texts.
 * The best chain is taken, then the next best, while they are worth their price.
 */
final class MoveSearch {

  /** How far something is moved at most, in segments of its text. */
  private static final int FAR = 200;

  /** What a chain costs beside the choice of a place: paragraphs are rarely moved. */
  private static final double START = -5;

  /** What a link costs that joins segments, and one that skips some. */
  private static final double JOINS = -3;

  private static final double SKIPS = -4;

  /** How many segments a chain may skip in one place. */
  private static final int MOST_SKIPPED = 1;

  /** A link of a chain must say this for itself. */
  private static final double LEAST = 1;

  private final List<DocumentSide> texts;
  private final int side;
  private final List<Moves.Part> parts;
  private final int segmentsLearned;
  private final List<Moves.Part> rows;
  private final List<Moves.Part> columns;

  /** How many segments of the language before each place are in beads with others. */
  private final int[] solid;

  private final PairScores[] scores;

  /** For each other language the first segment of each row, as its scores count them. */
  private final int[][] firsts;

  /** What a chain costs: it could stand anywhere. */
  private final double start;

  MoveSearch(
      List<DocumentSide> texts,
      Moves.PairEvidence evidence,
      int side,
      List<Moves.Part> parts,
      int segmentsLearned) {
    this.texts = texts;
    this.side = side;
    this.parts = parts;
    this.segmentsLearned = segmentsLearned;
    start = START - Math.log(Math.min(2 * FAR, texts.get(side).size()) + 1.0);
    rows = parts.stream().filter(part -> part.run(side).isEmpty()).toList();
    columns =
        parts.stream()
            .filter(part -> part.bead().languages() == 1 && part.run(side).size() == 1)
            .toList();
    solid = new int[texts.get(side).size() + 1];
    for (Moves.Part part : parts) {
      Run run = part.run(side);
      for (int segment = run.start(); segment < run.end(); segment++) {
        solid[segment + 1] = part.bead().languages() > 1 ? 1 : 0;
      }
    }
    Arrays.parallelPrefix(solid, Integer::sum);
    scores = new PairScores[texts.size()];
    firsts = new int[texts.size()][rows.size()];
    for (int other = 0; other < texts.size(); other++) {
      if (other != side && !rows.isEmpty() && !columns.isEmpty()) {
        scores[other] = score(other, evidence);
      }
    }
  }

  private PairScores score(int other, Moves.PairEvidence evidence) {
    List<Integer> segments = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      firsts[other][row] = segments.size();
      Run run = rows.get(row).run(other);
      for (int segment = run.start(); segment < run.end(); segment++) {
        segments.add(segment);
        places.add(rows.get(row).run(side).start());
      }
    }
    int[] from = new int[segments.size() + 1];
    int[] to = new int[segments.size() + 1];
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(to, -1);
    for (int n = 0; n < segments.size(); n++) {
      from[n] = firstColumn(places.get(n) - FAR);
      to[n] = firstColumn(places.get(n) + FAR);
    }
    int[] alone = columns.stream().mapToInt(this::segment).toArray();
    return evidence.score(
        other,
        texts.get(other).of(segments.stream().mapToInt(Integer::intValue).toArray()),
        side,
        texts.get(side).of(alone),
        Band.around(from, to, columns.size()));
  }

  private int segment(Moves.Part column) {
    return column.run(side).start();
  }

  /** The first column from a segment on. */
  private int firstColumn(int segment) {
    int column = 0;
    int end = columns.size();
    while (column < end) {
      int middle = (column + end) / 2;
      if (segment(columns.get(middle)) < segment) {
        column = middle + 1;
      } else {
        end = middle;
      }
    }
    return column;
  }

  /** A row or two and a column or two that may belong together. */
  private record Match(int row, int rows, int column, int columns, double evidence) {
    boolean meets(Match other) {
      return (row < other.row + other.rows && other.row < row + rows)
          || (column < other.column + other.columns && other.column < column + columns);
    }
  }

  /** A match within a chain, and the sum of the chain up to it. */
  private record Link(Match match, @Nullable Link before, double sum) {}

  /** The parts, those that belong together joined in the place of the row. */
  List<Moves.Part> applied() {
    List<Match> matches = matches();
    List<Match> left = matches;
    Map<Moves.Part, Moves.Part> joined = new HashMap<>();
    Set<Moves.Part> gone = new HashSet<>();
    for (Link last = best(left); last != null; last = best(left)) {
      List<Match> chain = new ArrayList<>();
      for (Link link = last; link != null; link = link.before()) {
        chain.add(link.match());
      }
      for (Match match : chain) {
        joined.put(rows.get(match.row()), joined(match, last.sum(), rival(match, chain, matches)));
        gone.addAll(columns.subList(match.column(), match.column() + match.columns()));
        gone.addAll(rows.subList(match.row() + 1, match.row() + match.rows()));
      }
      left = left.stream().filter(each -> chain.stream().noneMatch(each::meets)).toList();
    }
    return parts.stream()
        .filter(part -> !gone.contains(part))
        .map(part -> joined.getOrDefault(part, part))
        .toList();
  }

  /** All matches that say something for themselves, by row and column. */
  private List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int place = rows.get(row).run(side).start();
      int end = firstColumn(place + FAR);
      for (int column = firstColumn(place - FAR); column < end; column++) {
        if (crosses(row, column)) {
          for (int rowCount = 1; rowCount <= 2; rowCount++) {
            for (int columnCount = 1; columnCount <= (rowCount == 1 ? 2 : 1); columnCount++) {
              double found = evidence(row, rowCount, column, columnCount);
              if (found > LEAST) {
                matches.add(new Match(row, rowCount, column, columnCount, found));
              }
            }
          }
        }
      }
    }
    return matches;
  }

  /** Whether something that is aligned stands between a row and a column. */
  private boolean crosses(int row, int column) {
    int place = rows.get(row).run(side).start();
    int segment = segment(columns.get(column));
    return place <= segment ? solid[segment] > solid[place] : solid[place] > solid[segment + 1];
  }

  private double evidence(int row, int rowCount, int column, int columnCount) {
    if (row + rowCount > rows.size()
        || column + columnCount > columns.size()
        || (rowCount == 2 && rowGap(row, row + 1) != 0)
        || (columnCount == 2 && columnGap(column, column + 1) != 0)) {
      return PairScores.IMPOSSIBLE;
    }
    double sum = rowCount + columnCount > 2 ? JOINS : 0;
    int languages = 0;
    for (int other = 0; other < texts.size(); other++) {
      int size = rows.get(row + rowCount - 1).run(other).end() - rows.get(row).run(other).start();
      if (other != side && size > PairScores.MOST) {
        return PairScores.IMPOSSIBLE;
      }
      if (other != side && size > 0) {
        sum += scores[other].of(firsts[other][row], size, column, columnCount);
        languages++;
      }
    }
    return languages == 2 ? sum * 2 / 3 : sum;
  }

  /** How many segments lie between two rows of the same languages; else many. */
  private int rowGap(int row, int next) {
    int gap = 0;
    for (int other = 0; other < texts.size(); other++) {
      Run one = rows.get(row).run(other);
      Run two = rows.get(next).run(other);
      if (one.isEmpty() != two.isEmpty()) {
        return Integer.MAX_VALUE;
      }
      if (!one.isEmpty()) {
        gap = Math.max(gap, two.start() - one.end());
      }
    }
    return gap;
  }

  private int columnGap(int column, int next) {
    return segment(columns.get(next)) - segment(columns.get(column)) - 1;
  }

  /** The last link of the best chain; null if none is worth its price. */
  private @Nullable Link best(List<Match> matches) {
    Map<List<Integer>, List<Link>> ending = new HashMap<>();
    Link best = null;
    for (Match match : matches) {
      Link link = new Link(match, null, start + match.evidence());
      for (int row = match.row(); row >= match.row() - MOST_SKIPPED; row--) {
        for (int column = match.column(); column >= match.column() - MOST_SKIPPED; column--) {
          for (Link before : ending.getOrDefault(List.of(row, column), List.of())) {
            int skipped = rowGap(row - 1, match.row()) + columnGap(column - 1, match.column());
            double sum = before.sum() + skipped * SKIPS + match.evidence();
            if (skipped >= 0 && skipped <= 2 * MOST_SKIPPED && sum > link.sum()) {
              link = new Link(match, before, sum);
            }
          }
        }
      }
      ending
          .computeIfAbsent(
              List.of(match.row() + match.rows(), match.column() + match.columns()),
              place -> new ArrayList<>())
          .add(link);
      best = best == null || link.sum() > best.sum() ? link : best;
    }
    return best == null || best.sum() <= 0 ? null : best;
  }

  /** The evidence of the best match that a match keeps from being made. */
  private static double rival(Match match, List<Match> chain, List<Match> matches) {
    return matches.stream()
        .filter(each -> each.meets(match) && !chain.contains(each))
        .mapToDouble(Match::evidence)
        .max()
        .orElse(0);
  }

  private Moves.Part joined(Match match, double chain, double rival) {
    Moves.Part row = rows.get(match.row());
    List<Run> runs = new ArrayList<>();
    for (int other = 0; other < texts.size(); other++) {
      runs.add(
          other == side
              ? new Run(
                  segment(columns.get(match.column())),
                  segment(columns.get(match.column() + match.columns() - 1)) + 1)
              : new Run(
                  row.run(other).start(),
                  rows.get(match.row() + match.rows() - 1).run(other).end()));
    }
    double odds = Math.min(chain, match.evidence() - rival);
    double confidence = Signs.ofMoved(runs, odds, match.evidence(), segmentsLearned).confidence();
    return new Moves.Part(new Bead(runs, confidence, Bead.Order.MOVED), -1);
  }
}
