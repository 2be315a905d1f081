package org.korpu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korpu.glossary.FoundTerms;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Folding;
import org.korpu.text.Tokenizer;

/**
 * One term of the source has two approved terms for it in one file.
 *
 * <p>Segments that have two terms of the concept on one side are left. No second terms are an
 * abbreviation beside the full title, other forms of the same words, an adjective ({@code
 * бакинский}), and a part of the other ({@code Xidmət} for {@code Dövlət Miqrasiya Xidməti}). The
 * rarer term is reported, where it stands first; of terms as rare as each other the later one.
 */
final class TermInconsistent implements ConsistencyCheck {

  /** A term of the source in a file, and the language it is translated into. */
  private record Place(String file, String language, String concept, String term) {}

  /** Words of one stem have as many letters in common: {@code Баку, бакинский}. */
  private static final int STEM = 3;

  /** The use of a term in a file. */
  private static final class Use {
    private final Term term;
    private final SegmentPair pair;
    private final Finding.Span span;
    private int count;

    Use(Term term, SegmentPair pair, Finding.Span span) {
      this.term = term;
      this.pair = pair;
      this.span = span;
    }
  }

  private final TermMatchers terms;

  /** A check against the terms of a glossary. */
  TermInconsistent(TermMatchers terms) {
    this.terms = terms;
  }

  @Override
  public String name() {
    return "TermInconsistent";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.TERMS;
  }

  @Override
  public Survey begin() {
    return new Uses();
  }

  private final class Uses implements Survey {

    private final Map<Place, Map<String, Use>> uses = new LinkedHashMap<>();

    @Override
    public Runnable look(InspectedPair pair) {
      FoundTerms target = pair.targetText().terms(terms);
      FoundTerms source = pair.sourceText().terms(terms);
      if (!target.has(TermStatus.APPROVED) || !source.has(TermStatus.APPROVED)) {
        return NOTHING;
      }
      List<TermHit> sourceHits = source.longest(TermStatus.APPROVED);
      List<TermHit> targetHits = target.longest(TermStatus.APPROVED);
      return () -> take(pair.pair(), onlyTerms(sourceHits), targetHits);
    }

    private void take(SegmentPair pair, Map<String, String> sourceTerms, List<TermHit> hits) {
      Map<String, String> targetTerms = onlyTerms(hits);
      for (TermHit hit : hits) {
        String id = hit.concept().id();
        String sourceTerm = sourceTerms.getOrDefault(id, "");
        if (!sourceTerm.isEmpty() && !targetTerms.getOrDefault(id, "").isEmpty()) {
          Place place = new Place(pair.file(), pair.to().value(), id, sourceTerm);
          Finding.Span span = new Finding.Span(hit.start(), hit.end());
          uses.computeIfAbsent(place, key -> new LinkedHashMap<>(2))
              .computeIfAbsent(hit.term().text(), key -> new Use(hit.term(), pair, span))
              .count++;
        }
      }
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      for (Map<String, Use> ofConcept : uses.values()) {
        List<Use> byCount = new ArrayList<>(ofConcept.values());
        byCount.sort(Comparator.comparingInt((Use use) -> use.count).reversed());
        Use usual = byCount.get(0);
        for (Use rarer : byCount.subList(1, byCount.size())) {
          if (!isShort(rarer.term, usual.term) && !isShort(usual.term, rarer.term)) {
            findings.accept(finding(rarer, usual));
          }
        }
      }
    }
  }

  /**
   * The term of each concept; empty for a concept that has two in the text, as where a term is
   * explained by another one.
   */
  private static Map<String, String> onlyTerms(List<TermHit> hits) {
    Map<String, String> terms = new HashMap<>();
    for (TermHit hit : hits) {
      terms.merge(hit.concept().id(), hit.term().text(), (one, two) -> one.equals(two) ? one : "");
    }
    return terms;
  }

  private Finding finding(Use rarer, Use usual) {
    Message message =
        Message.of(
            ConsistencyMessage.TERM_INCONSISTENT,
            rarer.span.of(rarer.pair.target().text()),
            usual.term.text(),
            usual.count);
    return new Finding(name(), severity(), rarer.pair, message, null, rarer.span);
  }

  /** Whether a term is an abbreviation, or words of the other, or the same words in other forms. */
  private static boolean isShort(Term term, Term other) {
    String text = term.text();
    boolean oneWord = text.indexOf(' ') < 0;
    long capitals = text.chars().filter(Character::isUpperCase).count();
    if (oneWord && capitals > 1) {
      return true;
    }
    List<String> words = words(term);
    return (words.size() < words(other).size() && words(other).containsAll(words))
        || StemSequence.of(text, term.language()) == StemSequence.of(other.text(), term.language())
        || (oneWord && isOfOneStem(text, other.text()));
  }

  private static boolean isOfOneStem(String word, String other) {
    return other.indexOf(' ') < 0
        && Math.min(word.length(), other.length()) >= STEM
        && Folding.foldRoot(word).regionMatches(0, Folding.foldRoot(other), 0, STEM);
  }

  private static List<String> words(Term term) {
    return Tokenizer.tokenize(term.text()).stream().map(token -> token.text()).toList();
  }
}
