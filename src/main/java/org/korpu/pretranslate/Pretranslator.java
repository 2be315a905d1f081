package org.korpu.pretranslate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.match.Context;
import org.korpu.match.Match;
import org.korpu.match.MatchKind;
import org.korpu.match.Matcher;
import org.korpu.match.Query;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.progress.LongWork;
import org.korpu.text.WordCount;

/**
 * Looks up every segment of a document in the memory and the glossary. Costs a lookup a segment,
 * repeated ones too, since their context may differ. Safe for many threads if the matcher is.
 */
public final class Pretranslator {

  private final Matcher matcher;
  private final TermMatchers terms;
  private final int threshold;
  private final int max;

  /**
   * With a memory and a glossary.
   *
   * @param terms find terms of both languages
   * @param threshold the least percent of a match
   * @param max how many matches a segment gets at most
   */
  public Pretranslator(Matcher matcher, TermMatchers terms, int threshold, int max) {
    this.matcher = matcher;
    this.terms = terms;
    this.threshold = threshold;
    this.max = max;
  }

  /** Begins to make what segments of these languages will be looked up in, in other threads. */
  public void prepare(Collection<LanguageTag> languages) {
    terms.prepare(languages, TermStatus.UNDERSTOOD);
  }

  /**
   * What is known about the segments of one document, given in reading order: the neighbours of a
   * segment in this list are its context. The document begins and ends where the list does.
   *
   * @param from the language of the segments
   * @param to the language that is wanted; a unit without it proposes nothing
   */
  public Pretranslation pretranslate(List<Segment> segments, LanguageTag from, LanguageTag to) {
    TermMatcher sourceTerms = terms.of(from, TermStatus.UNDERSTOOD);
    TermSwap swap = new TermSwap(sourceTerms, terms.of(to, TermStatus.UNDERSTOOD), from, to);
    List<Proposal> proposals = new ArrayList<>(segments.size());
    Map<Leverage.Band, Leverage.Count> counts = new EnumMap<>(Leverage.Band.class);
    Set<Segment> seen = new HashSet<>();
    try (LongWork work = LongWork.begin(to.value(), LongWork.Measure.SEGMENTS, segments.size())) {
      for (int i = 0; i < segments.size(); i++) {
        Segment segment = segments.get(i);
        Context context = Context.between(from, at(segments, i - 1), at(segments, i + 1));
        Query query = new Query(from, List.of(to), segment, context, threshold, max);
        List<Match> matches = matcher.match(query);
        Leverage.Band band = band(matches, !seen.add(segment));
        List<TermHit> hits = sourceTerms.find(segment.text());
        proposals.add(new Proposal(segment, band, targets(segment, matches, swap), hits));
        counts.merge(
            band, new Leverage.Count(1, WordCount.of(segment.text())), Leverage.Count::plus);
        work.advance(1);
      }
    }
    return new Pretranslation(proposals, new Leverage(counts));
  }

  private static @Nullable Segment at(List<Segment> segments, int i) {
    return i < 0 || i >= segments.size() ? null : segments.get(i);
  }

  private static Leverage.Band band(List<Match> matches, boolean repeated) {
    MatchKind best = matches.isEmpty() ? MatchKind.FUZZY : matches.get(0).kind();
    if (best == MatchKind.CONTEXT) {
      return Leverage.Band.CONTEXT;
    } else if (best == MatchKind.EXACT) {
      return Leverage.Band.EXACT;
    } else if (repeated) {
      return Leverage.Band.REPETITION;
    }
    return Leverage.Band.ofFuzzy(matches.isEmpty() ? 0 : matches.get(0).percent());
  }

  private static List<Proposal.Target> targets(
      Segment segment, List<Match> matches, TermSwap swap) {
    List<Proposal.Target> targets = new ArrayList<>(matches.size());
    for (Match match : matches) {
      Segment source = match.source().segment();
      // One language is wanted, so a match has one target.
      Segment target = match.targets().get(0).segment();
      Optional<TermSwap.Repaired> repaired =
          match.kind() == MatchKind.FUZZY
              ? swap.repair(segment.text(), source.text(), target)
              : Optional.empty();
      if (repaired.isPresent()) {
        target = repaired.get().text();
      }
      Segment text = CodeTransfer.transfer(segment, source, target);
      targets.add(
          new Proposal.Target(
              match,
              source,
              text,
              repaired.map(TermSwap.Repaired::swaps).orElse(List.of()),
              CodeTransfer.fit(segment, text)));
    }
    return targets;
  }
}
