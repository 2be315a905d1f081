package org.korpu.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.korpu.model.LanguageTag;

/**
 * How right alignments are, and how right they claim to be.
 *
 * <p>{@code AlignmentQuality az,en LIST.tsv} measures both on parallel documents: a document a
 * line, its files with a tab between them, and the lines of these files correspond. Lines are
 * joined, cut and left out, three times over.
 */
final class AlignmentQuality {

  /** Lower bounds of the classes of confidence that are counted apart. */
  private static final double[] CLASSES = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

  private static final int SEEDS = 3;

  private final int[] found = new int[CLASSES.length];
  private final int[] right = new int[CLASSES.length];
  private final double[] claimed = new double[CLASSES.length];
  private int gold;

  /** Counts the complete beads of a batch. */
  void count(List<NoisyDocument> documents, List<Alignment> alignments) {
    for (int n = 0; n < documents.size(); n++) {
      gold += documents.get(n).gold().size();
      for (Bead bead : alignments.get(n).beads()) {
        if (bead.isComplete()) {
          int of = Arrays.binarySearch(CLASSES, bead.confidence());
          of = of < 0 ? -of - 2 : of;
          found[of]++;
          claimed[of] += bead.confidence();
          right[of] += documents.get(n).gold().contains(bead.sides()) ? 1 : 0;
        }
      }
    }
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
      int seeds) {
    AlignmentQuality quality = new AlignmentQuality();
    for (int seed = 0; seed < seeds; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<NoisyDocument> noisy =
          documents.stream().map(each -> NoisyDocument.of(each, noise, random)).toList();
      Aligner aligner = new Aligner(languages, SeedDictionary.NONE);
      quality.count(noisy, aligner.align(noisy.stream().map(NoisyDocument::text).toList()));
    }
    return quality;
  }

  public static void main(String[] arguments) throws IOException {
    List<LanguageTag> languages =
        Arrays.stream(arguments[0].split(",", -1)).map(LanguageTag::new).toList();
    List<List<List<String>>> documents = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      List<List<String>> sides = new ArrayList<>();
      for (String file : line.split("\t", -1)) {
        sides.add(Files.readAllLines(Path.of(file)));
      }
      documents.add(sides);
    }
    print("some noise", measure(languages, documents, NoisyDocument.Noise.SOME, SEEDS));
    print("much noise", measure(languages, documents, NoisyDocument.Noise.MUCH, SEEDS));
  }

  private static void print(String title, AlignmentQuality quality) {
    System.out.printf(Locale.ROOT, "%s: F1 %.2f %%%n", title, 100 * quality.f1());
    for (int i = 0; i < CLASSES.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "from %.2f: %6d beads, %6.2f %% right, claimed %6.2f %%; and above: %6.2f %% right, reach %6.2f %%%n",
          CLASSES[i],
          quality.found[i],
          100.0 * quality.right[i] / Math.max(1, quality.found[i]),
          100 * quality.claimed[i] / Math.max(1, quality.found[i]),
          100 * quality.purity(CLASSES[i]),
          100 * quality.reach(CLASSES[i]));
    }
  }
}
