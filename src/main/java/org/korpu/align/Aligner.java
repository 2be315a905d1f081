package org.korpu.align;

import java.util.List;
import java.util.stream.IntStream;
import org.korpu.model.LanguageTag;
import org.korpu.progress.LongWork;

/**
 * Aligns documents in two or three languages.
 *
 * <p>A batch is aligned several times over: each time the words that stand in beads together, the
 * lengths of beads and the shapes of beads are counted anew, and serve the next time. So documents
 * that belong together should come in one batch.
 *
 * <p>The same batch gives the same beads. Works on the threads of the common pool. Immutable.
 */
public final class Aligner {

  /** How often a batch is aligned: after three times hardly a word is learned anew. */
  private static final int ROUNDS = 4;

  private final List<LanguageTag> languages;
  private final SeedDictionary seeds;

  /**
   * For texts in some languages.
   *
   * @param languages two or three, no two of which meet
   * @param seeds what is known to be translations
   * @throws IllegalArgumentException if there are fewer languages, or more
   */
  public Aligner(List<LanguageTag> languages, SeedDictionary seeds) {
    if (languages.size() < 2 || languages.size() > 3) {
      throw new IllegalArgumentException("two or three languages: " + languages);
    }
    this.languages = List.copyOf(languages);
    this.seeds = seeds;
  }

  /**
   * Aligns a batch of documents.
   *
   * @return the alignment of each, in their order
   */
  public List<Alignment> align(List<ParallelText> texts) {
    try (LongWork work = LongWork.begin("", LongWork.Measure.PARTS, (long) ROUNDS * texts.size())) {
      Batch batch = batch(texts, work);
      List<Batch.Path> paths = batch.paths(work);
      return IntStream.range(0, texts.size())
          .parallel()
          .mapToObj(n -> new Alignment(batch.finished(n, paths.get(n))))
          .toList();
    }
  }

  /** The batch with all that can be learned from it. */
  private Batch batch(List<ParallelText> texts, LongWork work) {
    Batch batch = new Batch(languages, seeds, texts);
    for (int round = 1; round < ROUNDS; round++) {
      batch.learn(batch.paths(work));
    }
    return batch;
  }

  /** The alignments before confidence is told, with what it is told by. */
  List<Batch.Path> paths(List<ParallelText> texts) {
    try (LongWork work = LongWork.begin("", LongWork.Measure.PARTS, (long) ROUNDS * texts.size())) {
      return batch(texts, work).paths(work);
    }
  }
}
