package org.korpu.pretranslate;

import java.util.List;
import java.util.Optional;
import org.korpu.glossary.TermHit;
import org.korpu.match.Match;
import org.korpu.match.MatchKind;
import org.korpu.model.Segment;

/**
 * What is known about one segment before it is translated.
 *
 * @param source the segment
 * @param band where it counts in the leverage report
 * @param targets matches of the memory with their translations, the best first
 * @param terms terms of the glossary in the source
 */
public record Proposal(
    Segment source, Leverage.Band band, List<Target> targets, List<TermHit> terms) {

  /**
   * A match and its translation, with the codes of the segment in place of those of the memory.
   *
   * @param match the match
   * @param source the source of the match
   * @param text the translation
   * @param swaps terms that were exchanged in it, in their order, because the segment has others
   *     than the source of the match; empty where it says what the memory says
   * @param codes whether every code of the translation has found its counterpart
   */
  public record Target(
      Match match, Segment source, Segment text, List<SwappedTerm> swaps, Codes codes) {

    public Target {
      swaps = List.copyOf(swaps);
    }

    /** How the codes of a translation from the memory fit the segment. */
    public enum Codes {
      /** Each code of the segment stands once in the translation. */
      COMPLETE,
      /** Codes are missing: the translator has to place them. */
      INCOMPLETE
    }
  }

  public Proposal {
    targets = List.copyOf(targets);
    terms = List.copyOf(terms);
  }

  /** The translation that may be filled in: of a context or exact match with all its codes. */
  public Optional<Target> fill() {
    return targets.stream()
        .filter(target -> target.match().kind() != MatchKind.FUZZY)
        .filter(target -> target.codes() == Target.Codes.COMPLETE)
        .findFirst();
  }
}
