package org.korpu.pretranslate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.Inflections;
import org.korpu.morph.PhraseInflection;
import org.korpu.text.Folding;
import org.korpu.text.LetterCase;

/**
 * Repairs the translation of a match whose source differs from the segment in terms of the glossary
 * only: where the segment has {@code Ministry of Labour} and the unit {@code Ministry of Health},
 * the title is exchanged in the translation, in the form in which it stands there.
 *
 * <p>Nothing is repaired where anything else might have to change with it: where the two texts
 * differ in more than the terms, a term of the unit is not found as often in its translation as in
 * its source, several forms are possible, codes stand inside it, or the words around it agree with
 * a gender that the new term does not have. Safe for use by many threads.
 */
final class TermSwap {

  /** Stands for a term in a text that is compared without its terms; no text has it. */
  private static final char MASK = '\uFFFF';

  private final TermMatcher sourceTerms;
  private final TermMatcher targetTerms;
  private final LanguageTag from;
  private final LanguageTag to;

  /**
   * With the terms of a glossary.
   *
   * @param sourceTerms finds them in segments
   * @param targetTerms finds them in translations
   */
  TermSwap(TermMatcher sourceTerms, TermMatcher targetTerms, LanguageTag from, LanguageTag to) {
    this.sourceTerms = sourceTerms;
    this.targetTerms = targetTerms;
    this.from = from;
    this.to = to;
  }

  /**
   * A translation after the exchange.
   *
   * @param text the translation
   * @param swaps what was exchanged, in the order of the text; at least one
   */
  record Repaired(Segment text, List<SwappedTerm> swaps) {}

  private record Edit(TermHit hit, String text) {}

  /**
   * The translation of a unit repaired for a segment, where that can be done.
   *
   * @param segment the text of the segment
   * @param unitSource the source of the unit
   * @param unitTarget its translation
   */
  Optional<Repaired> repair(String segment, String unitSource, Segment unitTarget) {
    List<TermHit> wanted = unambiguous(sourceTerms.find(segment));
    List<TermHit> known = unambiguous(sourceTerms.find(unitSource));
    if (wanted.isEmpty() || !masked(segment, wanted).equals(masked(unitSource, known))) {
      return Optional.empty();
    }
    Optional<Map<Concept, Concept>> exchanged = exchanged(wanted, known);
    if (exchanged.isEmpty() || exchanged.get().isEmpty()) {
      return Optional.empty();
    }
    return edits(exchanged.get(), known, unitTarget).map(edits -> repaired(unitTarget, edits));
  }

  /** The hits that are the only ones on their span. */
  private static List<TermHit> unambiguous(List<TermHit> hits) {
    return hits.stream()
        .filter(hit -> hits.stream().filter(other -> other.start() == hit.start()).count() == 1)
        .toList();
  }

  private static String masked(String text, List<TermHit> hits) {
    StringBuilder masked = new StringBuilder();
    int at = 0;
    for (TermHit hit : hits) {
      masked.append(text, at, hit.start()).append(MASK);
      at = hit.end();
    }
    return masked.append(text, at, text.length()).toString();
  }

  /** Which concept takes the place of which; nothing where that cannot be told. */
  private Optional<Map<Concept, Concept>> exchanged(List<TermHit> wanted, List<TermHit> known) {
    Map<Concept, Concept> exchanged = new LinkedHashMap<>();
    Set<Concept> kept = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      TermHit now = wanted.get(i);
      TermHit before = known.get(i);
      if (now.text().equals(before.text())) {
        kept.add(before.concept());
      } else if (now.concept().equals(before.concept()) || !areAlike(now, before)) {
        return Optional.empty();
      } else {
        Concept other = exchanged.putIfAbsent(before.concept(), now.concept());
        if (other != null && !other.equals(now.concept())) {
          return Optional.empty();
        }
      }
    }
    return exchanged.keySet().stream().anyMatch(kept::contains)
        ? Optional.empty()
        : Optional.of(exchanged);
  }

  /** Whether both stand in the same number and case. */
  private boolean areAlike(TermHit one, TermHit other) {
    Set<FormFeatures> shared = new HashSet<>(features(one, from));
    shared.retainAll(features(other, from));
    return !shared.isEmpty();
  }

  private static Set<FormFeatures> features(TermHit hit, LanguageTag language) {
    return Inflections.phrases(language).read(hit.text(), hit.term().text(), hit.term().grammar());
  }

  private Optional<List<Edit>> edits(
      Map<Concept, Concept> exchanged, List<TermHit> known, Segment unitTarget) {
    List<TermHit> present = unambiguous(targetTerms.find(unitTarget.text()));
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<Concept, Concept> each : exchanged.entrySet()) {
      List<TermHit> places = of(each.getKey(), present);
      if (places.size() != of(each.getKey(), known).size()) {
        return Optional.empty();
      }
      for (TermHit place : places) {
        Optional<String> text =
            each.getValue().approved(to).flatMap(term -> exchanged(place, term, unitTarget));
        if (text.isEmpty()) {
          return Optional.empty();
        }
        edits.add(new Edit(place, text.get()));
      }
    }
    edits.sort(Comparator.comparingInt(edit -> edit.hit().start()));
    return Optional.of(edits);
  }

  private static List<TermHit> of(Concept concept, List<TermHit> hits) {
    return hits.stream().filter(hit -> hit.concept().equals(concept)).toList();
  }

  /** The text of another term in the form and capitals of a term of the translation. */
  private Optional<String> exchanged(TermHit place, Term term, Segment unitTarget) {
    PhraseInflection target = Inflections.phrases(to);
    if (unitTarget.hasCodeInside(place.start(), place.end())
        || !target.agreesAlike(
            place.term().text(), place.term().grammar(), term.text(), term.grammar())
        || !article(place, unitTarget.text()).isEmpty()) {
      return Optional.empty();
    }
    Set<String> forms = new TreeSet<>();
    for (FormFeatures features : features(place, to)) {
      if (isJust(features, place, target)) {
        Optional<String> form = target.form(term.text(), term.grammar(), features);
        if (form.isEmpty()) {
          return Optional.empty();
        }
        forms.add(form.get());
      }
    }
    return forms.size() == 1
        ? Optional.of(LetterCase.like(place.text(), forms.iterator().next(), to))
        : Optional.empty();
  }

  /** Whether the term has no other suffixes than those of the features, such as a copula. */
  private boolean isJust(FormFeatures features, TermHit place, PhraseInflection target) {
    return target
        .form(place.term().text(), place.term().grammar(), features)
        .filter(form -> fold(form).equals(fold(place.text())))
        .isPresent();
  }

  private String fold(String text) {
    return Folding.fold(text, to);
  }

  /** The indefinite article before a term, which tells how the term begins; else empty. */
  private String article(TermHit place, String text) {
    if (!to.meets(LanguageTag.EN)) {
      return "";
    }
    String before = text.substring(0, place.start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return fold(word).equals("a") || fold(word).equals("an") ? word : "";
  }

  private static Repaired repaired(Segment unitTarget, List<Edit> edits) {
    Segment text = unitTarget;
    List<SwappedTerm> swaps = new ArrayList<>();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      text = text.replaced(edit.hit().start(), edit.hit().end(), edit.text());
      swaps.add(0, new SwappedTerm(edit.hit().text(), edit.text()));
    }
    return new Repaired(text, List.copyOf(swaps));
  }
}
