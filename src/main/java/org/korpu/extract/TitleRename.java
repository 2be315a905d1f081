package org.korpu.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.extract.RenamedForm.Certainty;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.Inline;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Puts a new title in the place of an old one, in the form in which that stands.
 *
 * <p>The old title is the approved term of the concept, also inside longer terms of the same body:
 * {@code State Migration Service of the Republic of Azerbaijan}, {@code Chief of the State
 * Migration Service}. A longer term of another body, {@code State Migration Service of Ukraine}, is
 * left alone if the glossary has it. Other terms of the concept, such as abbreviations, are left
 * for a person.
 *
 * <p>Safe for use by many threads.
 */
public final class TitleRename {

  private final TermMatchers matchers;
  private final Concept concept;
  private final Map<LanguageTag, TitleForms> forms = new LinkedHashMap<>();
  private final Map<LanguageTag, Term> olds = new LinkedHashMap<>();

  /**
   * A rename.
   *
   * @param matchers of the glossary that has the concept
   * @param concept as it is
   * @param titles the new title of each language that gets one; the concept has an approved term in
   *     each
   */
  public TitleRename(TermMatchers matchers, Concept concept, Map<LanguageTag, String> titles) {
    this.matchers = matchers;
    this.concept = concept;
    titles.forEach(
        (language, title) -> {
          Term old = concept.approved(language).orElseThrow();
          olds.put(language, old);
          forms.put(language, new TitleForms(language, old.text(), title));
        });
  }

  /** The languages with a new title. */
  public List<LanguageTag> languages() {
    return List.copyOf(forms.keySet());
  }

  /** What becomes of a text; nothing where the old title does not stand in it. */
  public Optional<RenamedSegment> rename(Segment segment, LanguageTag language, String place) {
    List<RenamedForm> found = new ArrayList<>();
    LanguageTag own = null;
    for (LanguageTag each : forms.keySet()) {
      if (each.meets(language)) {
        own = each;
      }
    }
    TitleForms its = own == null ? null : forms.get(own);
    if (own == null || its == null) {
      return Optional.empty();
    }
    List<TermHit> hits = matchers.all(language).findOverlapping(segment.text());
    for (TermHit hit : hits) {
      if (isUse(hit, hits, own)) {
        RenamedForm form =
            hit.term().equals(olds.get(own))
                ? its.of(segment.text(), hit.start(), hit.end())
                : new RenamedForm(hit.start(), hit.end(), hit.text(), List.of(), Certainty.OPEN);
        found.add(run(segment, form) == null ? form.open() : form);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Segment after = segment;
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).certainty() != Certainty.OPEN) {
        after = replaced(after, found.get(i));
      }
    }
    return Optional.of(new RenamedSegment(place, language, segment, after, found));
  }

  private boolean isUse(TermHit hit, List<TermHit> hits, LanguageTag language) {
    if (!hit.concept().id().equals(concept.id()) || !hit.term().status().isApproved()) {
      return false;
    }
    boolean title = hit.term().equals(olds.get(language));
    for (TermHit other : hits) {
      boolean longer = other.text().length() > hit.text().length();
      if (longer
          && LongerTerms.contains(other, hit)
          && !LongerTerms.speakOf(hit, other, hits, language)) {
        return false;
      }
      // A longer term of the concept is renamed by the title in it.
      if (!title && LongerTerms.contains(hit, other) && other.term().equals(olds.get(language))) {
        return false;
      }
    }
    return true;
  }

  /** The number of the run of text in which the whole form stands; null if codes cut it. */
  private static @Nullable Integer run(Segment segment, RenamedForm form) {
    int at = 0;
    for (int i = 0; i < segment.content().size(); i++) {
      if (segment.content().get(i) instanceof TextRun text) {
        int end = at + text.text().length();
        if (form.start() >= at && form.end() <= end) {
          return i;
        }
        at = end;
      }
    }
    return null;
  }

  private static Segment replaced(Segment segment, RenamedForm form) {
    List<Inline> content = new ArrayList<>(segment.content());
    int at = 0;
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof TextRun text) {
        int end = at + text.text().length();
        if (form.start() >= at && form.end() <= end) {
          String changed =
              text.text().substring(0, form.start() - at)
                  + form.made().get(0)
                  + text.text().substring(form.end() - at);
          content.set(i, new TextRun(changed));
          return new Segment(content);
        }
        at = end;
      }
    }
    return segment;
  }
}
