package org.korpu.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.korpu.model.LanguageTag;

/**
 * How right alignments are, and how right they claim to be.
 *
 * <p>{@code AlignmentQuality az,en LIST.tsv} measures both on parallel documents: a document a
 * line, its files with a tab between them, and the lines of these files correspond. They are made
 * harder in several ways, three times over.
 */
final class AlignmentQuality {

  /** Lower bounds of the classes of confidence that are counted apart. */
  private static final double[] CLASSES = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

  private static final int SEEDS = 3;

  /** Whether the documents of a batch are aligned together, or each for itself. */
  enum Company {
    TOGETHER,
    ALONE
  }

  private final int[] found = new int[CLASSES.length];
  private final int[] right = new int[CLASSES.length];
  private final double[] claimed = new double[CLASSES.length];
  private int gold;
  private int moved;
  private int movedFound;
  private int movedWrongly;

  /** Counts the complete beads of a batch. */
  void count(List<NoisyDocument> documents, List<Alignment> alignments) {
    for (int n = 0; n < documents.size(); n++) {
      Set<List<Run>> truth = documents.get(n).gold();
      gold += (int) truth.stream().filter(AlignmentQuality::isComplete).count();
      moved += (int) documents.get(n).moved().stream().filter(AlignmentQuality::isComplete).count();
      for (Bead bead : alignments.get(n).beads()) {
        if (bead.isComplete()) {
          int of = Arrays.binarySearch(CLASSES, bead.confidence());
          of = of < 0 ? -of - 2 : of;
          boolean isRight = truth.contains(bead.sides());
          found[of]++;
          claimed[of] += bead.confidence();
          right[of] += isRight ? 1 : 0;
          movedFound += documents.get(n).moved().contains(bead.sides()) ? 1 : 0;
          movedWrongly += bead.order() == Bead.Order.MOVED && !isRight ? 1 : 0;
        }
      }
    }
  }

  private static boolean isComplete(List<Run> runs) {
    return runs.stream().noneMatch(Run::isEmpty);
  }

  /** Share of right beads among those found, or right and found both against their mean. */
  double f1() {
    return 2.0 * Arrays.stream(right).sum() / (Arrays.stream(found).sum() + gold);
  }

  /** Share of right beads among those with at least a confidence that begins a class. */
  double purity(double confidence) {
    int all = 0;
    int good = 0;
    for (int i = 0; i < CLASSES.length; i++) {
      all += CLASSES[i] >= confidence ? found[i] : 0;
      good += CLASSES[i] >= confidence ? right[i] : 0;
    }
    return all == 0 ? 1 : (double) good / all;
  }

  /** Share of all right beads that have at least this confidence. */
  double reach(double confidence) {
    int good = 0;
    for (int i = 0; i < CLASSES.length; i++) {
      good += CLASSES[i] >= confidence ? right[i] : 0;
    }
    return (double) good / gold;
  }

  /** Aligns and counts. */
  static AlignmentQuality measure(
      List<LanguageTag> languages,
      List<List<List<String>>> documents,
      NoisyDocument.Noise noise,
      int seeds,
      Company company) {
    AlignmentQuality quality = new AlignmentQuality();
    Aligner aligner = new Aligner(languages, SeedDictionary.NONE);
    for (int seed = 0; seed < seeds; seed++) {
      List<NoisyDocument> noisy = noisy(documents, noise, seed);
      List<ParallelText> texts = noisy.stream().map(NoisyDocument::text).toList();
      quality.count(
          noisy,
          company == Company.TOGETHER
              ? aligner.align(texts)
              : texts.stream().map(text -> aligner.align(List.of(text)).get(0)).toList());
    }
    return quality;
  }

  /** Documents made harder; the strangers of each come from the one before it. */
  static List<NoisyDocument> noisy(
      List<List<List<String>>> documents, NoisyDocument.Noise noise, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<NoisyDocument> noisy = new ArrayList<>();
    for (int n = 0; n < documents.size(); n++) {
      List<List<String>> strangers = documents.get((n + documents.size() - 1) % documents.size());
      noisy.add(NoisyDocument.of(documents.get(n), strangers, noise, random));
    }
    return noisy;
  }

  /** Reads the documents of a list. */
  static List<List<List<String>>> documents(Path list) throws IOException {
    List<List<List<String>>> documents = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      List<List<String>> sides = new ArrayList<>();
      for (String file : line.split("\t", -1)) {
        sides.add(Files.readAllLines(Path.of(file)));
      }
      documents.add(sides);
    }
    return documents;
  }

  public static void main(String[] arguments) throws IOException {
    List<LanguageTag> languages =
        Arrays.stream(arguments[0].split(",", -1)).map(LanguageTag::new).toList();
    List<List<List<String>>> documents = documents(Path.of(arguments[1]));
    Map<String, NoisyDocument.Noise> noises =
        new TreeMap<>(
            Map.of(
                "1 some noise", NoisyDocument.Noise.SOME,
                "2 much noise", NoisyDocument.Noise.MUCH,
                "3 free translations", NoisyDocument.Noise.FREE,
                "4 moved lines", NoisyDocument.Noise.MOVED));
    noises.forEach(
        (title, noise) -> {
          print(title, measure(languages, documents, noise, SEEDS, Company.TOGETHER));
          print(title + ", alone", measure(languages, documents, noise, 1, Company.ALONE));
        });
  }

  private static void print(String title, AlignmentQuality quality) {
    System.out.printf(
        Locale.ROOT,
        "%s: F1 %.2f %%; from 0.95 %.2f %% right, reach %.2f %%; %d of %d moved found, %d wrong%n",
        title,
        100 * quality.f1(),
        100 * quality.purity(0.95),
        100 * quality.reach(0.95),
        quality.movedFound,
        quality.moved,
        quality.movedWrongly);
    for (int i = 0; i < CLASSES.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "  from %.2f: %6d beads, %6.2f %% right, claimed %6.2f %%%n",
          CLASSES[i],
          quality.found[i],
          100.0 * quality.right[i] / Math.max(1, quality.found[i]),
          100 * quality.claimed[i] / Math.max(1, quality.found[i]));
    }
  }
}
