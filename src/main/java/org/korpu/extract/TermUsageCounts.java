package org.korpu.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;

/** How often each term of a concept is used; terms that are not used are counted too. */
public final class TermUsageCounts {

  private final Map<Term, Counted> counts = new LinkedHashMap<>();

  private static final class Counted {
    private int uses;
    private int inflected;
    private int passages;
    private int lastPassage = -1;
  }

  /**
   * How often a term is used.
   *
   * @param uses in how many places
   * @param inflected in how many of them in another form than that of the glossary
   * @param passages in how many units, segments and paragraphs
   */
  public record Count(Term term, int uses, int inflected, int passages) {}

  /** No use yet of the terms of a concept. */
  public TermUsageCounts(Concept concept) {
    concept.terms().forEach(term -> counts.put(term, new Counted()));
  }

  /** Counts a use. */
  public void add(TermUse use) {
    Counted count = counts.computeIfAbsent(use.hit().term(), term -> new Counted());
    count.uses++;
    count.inflected += use.isInflected() ? 1 : 0;
    if (count.lastPassage != use.passage()) {
      count.lastPassage = use.passage();
      count.passages++;
    }
  }

  /** The counts in the order of the concept's terms. */
  public List<Count> counts() {
    return counts.entrySet().stream()
        .map(
            each -> {
              Counted count = each.getValue();
              return new Count(each.getKey(), count.uses, count.inflected, count.passages);
            })
        .toList();
  }

  /** How many uses there are in all. */
  public int uses() {
    return counts.values().stream().mapToInt(count -> count.uses).sum();
  }
}
