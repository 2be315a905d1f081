package org.korpu.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Scores what is offered for one query and keeps the best. For one thread. */
final class BestMatches implements Shortlist {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::kind)
          .thenComparing(Comparator.comparingInt(Match::percent).reversed())
          .thenComparing(match -> match.candidate().memory())
          .thenComparingInt(match -> match.candidate().position());

  private final Query query;
  private final Scorer scorer;
  private final Penalties penalties;

  /** The best so far, best first, no two alike; at most as many as the query wants. */
  private final List<Kept> best = new ArrayList<>();

  /** Units that were scored as a whole: all their texts were looked at. */
  private final Set<Place> done = new HashSet<>();

  /** For units of which nothing is made ready: the query by the rules of each language tag. */
  private final Map<LanguageTag, Wanted> wanted = new HashMap<>();

  /** The query, with the vocabulary that the texts it is compared with grow. */
  private record Wanted(GrowingVocabulary vocabulary, ScorableText text) {}

  private record Place(String memory, int position) {

    // Written out: the first record that is asked for its own costs a cold start 30 ms.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && position == place.position
          && memory.equals(place.memory);
    }

    @Override
    public int hashCode() {
      return 31 * memory.hashCode() + position;
    }
  }

  /** What a user sees of a match; two that show the same are one. */
  private record Shown(Segment source, List<Translation> targets) {}

  private record Translation(LanguageTag language, Segment segment) {}

  private record Kept(Match match, Shown shown) {}

  BestMatches(Query query, Scorer scorer, Penalties penalties) {
    this.query = query;
    this.scorer = scorer;
    this.penalties = penalties;
  }

  /** The matches, best first. */
  List<Match> matches() {
    return best.stream().map(Kept::match).toList();
  }

  @Override
  public int floor(String memory) {
    int percent = query.threshold();
    if (best.size() == query.max()) {
      percent = Math.max(percent, best.get(best.size() - 1).match().percent());
    }
    return percent + penalties.of(memory);
  }

  @Override
  public boolean mayEnter(String memory, int position, int percent) {
    int rest = percent - penalties.of(memory);
    if (rest < query.threshold()) {
      return false;
    }
    if (best.size() < query.max()) {
      return true;
    }
    Match worst = best.get(best.size() - 1).match();
    if (rest != worst.percent()) {
      return rest > worst.percent();
    }
    boolean mayBeInContext =
        rest == 100 && query.context() != null && worst.kind() != MatchKind.CONTEXT;
    if (mayBeInContext) {
      return true;
    }
    int byMemory = memory.compareTo(worst.candidate().memory());
    return byMemory < 0 || (byMemory == 0 && position < worst.candidate().position());
  }

  @Override
  public Optional<Score> score(String memory, ScorableText asked, ScorableText text) {
    int floor = floor(memory);
    return floor > 100 ? Optional.empty() : scorer.score(asked, text, floor);
  }

  @Override
  public void offer(String memory, int position, Score score, Supplier<TranslationUnit> unit) {
    if (!mayEnter(memory, position, score.percent()) || !done.add(new Place(memory, position))) {
      return;
    }
    Candidate candidate = new Candidate(memory, position, unit.get());
    Variant only = onlySource(candidate.unit());
    if (only == null) {
      scoreAll(candidate);
    } else {
      Match match = match(candidate, only, score);
      if (match != null) {
        keep(match);
      }
    }
  }

  @Override
  public void offer(Candidate candidate) {
    if (done.add(new Place(candidate.memory(), candidate.position()))) {
      scoreAll(candidate);
    }
  }

  /** The variant in the language of the query; null if there are several. */
  private @Nullable Variant onlySource(TranslationUnit unit) {
    Variant only = null;
    for (Variant variant : unit.variants()) {
      if (variant.language().meets(query.source())) {
        if (only != null) {
          return null;
        }
        only = variant;
      }
    }
    return Objects.requireNonNull(only, "a unit is offered by a text in the query's language");
  }

  private void scoreAll(Candidate candidate) {
    Match found = null;
    for (Variant source : candidate.unit().variants()) {
      if (!source.language().meets(query.source())) {
        continue;
      }
      Wanted asked = wanted.computeIfAbsent(source.language(), this::wanted);
      ScorableText text = ScorableText.of(source.segment(), asked.vocabulary());
      int least = Math.min(100, query.threshold() + penalties.of(candidate.memory()));
      Optional<Score> score = scorer.score(asked.text(), text, least);
      if (score.isPresent()) {
        Match match = match(candidate, source, score.get());
        if (match != null && (found == null || match.percent() > found.percent())) {
          found = match;
        }
      }
    }
    if (found != null) {
      keep(found);
    }
  }

  private Wanted wanted(LanguageTag language) {
    GrowingVocabulary vocabulary = new GrowingVocabulary(language);
    return new Wanted(vocabulary, ScorableText.of(query.segment(), vocabulary));
  }

  /** The match, null if it lacks a translation or falls below the threshold by penalties. */
  private @Nullable Match match(Candidate candidate, Variant source, Score score) {
    List<Variant> targets = targets(candidate.unit(), source);
    if (targets.isEmpty()) {
      return null;
    }
    int ofMemory = penalties.of(candidate.memory());
    int ofOrigin = penalties.of(candidate.unit(), targets);
    int percent = score.percent() - ofMemory - ofOrigin;
    if (percent < query.threshold()) {
      return null;
    }
    List<Penalty> all = new ArrayList<>(score.penalties());
    if (ofMemory > 0) {
      all.add(new Penalty(Penalty.Reason.MEMORY, ofMemory));
    }
    if (ofOrigin > 0) {
      all.add(new Penalty(Penalty.Reason.ORIGIN, ofOrigin));
    }
    MatchKind kind = MatchKind.FUZZY;
    if (percent == 100) {
      kind = stoodInContext(candidate.unit()) ? MatchKind.CONTEXT : MatchKind.EXACT;
    }
    return new Match(kind, percent, candidate, source, targets, all);
  }

  private boolean stoodInContext(TranslationUnit unit) {
    Context wantedContext = query.context();
    if (wantedContext == null) {
      return false;
    }
    for (String value : unit.metadata().values(Context.PROPERTY)) {
      Optional<Context> known = Context.parse(value);
      if (known.isPresent()
          && known.get().language().meets(query.source())
          && known.get().previous().equals(wantedContext.previous())
          && known.get().next().equals(wantedContext.next())) {
        return true;
      }
    }
    return false;
  }

  private List<Variant> targets(TranslationUnit unit, Variant source) {
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

  /** Puts a match in its place; of two that show the same, only the better one stays. */
  private void keep(Match match) {
    Shown shown =
        new Shown(
            match.source().segment(),
            match.targets().stream()
                .map(target -> new Translation(target.language(), target.segment()))
                .toList());
    for (Kept other : best) {
      if (other.shown().equals(shown)) {
        if (BEST_FIRST.compare(other.match(), match) < 0) {
          return;
        }
        best.remove(other);
        break;
      }
    }
    int place = best.size();
    while (place > 0 && BEST_FIRST.compare(match, best.get(place - 1).match()) < 0) {
      place--;
    }
    best.add(place, new Kept(match, shown));
    if (best.size() > query.max()) {
      best.remove(best.size() - 1);
    }
  }
}
