package org.korpu.extract;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/** Candidates as concepts, for a person to review before they enter a glossary. */
public final class CandidateConcepts {

  private static final int LONGEST_ID = 60;

  private final LanguageTag language;
  private final Set<String> ids = new HashSet<>();
  private final Transliterator ascii = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private CandidateConcepts(LanguageTag language, Glossary existing) {
    this.language = language;
    existing.concepts().forEach(concept -> ids.add(concept.id()));
  }

  /**
   * A glossary with a concept for each candidate that is not known, in their order. The id is made
   * of the English term where there is one, and is none that the existing glossary has; the note
   * says how often the candidate occurs, how sure each translation is, and gives an example.
   *
   * @param language of the candidates
   */
  public static Glossary of(
      List<TermCandidate> candidates, LanguageTag language, Glossary existing) {
    CandidateConcepts concepts = new CandidateConcepts(language, existing);
    return Glossary.of(
        candidates.stream()
            .filter(candidate -> candidate.known().isEmpty())
            .map(concepts::concept)
            .toList());
  }

  private Concept concept(TermCandidate candidate) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(candidate.text(), language, TermStatus.PREFERRED));
    StringBuilder note = new StringBuilder().append(candidate.occurrences()).append("×");
    for (TermTranslation translation : candidate.translations()) {
      terms.add(new Term(translation.text(), translation.language(), TermStatus.PREFERRED));
      note.append(", ").append(translation.language()).append(' ');
      note.append(Math.round(100 * translation.confidence())).append(" %");
    }
    for (TermExample example : candidate.examples()) {
      note.append("; ").append(example.place()).append(": ");
      note.append(example.before()).append(example.text()).append(example.after());
    }
    Optional<Term> english =
        terms.stream().filter(term -> term.language().meets(LanguageTag.EN)).findFirst();
    String id = id(english.map(Term::text).orElse(candidate.text()));
    return new Concept(id, ConceptDescription.of("", note.toString()), terms);
  }

  private String id(String text) {
    String letters = ascii.transliterate(text.replace('ə', 'e').replace('Ə', 'E'));
    String slug =
        letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "term" : slug.substring(0, Math.min(LONGEST_ID, slug.length()));
    String id = base;
    for (int number = 2; !ids.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }
}
