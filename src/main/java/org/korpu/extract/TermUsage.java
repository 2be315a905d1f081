package org.korpu.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;

/**
 * Finds where the terms of some concepts are used, in any form and whatever their status.
 *
 * <p>A term of several words is also found inside a longer term of another concept: who renames the
 * State Migration Service must see its Chief too. A single word is not: {@code Service} is not used
 * in {@code State Border Service} if the glossary has both.
 */
public final class TermUsage {

  private final TermMatchers matchers;
  private final Set<String> ids;
  private final List<LanguageTag> languages;
  private int passages;

  /**
   * For some concepts.
   *
   * @param matchers of the glossary that has them
   */
  public TermUsage(TermMatchers matchers, List<Concept> concepts) {
    this.matchers = matchers;
    this.ids = concepts.stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());
    this.languages =
        concepts.stream()
            .flatMap(concept -> concept.terms().stream())
            .map(Term::language)
            .distinct()
            .toList();
  }

  /**
   * Hands over the uses in the order of the passages; in a passage by language in the order of the
   * concept's terms, then by place. Holds one passage at a time.
   *
   * @return how many passages were read
   */
  public int find(PassageSource source, Consumer<TermUse> uses) {
    passages = 0;
    source.forEach(passage -> find(passage, uses));
    return passages;
  }

  private void find(Passage passage, Consumer<TermUse> uses) {
    for (LanguageTag language : languages) {
      String text = passage.text(language).orElse("");
      if (text.isEmpty()) {
        continue;
      }
      List<TermHit> hits = matchers.all(language).findOverlapping(text);
      for (TermHit hit : hits) {
        if (ids.contains(hit.concept().id())) {
          @Nullable TermHit within = longestAround(hit, hits);
          if (within == null || isPartOf(hit, within, hits, language)) {
            String place = passage.place(language, hit.start());
            uses.accept(new TermUse(passages, place, language, text, hit, within));
          }
        }
      }
    }
    passages++;
  }

  private static @Nullable TermHit longestAround(TermHit hit, List<TermHit> hits) {
    @Nullable TermHit longest = null;
    int length = hit.text().length();
    for (TermHit other : hits) {
      if (LongerTerms.contains(other, hit) && other.text().length() > length) {
        longest = other;
        length = other.text().length();
      }
    }
    return longest;
  }

  /** Whether a term means its concept inside a longer one, and is not only the same words. */
  private static boolean isPartOf(
      TermHit hit, TermHit longer, List<TermHit> hits, LanguageTag language) {
    return !longer.concept().id().equals(hit.concept().id())
        && hit.term().text().strip().indexOf(' ') > 0
        && LongerTerms.speakOf(hit, longer, hits, language);
  }
}
