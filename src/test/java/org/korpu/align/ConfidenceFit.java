package org.korpu.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korpu.model.LanguageTag;

/**
 * Finds the weights of {@link Signs#confidence()}.
 *
 * <p>{@code ConfidenceFit az,en LIST.tsv [az,ru LIST.tsv …]} takes lists as {@link
 * AlignmentQuality} does, aligns their documents in batches of all, of eight and of one, made
 * harder in several ways, and prints the weights with which the beads would have been judged best.
 */
final class ConfidenceFit {

  private static final List<NoisyDocument.Noise> NOISES =
      List.of(
          NoisyDocument.Noise.SOME,
          NoisyDocument.Noise.MUCH,
          NoisyDocument.Noise.FREE,
          NoisyDocument.Noise.MOVED);

  /** How many documents a batch has. */
  private static final List<Integer> BATCHES = List.of(Integer.MAX_VALUE, 8, 1);

  /** A bead whose truth is known. */
  private record Judged(Signs signs, boolean isRight) {}

  private final Map<Signs.Kind, List<Judged>> beads = new EnumMap<>(Signs.Kind.class);

  private void align(List<LanguageTag> languages, List<List<List<String>>> documents) {
    Aligner aligner = new Aligner(languages, SeedDictionary.NONE);
    for (NoisyDocument.Noise noise : NOISES) {
      for (int size : BATCHES) {
        for (int seed = 0; seed < (size > documents.size() ? 3 : 1); seed++) {
          List<NoisyDocument> noisy = AlignmentQuality.noisy(documents, noise, 100 + seed);
          int step = Math.min(size, noisy.size());
          for (int start = 0; start < noisy.size(); start += step) {
            List<NoisyDocument> batch = noisy.subList(start, Math.min(noisy.size(), start + step));
            judge(batch, aligner.paths(batch.stream().map(NoisyDocument::text).toList()));
          }
        }
      }
    }
  }

  private void judge(List<NoisyDocument> documents, List<Batch.Path> paths) {
    for (int n = 0; n < documents.size(); n++) {
      NoisyDocument document = documents.get(n);
      Batch.Path path = paths.get(n);
      for (int b = 0; b < path.beads().size(); b++) {
        Bead bead = path.beads().get(b);
        // The alignment in order cannot know whether there is a translation elsewhere.
        if (bead.isComplete() || document.moved().isEmpty()) {
          Signs signs = path.signs().get(b);
          beads
              .computeIfAbsent(signs.kind(), kind -> new ArrayList<>())
              .add(new Judged(signs, isRight(bead, document)));
        }
      }
    }
  }

  private static boolean isRight(Bead bead, NoisyDocument document) {
    if (bead.languages() > 1) {
      return document
          .gold()
          .contains(bead.sides().stream().map(run -> run.isEmpty() ? new Run(0, 0) : run).toList());
    }
    for (int side = 0; side < bead.sides().size(); side++) {
      Run run = bead.sides().get(side);
      for (List<Run> group : document.gold()) {
        if (group.get(side).start() < run.end() && run.start() < group.get(side).end()) {
          return false;
        }
      }
    }
    return true;
  }

  private void print(Signs.Kind plain, Signs.Kind grouped) {
    List<Judged> judged = new ArrayList<>(beads.getOrDefault(plain, List.of()));
    judged.addAll(beads.getOrDefault(grouped, List.of()));
    print(
        plain + " (+ " + grouped + "), odds, evidence, segments, grouped, constant",
        judged,
        each ->
            new double[] {
              each.odds(), each.evidence(), each.segments(), each.kind() == grouped ? 1 : 0, 1
            });
  }

  private void print(Signs.Kind kind) {
    print(
        kind + ", odds, constant",
        beads.getOrDefault(kind, List.of()),
        each -> new double[] {each.odds(), 1});
  }

  private interface Features {
    double[] of(Signs signs);
  }

  private static void print(String title, List<Judged> judged, Features features) {
    if (!judged.isEmpty()) {
      double[] weights = fitted(judged, features);
      System.out.printf(
          Locale.ROOT, "%s: %d beads%n  %s%n", title, judged.size(), Arrays.toString(weights));
    }
  }

  /** Logistic regression by Newton's method. */
  private static double[] fitted(List<Judged> judged, Features features) {
    int size = features.of(judged.get(0).signs()).length;
    double[] weights = new double[size];
    for (int round = 0; round < 50; round++) {
      double[][] system = new double[size][size + 1];
      for (int a = 0; a < size; a++) {
        system[a][a] = 0.01;
        system[a][size] = -0.01 * weights[a];
      }
      for (Judged each : judged) {
        double[] x = features.of(each.signs());
        double log = 0;
        for (int a = 0; a < size; a++) {
          log += weights[a] * x[a];
        }
        double p = 1 / (1 + Math.exp(-log));
        for (int a = 0; a < size; a++) {
          for (int b = 0; b < size; b++) {
            system[a][b] += p * (1 - p) * x[a] * x[b];
          }
          system[a][size] += ((each.isRight() ? 1 : 0) - p) * x[a];
        }
      }
      double[] step = solved(system);
      for (int a = 0; a < size; a++) {
        weights[a] += step[a];
      }
    }
    return weights;
  }

  /** Solves linear equations by elimination; the matrix is positive definite. */
  private static double[] solved(double[][] system) {
    int size = system.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
        for (int column = pivot; column <= size; column++) {
          system[row][column] -= factor * system[pivot][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = system[row][size] / system[row][row];
    }
    return solution;
  }

  public static void main(String[] arguments) throws IOException {
    ConfidenceFit fit = new ConfidenceFit();
    for (int n = 0; n < arguments.length; n += 2) {
      List<LanguageTag> languages =
          Arrays.stream(arguments[n].split(",", -1)).map(LanguageTag::new).toList();
      fit.align(languages, AlignmentQuality.documents(Path.of(arguments[n + 1])));
    }
    fit.print(Signs.Kind.PAIR, Signs.Kind.GROUPED_PAIR);
    fit.print(Signs.Kind.TRIPLE, Signs.Kind.GROUPED_TRIPLE);
    fit.print(Signs.Kind.TWO_OF_THREE);
    fit.print(Signs.Kind.ONE_OF_TWO);
    fit.print(Signs.Kind.ONE_OF_THREE);
  }
}
