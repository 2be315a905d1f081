package org.korpu.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A document whose lines correspond, made harder: lines of one language are joined, cut or left
 * out. What belongs together is known.
 *
 * @param text the document
 * @param gold the groups that have a segment in every language
 */
record NoisyDocument(ParallelText text, Set<List<Run>> gold) {

  /**
   * What happens to a line of one language.
   *
   * @param joined the probability that the next line joins it
   * @param cut the probability that it is cut at a sentence end, if it has one
   * @param missing the probability that it is left out
   * @param gap the probability, for a document, that one language lacks three to five lines
   */
  record Noise(double joined, double cut, double missing, double gap) {
    static final Noise NONE = new Noise(0, 0, 0, 0);
    static final Noise SOME = new Noise(0.04, 0.04, 0.03, 0);
    static final Noise MUCH = new Noise(0.07, 0.07, 0.06, 0.3);
  }

  /** Joins, cuts and leaves out lines. */
  static NoisyDocument of(List<List<String>> parallel, Noise noise, SplittableRandom random) {
    int lines = parallel.get(0).size();
    int gapSide = random.nextDouble() < noise.gap() ? random.nextInt(parallel.size()) : -1;
    int gapStart = random.nextInt(Math.max(1, lines - 5));
    int gapEnd = gapStart + 3 + random.nextInt(3);
    boolean[] joinsNext = new boolean[lines];
    boolean[] isCut = new boolean[lines];
    List<List<String>> texts = new ArrayList<>();
    List<List<Integer>> lineOfSegment = new ArrayList<>();
    for (int side = 0; side < parallel.size(); side++) {
      List<String> segments = new ArrayList<>();
      List<Integer> origins = new ArrayList<>();
      for (int line = 0; line < lines; line++) {
        String text = parallel.get(side).get(line);
        double chance = random.nextDouble();
        int cut = text.indexOf(". ") + 1;
        if (side == gapSide && line >= gapStart && line < gapEnd) {
          continue;
        }
        if (chance < noise.joined() && line + 1 < lines) {
          joinsNext[line] = true;
          segments.add(text + " " + parallel.get(side).get(line + 1));
          origins.add(line);
          line++;
        } else if (chance < noise.joined() + noise.cut() && cut > 0 && !isCut[line]) {
          isCut[line] = true;
          segments.add(text.substring(0, cut));
          segments.add(text.substring(cut + 1));
          origins.add(line);
          origins.add(line);
        } else if (chance < 1 - noise.missing()) {
          segments.add(text);
          origins.add(line);
        }
      }
      texts.add(segments);
      lineOfSegment.add(origins);
    }
    ParallelText text = new ParallelText(texts.stream().map(SegmentedText::of).toList());
    return new NoisyDocument(text, gold(joinsNext, lineOfSegment));
  }

  private static Set<List<Run>> gold(boolean[] joinsNext, List<List<Integer>> lineOfSegment) {
    Set<List<Run>> gold = new LinkedHashSet<>();
    for (int start = 0; start < joinsNext.length; ) {
      int end = start + 1;
      while (joinsNext[end - 1] && end < joinsNext.length) {
        end++;
      }
      List<Run> runs = new ArrayList<>();
      for (List<Integer> origins : lineOfSegment) {
        runs.add(new Run(before(origins, start), before(origins, end)));
      }
      if (runs.stream().noneMatch(Run::isEmpty)) {
        gold.add(runs);
      }
      start = end;
    }
    return gold;
  }

  private static int before(List<Integer> origins, int line) {
    return (int) origins.stream().filter(origin -> origin < line).count();
  }
}
