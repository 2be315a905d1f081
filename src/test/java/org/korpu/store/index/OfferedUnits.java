package org.korpu.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.korpu.match.Candidate;
import org.korpu.match.ScorableText;
import org.korpu.match.Score;
import org.korpu.match.Scorer;
import org.korpu.match.Shortlist;
import org.korpu.model.TranslationUnit;

/** A shortlist that never fills: it keeps all that is offered. */
final class OfferedUnits implements Shortlist {

  private final Scorer scorer = new Scorer();
  private final int threshold;
  private final List<Candidate> candidates = new ArrayList<>();

  OfferedUnits(int threshold) {
    this.threshold = threshold;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  @Override
  public int floor(String memory) {
    return threshold;
  }

  @Override
  public boolean mayEnter(String memory, int position, int percent) {
    return percent >= threshold;
  }

  @Override
  public Optional<Score> score(String memory, ScorableText query, ScorableText text) {
    return Optional.of(scorer.score(query, text));
  }

  @Override
  public void offer(String memory, int position, Score score, Supplier<TranslationUnit> unit) {
    candidates.add(new Candidate(memory, position, unit.get()));
  }

  @Override
  public void offer(Candidate candidate) {
    candidates.add(candidate);
  }
}
