package org.korpu.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Finds the best matches for a query among the candidates of all sources.
 *
 * <p>A unit matches from any of its languages, whatever its source language is said to be: each
 * variant that meets the query's language is scored, and the best one (the first of equals) is the
 * source. A unit needs a translation: a variant that is not blank in at least one wanted language.
 *
 * <p>The order is total, the same whatever order the candidates come in: CONTEXT before EXACT
 * before FUZZY, then the higher percent, then the name of the memory, then the position in it. Of
 * matches with equal sources and equal wanted translations only the first in this order is kept.
 *
 * <p>Safe for many threads if its sources are.
 */
public final class Matcher {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::kind)
          .thenComparing(Comparator.comparingInt(Match::percent).reversed())
          .thenComparing(match -> match.candidate().memory())
          .thenComparingInt(match -> match.candidate().position());

  private final List<CandidateSource> sources;
  private final Scorer scorer;
  private final Penalties penalties;

  /** A matcher over all sources; a unit that two sources hand over is shown once. */
  public Matcher(List<? extends CandidateSource> sources, Scorer scorer, Penalties penalties) {
    this.sources = List.copyOf(sources);
    this.scorer = scorer;
    this.penalties = penalties;
  }

  /** The matches of at least the query's threshold, best first, at most as many as it wants. */
  public List<Match> match(Query query) {
    if (query.segment().isBlank()) {
      return List.of();
    }
    ScorableText wanted = ScorableText.of(query.segment(), query.source());
    List<Match> found = new ArrayList<>();
    for (CandidateSource source : sources) {
      source.candidates(
          query,
          candidate -> {
            Match match = match(query, wanted, candidate);
            if (match != null) {
              found.add(match);
            }
          });
    }
    found.sort(BEST_FIRST);
    return distinct(found, query.max());
  }

  private @Nullable Match match(Query query, ScorableText wanted, Candidate candidate) {
    int points = penalties.of(candidate.memory());
    int threshold = query.threshold() + points;
    Match best = null;
    for (Variant source : candidate.unit().variants()) {
      if (!source.language().meets(query.source()) || threshold > 100) {
        continue;
      }
      List<Variant> targets = targets(query, candidate.unit(), source);
      if (targets.isEmpty()) {
        continue;
      }
      ScorableText text = ScorableText.of(source.segment(), source.language());
      Optional<Score> score = scorer.score(wanted, text, threshold);
      if (score.isPresent() && (best == null || score.get().percent() - points > best.percent())) {
        best = match(query, candidate, source, targets, score.get(), points);
      }
    }
    return best;
  }

  private static Match match(
      Query query,
      Candidate candidate,
      Variant source,
      List<Variant> targets,
      Score score,
      int points) {
    List<Penalty> penalties = new ArrayList<>(score.penalties());
    if (points > 0) {
      penalties.add(new Penalty(Penalty.Reason.MEMORY, points));
    }
    int percent = score.percent() - points;
    MatchKind kind = MatchKind.FUZZY;
    if (percent == 100) {
      kind = stoodInContext(query, candidate.unit()) ? MatchKind.CONTEXT : MatchKind.EXACT;
    }
    return new Match(kind, percent, candidate, source, targets, penalties);
  }

  private static boolean stoodInContext(Query query, TranslationUnit unit) {
    Context wanted = query.context();
    if (wanted == null) {
      return false;
    }
    for (String value : unit.metadata().values(Context.PROPERTY)) {
      Optional<Context> known = Context.parse(value);
      if (known.isPresent()
          && known.get().language().meets(query.source())
          && known.get().previous().equals(wanted.previous())
          && known.get().next().equals(wanted.next())) {
        return true;
      }
    }
    return false;
  }

  private static List<Variant> targets(Query query, TranslationUnit unit, Variant source) {
    List<Variant> targets = new ArrayList<>();
    if (query.targets().isEmpty()) {
      for (Variant variant : unit.variants()) {
        if (!variant.language().meets(source.language()) && !variant.segment().isBlank()) {
          targets.add(variant);
        }
      }
      return targets;
    }
    for (LanguageTag language : query.targets()) {
      for (Variant variant : unit.variants()) {
        if (!variant.equals(source)
            && variant.language().meets(language)
            && !variant.segment().isBlank()) {
          targets.add(variant);
          break;
        }
      }
    }
    return targets;
  }

  private record Shown(Segment source, List<Translation> targets) {}

  private record Translation(LanguageTag language, Segment segment) {}

  private static List<Match> distinct(List<Match> sorted, int max) {
    List<Match> kept = new ArrayList<>();
    Set<Shown> shown = new HashSet<>();
    for (Match match : sorted) {
      List<Translation> targets =
          match.targets().stream()
              .map(target -> new Translation(target.language(), target.segment()))
              .toList();
      if (shown.add(new Shown(match.source().segment(), targets))) {
        kept.add(match);
        if (kept.size() == max) {
          break;
        }
      }
    }
    return List.copyOf(kept);
  }
}
