package org.korpu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.progress.LongWork;

/** A batch while it is being aligned: its texts, and what is known of its languages so far. */
final class Batch {

  /** How far a bead must be sure to be learned from. */
  private static final double SURE = 0.3;

  /** Lengths are learned from beads as sure as this. */
  private static final double VERY_SURE = 0.9;

  /** How many beads the first guess of lengths counts for. */
  private static final double GUESS = 20;

  /** How many beads words are learned from at most. */
  private static final int LEARNED_FROM = 20_000;

  /** A bead less probable than this is worth less than leaving its segments alone. */
  private static final double THRESHOLD = 0.4;

  /** Places that two texts pass less probably than this are not looked at for the third. */
  private static final double LEAST = 1e-6;

  /** The pairs of sides. */
  private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

  private final int sides;
  private final Corpus corpus;
  private final List<TranslationTable> knownForward = new ArrayList<>();
  private final List<TranslationTable> knownBackward = new ArrayList<>();
  private final List<List<TableLearner.Pairing>> knownPairings = new ArrayList<>();
  private final List<PairModel> models = new ArrayList<>();

  /**
   * For each long document and pair the places that are worth a look, once words are learned. What
   * has been ruled out then is not looked at again.
   */
  private final @Nullable Band[][] trodden;

  private int rounds;
  private final ShapeModel guess;
  private ShapeModel shapes;
  private final ShapeModel pairGuess = ShapeModel.of(2);

  Batch(List<LanguageTag> languages, SeedDictionary seeds, List<ParallelText> texts) {
    sides = languages.size();
    corpus = new Corpus(languages, texts);
    trodden = new Band[texts.size()][PAIRS.length];
    guess = ShapeModel.of(sides);
    shapes = guess;
    Seeds known = new Seeds(languages, seeds, corpus);
    for (int p = 0; p < pairCount(); p++) {
      int x = PAIRS[p][0];
      int y = PAIRS[p][1];
      KnownTranslations translations = known.translations(x, y);
      knownForward.add(translations.forward());
      knownBackward.add(translations.backward());
      knownPairings.add(known.pairings(x, y));
      models.add(model(p, knownPairings.get(p), new LengthModel(logRatio(x, y), 1)));
    }
  }

  /** What a pair of sides tells of each other. */
  private PairModel model(int pair, List<TableLearner.Pairing> pairings, LengthModel lengths) {
    TranslationTable forward = knownForward.get(pair);
    TranslationTable backward = knownBackward.get(pair);
    if (pairings.isEmpty()) {
      return new PairModel(forward, backward, lengths);
    }
    TableLearner.Tables tables =
        new TableLearner(sample(TableLearner.Pairing.merged(pairings))).learn(forward, backward);
    return new PairModel(tables.forward(), tables.backward(), lengths);
  }

  private int pairCount() {
    return sides == 2 ? 1 : 3;
  }

  private double logRatio(int x, int y) {
    double[] lengths = new double[sides];
    for (int document = 0; document < corpus.size(); document++) {
      for (int side = 0; side < sides; side++) {
        DocumentSide text = corpus.document(document).get(side);
        lengths[side] += text.length(0, text.size());
      }
    }
    return Math.log((lengths[y] + 100) / (lengths[x] + 100));
  }

  /**
   * An alignment of a document.
   *
   * @param beads with their posterior probabilities
   * @param signs for each bead what tells how far to trust it
   * @param shapes how many beads of each shape are expected
   */
  record Path(List<Bead> beads, List<Signs> signs, List<Double> shapes) {}

  /** Aligns all documents with what is known so far. */
  List<Path> paths(LongWork work) {
    return IntStream.range(0, corpus.size())
        .parallel()
        .mapToObj(
            n -> {
              Path path = path(n);
              work.advance(1);
              return path;
            })
        .toList();
  }

