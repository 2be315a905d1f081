package org.korpu.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Period;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermDetails;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * What becomes of a glossary when a title changes: the old title is deprecated and the new one
 * takes its status, and so do approved terms with the title in them, also of other concepts ({@code
 * Chief of the State Migration Service}).
 */
public final class RenamedConcepts {

  /** Which title. */
  private enum Side {
    OLD,
    NEW
  }

  private final TitleRename rename;
  private final Concept renamed;
  private final Map<LanguageTag, String> titles;
  private final @Nullable LocalDate from;

  private RenamedConcepts(
      TitleRename rename,
      Concept renamed,
      Map<LanguageTag, String> titles,
      @Nullable LocalDate from) {
    this.rename = rename;
    this.renamed = renamed;
    this.titles = titles;
    this.from = from;
  }

  /**
   * The concepts that change, as they are afterwards, in the order of the glossary.
   *
   * @param from the first day of the new title; the last of the old one is the day before. Null: no
   *     days are set
   */
  public static List<Concept> of(
      Glossary glossary,
      TitleRename rename,
      Concept renamed,
      Map<LanguageTag, String> titles,
      @Nullable LocalDate from) {
    RenamedConcepts concepts = new RenamedConcepts(rename, renamed, titles, from);
    List<Concept> changed = new ArrayList<>();
    for (Concept concept : glossary.concepts()) {
      Concept after = concepts.after(concept);
      if (!after.equals(concept)) {
        changed.add(after);
      }
    }
    return List.copyOf(changed);
  }

  private Concept after(Concept concept) {
    Set<String> have = new HashSet<>();
    concept.terms().forEach(term -> have.add(term.language() + " " + term.text()));
    List<Term> fresh = new ArrayList<>();
    List<Term> olds = new ArrayList<>();
    for (Term term : concept.terms()) {
      String text = after(concept, term);
      if (text.equals(term.text())) {
        fresh.add(term);
        continue;
      }
      if (have.add(term.language() + " " + text)) {
        fresh.add(new Term(text, term.language(), term.status(), valid(term.details(), Side.NEW)));
      }
      olds.add(
          new Term(
              term.text(),
              term.language(),
              TermStatus.DEPRECATED,
              valid(term.details(), Side.OLD)));
    }
    fresh.addAll(olds);
    return new Concept(
        concept.id(), concept.description(), fresh, concept.relations(), concept.holders());
  }

  private String after(Concept concept, Term term) {
    if (!term.status().isApproved()) {
      return term.text();
    }
    if (concept.id().equals(renamed.id())) {
      for (Map.Entry<LanguageTag, String> title : titles.entrySet()) {
        if (renamed.approved(title.getKey()).filter(term::equals).isPresent()) {
          return title.getValue();
        }
      }
    }
    return rename
        .rename(Segment.of(term.text()), term.language(), concept.id())
        .map(found -> found.after().text())
        .orElse(term.text());
  }

  /** What is known of a term, with its last or its first day. */
  private TermDetails valid(TermDetails details, Side side) {
    if (from == null) {
      return side == Side.OLD ? details : with(details, Period.ALWAYS);
    }
    Period before = details.validity();
    return with(
        details,
        side == Side.OLD ? new Period(before.from(), from.minusDays(1)) : new Period(from, null));
  }

  private static TermDetails with(TermDetails details, Period validity) {
    return new TermDetails(
        details.caseRule(), validity, details.usage(), details.source(), details.properties());
  }
}
