package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.korpu.model.LanguageTag;

/** The sums of the lattice against every alignment written out. */
class LatticeTest {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  @Property(tries = 40, seed = "20261123")
  void sumsAreThoseOfAllAlignmentsWrittenOut(@ForAll Random random) {
    int languages = 2 + random.nextInt(2);
    int most = languages == 2 ? 4 : 2;
    List<SegmentedText> sides = new ArrayList<>();
    List<List<String>> pool = List.of(AlignmentSource.EN, AlignmentSource.AZ, AlignmentSource.RU);
    for (int side = 0; side < languages; side++) {
      int start = random.nextInt(3);
      int size = random.nextInt(most + 1);
      sides.add(SegmentedText.of(pool.get(side).subList(start, start + size)));
    }
    Corpus corpus = new Corpus(LANGUAGES.subList(0, languages), List.of(new ParallelText(sides)));
    List<DocumentSide> document = corpus.document(0);
    int n = document.get(0).size();
    Band second = Band.full(n, document.get(1).size());
    Band third = Band.full(n, languages == 2 ? 0 : document.get(2).size());
    Evidence evidence =
        languages == 2
            ? Evidence.of(scores(corpus, 0, 1, PairScores.Grouping.WHOLE))
            : new Evidence(
                scores(corpus, 0, 1, PairScores.Grouping.NESTED),
                scores(corpus, 0, 2, PairScores.Grouping.NESTED),
                scores(corpus, 1, 2, PairScores.Grouping.NESTED));
    ShapeModel shapes = ShapeModel.of(languages);
    Lattice lattice = new Lattice(second, third, shapes, evidence);

    Enumeration all = new Enumeration(shapes, evidence, n, second.columns(), third.columns());
    all.from(0, 0, 0, -1, 0, new int[shapes.shapes().size()]);
    double[] expected = all.expectedShapes();
    double[] summed = lattice.expectedShapes();
    for (int shape = 0; shape < expected.length; shape++) {
      assertThat(summed[shape])
          .as(shapes.shapes().get(shape).toString())
          .isCloseTo(expected[shape], within(1e-6));
    }
    double segments = 0;
    for (Lattice.Found found : lattice.best(0.4)) {
      assertThat(found.probability()).isBetween(0.0, 1.0);
      segments += found.shape().segments();
    }
    assertThat(segments).isEqualTo(n + second.columns() + third.columns());
  }

  private static PairScores scores(Corpus corpus, int x, int y, PairScores.Grouping grouping) {
    KnownTranslations known = new KnownTranslations(corpus.vocabulary(x), corpus.vocabulary(y));
    DocumentSide of = corpus.document(0).get(x);
    DocumentSide to = corpus.document(0).get(y);
    return new PairScores(
        of,
        to,
        new PairModel(known.forward(), known.backward(), new LengthModel(0, 1)),
        Band.full(of.size(), to.size()),
        grouping);
  }

  /** Every alignment, one after the other. */
  private static final class Enumeration {
    private final ShapeModel shapes;
    private final Evidence evidence;
    private final int n;
    private final int m;
    private final int o;
    private final double[] counts;
    private double total;

    Enumeration(ShapeModel shapes, Evidence evidence, int n, int m, int o) {
      this.shapes = shapes;
      this.evidence = evidence;
      this.n = n;
      this.m = m;
      this.o = o;
      counts = new double[shapes.shapes().size()];
    }

    void from(int i, int j, int k, int gap, double log, int[] used) {
      if (i == n && j == m && k == o) {
        double weight = Math.exp(log);
        total += weight;
        for (int shape = 0; shape < used.length; shape++) {
          counts[shape] += used[shape] * weight;
        }
        return;
      }
      for (int s = 0; s < shapes.shapes().size(); s++) {
        Shape shape = shapes.shapes().get(s);
        if (i + shape.a() > n || j + shape.b() > m || k + shape.c() > o) {
          continue;
        }
        int mask = shape.mask();
        double step = shapes.log(s);
        if (gap == mask) {
          step = shapes.logGoingOn(s);
        } else if (gap >= 0) {
          step += ShapeModel.logGapEnds();
        }
        used[s]++;
        from(
            i + shape.a(),
            j + shape.b(),
            k + shape.c(),
            mask == shapes.full() ? -1 : mask,
            log + step + evidence.of(shape, i, j, k),
            used);
        used[s]--;
      }
    }

    double[] expectedShapes() {
      double[] expected = counts.clone();
      for (int shape = 0; shape < expected.length; shape++) {
        expected[shape] /= total;
      }
      return expected;
    }
  }
}