  private Path path(int document) {
    Lattice lattice = sides == 2 ? ofTwo(document, 0, shapes) : ofThree(document);
    List<Lattice.Found> path = lattice.best(THRESHOLD);
    List<Bead> beads = new ArrayList<>();
    for (Lattice.Found found : path) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run(found.i(), found.i() + found.shape().a()));
      runs.add(new Run(found.j(), found.j() + found.shape().b()));
      if (sides == 3) {
        runs.add(new Run(found.k(), found.k() + found.shape().c()));
      }
      beads.add(new Bead(runs, Math.min(1, found.probability()), Bead.Order.IN_PLACE));
    }
    List<Signs> signs =
        path.stream().map(found -> Signs.of(found, sides, corpus.segments())).toList();
    return new Path(beads, signs, DoubleStream.of(lattice.expectedShapes()).boxed().toList());
  }

  private Lattice ofTwo(int document, int pair, ShapeModel model) {
    DocumentSide x = corpus.document(document).get(PAIRS[pair][0]);
    DocumentSide y = corpus.document(document).get(PAIRS[pair][1]);
    Band band = trodden[document][pair];
    if (band == null) {
      int targets = corpus.vocabulary(PAIRS[pair][1]).size();
      band = Anchors.band(x, y, models.get(pair).forward(), targets);
    }
    PairScores scores = new PairScores(x, y, models.get(pair), band, PairScores.Grouping.WHOLE);
    Lattice lattice = new Lattice(band, Band.full(x.size(), 0), model, Evidence.of(scores));
    if (rounds > 0 && Anchors.isLong(x, y)) {
      trodden[document][pair] = lattice.passed(LEAST);
    }
    return lattice;
  }

  private Lattice ofThree(int document) {
    List<DocumentSide> texts = corpus.document(document);
    Band second = ofTwo(document, 0, pairGuess).passed(LEAST);
    Band third = ofTwo(document, 1, pairGuess).passed(LEAST);
    PairScores ab =
        new PairScores(
            texts.get(0), texts.get(1), models.get(0), second, PairScores.Grouping.NESTED);
    PairScores ac =
        new PairScores(
            texts.get(0), texts.get(2), models.get(1), third, PairScores.Grouping.NESTED);
    PairScores bc =
        new PairScores(
            texts.get(1),
            texts.get(2),
            models.get(2),
            Band.across(second, third),
            PairScores.Grouping.NESTED);
    return new Lattice(second, third, shapes, new Evidence(ab, ac, bc));
  }

  /**
   * An alignment of a document with confidences in place of posterior probabilities, and with what
   * was moved.
   */
  List<Bead> finished(int document, Path path) {
    List<Bead> beads = new ArrayList<>();
    for (int n = 0; n < path.beads().size(); n++) {
      Bead bead = path.beads().get(n);
      beads.add(new Bead(bead.sides(), path.signs().get(n).confidence(), bead.order()));
    }
    return new Moves(corpus.document(document), this::score, corpus.segments()).applied(beads);
  }

  private PairScores score(int of, DocumentSide rows, int to, DocumentSide columns, Band band) {
    int pair = of + to - 1;
    PairModel model = of < to ? models.get(pair) : models.get(pair).reversed();
    return new PairScores(rows, columns, model, band, PairScores.Grouping.WHOLE);
  }

  /**
   * Learns words and lengths from an alignment of all documents; of two languages shapes too. Of
   * three there are so many shapes that those of wrong beads would be learned.
   */
  void learn(List<Path> paths) {
    if (sides == 2) {
      shapes = shapes.counted(shapeCounts(paths), guess);
    }
    List<PairModel> learned =
        IntStream.range(0, pairCount()).parallel().mapToObj(p -> learned(p, paths)).toList();
    models.clear();
    models.addAll(learned);
    rounds++;
  }

  private double[] shapeCounts(List<Path> paths) {
    double[] counts = new double[shapes.shapes().size()];
    for (Path path : paths) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += path.shapes().get(i);
      }
    }
    return counts;
  }

  private PairModel learned(int pair, List<Path> paths) {
    int x = PAIRS[pair][0];
    int y = PAIRS[pair][1];
    List<TableLearner.Pairing> pairings = new ArrayList<>(knownPairings.get(pair));
    double sum = GUESS * models.get(pair).lengths().logRatio();
    double weight = GUESS;
    List<double[]> ratios = new ArrayList<>();
    for (int document = 0; document < paths.size(); document++) {
      DocumentSide of = corpus.document(document).get(x);
      DocumentSide to = corpus.document(document).get(y);
      for (Bead bead : paths.get(document).beads()) {
        Run source = bead.sides().get(x);
        Run target = bead.sides().get(y);
        if (source.isEmpty() || target.isEmpty() || bead.confidence() < SURE) {
          continue;
        }
        pairings.add(
            new TableLearner.Pairing(
                tokens(of, source), tokens(to, target), (float) bead.confidence()));
        if (bead.confidence() > VERY_SURE) {
          int a = of.length(source.start(), source.size());
          int b = to.length(target.start(), target.size());
          double difference = LengthModel.difference(a, b);
          ratios.add(new double[] {difference, LengthModel.variance(a, b)});
          sum += difference;
          weight++;
        }
      }
    }
    double mean = sum / weight;
    double scale = GUESS;
    for (double[] ratio : ratios) {
      scale += Math.min(9, (ratio[0] - mean) * (ratio[0] - mean) / ratio[1]);
    }
    LengthModel lengths = new LengthModel(mean, scale / (GUESS + ratios.size()));
    return model(pair, pairings, lengths);
  }

  /** Not more beads than are worth the time, evenly from all of the batch. */
  private static List<TableLearner.Pairing> sample(List<TableLearner.Pairing> pairings) {
    int step = (pairings.size() + LEARNED_FROM - 1) / LEARNED_FROM;
    return step <= 1
        ? pairings
        : IntStream.range(0, pairings.size() / step).mapToObj(i -> pairings.get(i * step)).toList();
  }

  private static int[] tokens(DocumentSide side, Run run) {
    return IntStream.range(run.start(), run.end())
        .flatMap(i -> IntStream.of(side.tokens()[i]))
        .toArray();
  }
}
