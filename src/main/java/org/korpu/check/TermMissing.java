package org.korpu.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A term of the glossary stands in the source, and no approved term for it in the target.
 *
 * <p>Any approved term of the concept will do, in any of its forms, also inside a longer term or
 * with words of another one between its own ({@link CoordinatedTerm}). One is enough however often
 * the source has the term, since a translation may use a pronoun. Where the source term belongs to
 * several concepts, a term of any of them will do, and nothing is said if one of them has no
 * approved term in the language of the target. Of a concept that was replaced by another, a term of
 * the other one will do as well. Forbidden terms in the source are not looked at.
 */
final class TermMissing implements PairCheck {

  private final TermMatchers terms;

  /** A check against the terms of a glossary. */
  TermMissing(TermMatchers terms) {
    this.terms = terms;
  }

  @Override
  public String name() {
    return "TermMissing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.TERMS;
  }

  @Override
  public void inspect(InspectedPair inspected, Consumer<Finding> findings) {
    SegmentPair pair = inspected.pair();
    List<TermHit> hits = inspected.sourceText().terms(terms).longest(TermStatus.UNDERSTOOD);
    if (hits.isEmpty()) {
      return;
    }
    Map<Set<String>, TermHit> demanded = demanded(pair, hits);
    if (demanded.isEmpty()) {
      return;
    }
    Set<String> present = inspected.targetText().terms(terms).concepts(TermStatus.APPROVED);
    demanded.forEach(
        (concepts, hit) -> {
          if (concepts.stream().noneMatch(present::contains)
              && !isCoordinated(inspected, hit.concept())) {
            findings.accept(finding(pair, hit));
          }
        });
  }

  /** The ids of the concepts on a span, of which one must be in the target; with the first hit. */
  private Map<Set<String>, TermHit> demanded(SegmentPair pair, List<TermHit> hits) {
    Map<Set<String>, TermHit> demanded = new LinkedHashMap<>();
    int i = 0;
    while (i < hits.size()) {
      TermHit first = hits.get(i);
      Set<String> concepts = new HashSet<>();
      boolean translatable = true;
      for (; i < hits.size() && hits.get(i).start() == first.start(); i++) {
        List<Concept> successors = terms.glossary().withSuccessors(hits.get(i).concept());
        successors.forEach(concept -> concepts.add(concept.id()));
        translatable &= terms.glossary().approved(successors.get(0), pair.to()).isPresent();
      }
      if (translatable) {
        demanded.putIfAbsent(concepts, first);
      }
    }
    return demanded;
  }

  private static boolean isCoordinated(InspectedPair pair, Concept concept) {
    return concept.terms(pair.to()).stream()
        .filter(term -> term.status().isApproved())
        .anyMatch(term -> CoordinatedTerm.isIn(pair.targetTokens(), term, pair.to()));
  }

  private Finding finding(SegmentPair pair, TermHit hit) {
    Optional<Term> approved = terms.glossary().approved(hit.concept(), pair.to());
    return new Finding(
        name(),
        severity(),
        pair,
        Message.of(CheckMessage.TERM_MISSING, hit.text(), approved.map(Term::text).orElseThrow()),
        new Finding.Span(hit.start(), hit.end()),
        null);
  }
}
