package org.korpu.translit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among the renderings of letters by what known names do in the same surroundings.
 *
 * <p>Each choice is counted in three chains of surroundings from wide to narrow: by letters, up to
 * three on either side; by harmony, the last vowel written and the next of the word; by frame, the
 * consonant before and the two after, in which Arabic roots show. Along a chain the estimate from
 * the wider surroundings stands for {@value #PSEUDO} observations in the narrower (additive
 * smoothing as of Witten and Bell, with a fixed weight); the three are averaged geometrically. A
 * beam of {@value #BEAM} partial words is followed.
 *
 * <p>Immutable after construction. Time is linear in the length of a word.
 */
final class LearnedChoice {

  private static final double PSEUDO = 1.5;
  private static final int BEAM = 8;

  /** Share of a rendering before anything is counted, against the one before it in the rule. */
  private static final double NEXT_RENDERING = 0.3;

  private final LetterRules rules;
  private final NameLanguage from;
  private final NameLanguage to;
  private final Map<Long, int[]> counts = new HashMap<>();

  /** A partly written word. */
  private record Path(String written, double cost) {}

  /**
   * Learns from pairs of a word and its best form; a pair whose form the rules cannot make is
   * passed over.
   */
  LearnedChoice(LetterRules rules, NameLanguage from, NameLanguage to, Map<String, String> pairs) {
    this.rules = rules;
    this.from = from;
    this.to = to;
    pairs.forEach(this::learn);
  }

  /** The renderings of a word in small letters, the likeliest first. */
  List<Ranked> renderings(String word) {
    List<LetterRules.Step> steps = rules.steps(word);
    List<Path> beam = List.of(new Path("", 0));
    for (LetterRules.Step step : steps) {
      if (step.renderings().size() == 1) {
        String only = step.renderings().get(0);
        beam = beam.stream().map(path -> new Path(path.written + only, path.cost)).toList();
        continue;
      }
      List<Path> longer = new ArrayList<>(beam.size() * 2);
      for (Path path : beam) {
        double[] shares = shares(word, step, path.written);
        for (int i = 0; i < shares.length; i++) {
          String written = path.written + step.renderings().get(i);
          longer.add(new Path(written, path.cost - Math.log(shares[i])));
        }
      }
      longer.sort((a, b) -> Double.compare(a.cost, b.cost));
      beam = longer.size() > BEAM ? longer.subList(0, BEAM) : longer;
    }
    return Ranked.best(beam.stream().map(path -> new Ranked(path.written, path.cost)).toList());
  }

  private void learn(String word, String form) {
    List<LetterRules.Step> steps = rules.steps(word);
    Optional<int[]> choices = choices(steps, 0, form, 0);
    if (choices.isEmpty()) {
      return;
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      LetterRules.Step step = steps.get(i);
      int choice = choices.get()[i];
      int size = step.renderings().size();
      if (size > 1) {
        long[][] chains = surroundings(word, step, written.toString());
        for (int chain = 0; chain < chains.length; chain++) {
          // The first of each chain are the letters alone, which count once.
          for (int j = chain == 0 ? 0 : 1; j < chains[chain].length; j++) {
            counts.computeIfAbsent(chains[chain][j], k -> new int[size])[choice]++;
          }
        }
      }
      written.append(step.renderings().get(choice));
    }
  }

  /** Which rendering of each step makes the form; nothing if none does. */
  private static Optional<int[]> choices(
      List<LetterRules.Step> steps, int step, String form, int place) {
    if (step == steps.size()) {
      return place == form.length() ? Optional.of(new int[step]) : Optional.empty();
    }
    List<String> renderings = steps.get(step).renderings();
    for (int i = 0; i < renderings.size(); i++) {
      if (form.startsWith(renderings.get(i), place)) {
        Optional<int[]> rest = choices(steps, step + 1, form, place + renderings.get(i).length());
        if (rest.isPresent()) {
          rest.get()[step] = i;
          return rest;
        }
      }
    }
    return Optional.empty();
  }

  private double[] shares(String word, LetterRules.Step step, String written) {
    int size = step.renderings().size();
    double[] prior = new double[size];
    double sum = 0;
    double share = 1;
    for (int i = 0; i < size; i++) {
      prior[i] = share;
      sum += share;
      share *= NEXT_RENDERING;
    }
    for (int i = 0; i < size; i++) {
      prior[i] /= sum;
    }
    double[] shares = new double[size];
    Arrays.fill(shares, 1);
    for (long[] chain : surroundings(word, step, written)) {
      double[] estimate = prior;
      for (long key : chain) {
        estimate = refine(estimate, key);
      }
      for (int i = 0; i < size; i++) {
        shares[i] *= estimate[i];
      }
    }
    for (int i = 0; i < size; i++) {
      shares[i] = Math.cbrt(shares[i]);
    }
    return shares;
  }

  private double[] refine(double[] wider, long key) {
    int[] counted = counts.get(key);
    if (counted == null || counted.length != wider.length) {
      return wider;
    }
    int total = 0;
    for (int count : counted) {
      total += count;
    }
    double[] narrower = new double[wider.length];
    for (int i = 0; i < wider.length; i++) {
      narrower[i] = (counted[i] + PSEUDO * wider[i]) / (total + PSEUDO);
    }
    return narrower;
  }

  /**
   * Three chains of surroundings of a step, each from wide to narrow, as hashes of 64 bits: that
   * two of the some ten thousand meet is as good as impossible, and would do no harm.
   */
  private long[][] surroundings(String word, LetterRules.Step step, String written) {
    long group = (long) step.renderings().size() << Character.SIZE;
    for (int i = step.begin(); i < step.end(); i++) {
      group = mix(group, word.charAt(i));
    }
    char after = at(word, step.end());
    char next = at(word, step.end() + 1);
    char last = at(written, written.length() - 1);
    char lastButOne = at(written, written.length() - 2);
    long[] letters = new long[6];
    letters[0] = group;
    letters[1] = mix(mix(group, '1'), after);
    letters[2] = mix(mix(letters[1], '2'), last);
    letters[3] = mix(mix(letters[2], '3'), next);
    letters[4] = mix(mix(letters[3], '4'), lastButOne);
    letters[5] =
        mix(mix(mix(letters[4], '5'), at(written, written.length() - 3)), at(word, step.end() + 2));
    long[] harmony = new long[3];
    harmony[0] = group;
    harmony[1] = mix(mix(mix(group, '6'), vowelBefore(written)), vowelAfter(word, step.end()));
    harmony[2] = mix(mix(mix(harmony[1], '7'), last), after);
    int first = consonantAfter(word, step.end());
    long[] frame = new long[3];
    frame[0] = group;
    frame[1] = mix(mix(mix(group, '8'), consonantBefore(written)), at(word, first));
    frame[2] = mix(mix(frame[1], '9'), at(word, consonantAfter(word, first + 1)));
    return new long[][] {letters, harmony, frame};
  }

  private static long mix(long hash, char letter) {
    long mixed = (hash ^ letter) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }

  private char consonantBefore(String written) {
    for (int i = written.length() - 1; i >= 0; i--) {
      if (!to.isVowel(written.charAt(i))) {
        return written.charAt(i);
      }
    }
    return '.';
  }

  private int consonantAfter(String word, int place) {
    int i = place;
    while (i < word.length() && from.isVowel(word.charAt(i))) {
      i++;
    }
    return i;
  }

  private static char at(String text, int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '.';
  }

  private char vowelBefore(String written) {
    for (int i = written.length() - 1; i >= 0; i--) {
      if (to.isVowel(written.charAt(i))) {
        return written.charAt(i);
      }
    }
    return '.';
  }

  private char vowelAfter(String word, int place) {
    for (int i = place; i < word.length(); i++) {
      if (from.isVowel(word.charAt(i))) {
        return word.charAt(i);
      }
    }
    return '.';
  }
}
