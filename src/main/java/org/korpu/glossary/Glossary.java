package org.korpu.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * The concepts of one or more files, in their order. Immutable.
 *
 * <p>An id names one concept: where it comes again, in the same file or in a later one, the first
 * concept holds and the later one is among the {@link #duplicates}, for the user to hear of; its
 * terms are not matched.
 */
public final class Glossary {

  /** A glossary without concepts. */
  public static final Glossary EMPTY = new Glossary(List.of());

  private final Map<String, PlacedConcept> byId = new LinkedHashMap<>();
  private final List<PlacedConcept> duplicates = new ArrayList<>();
  private final List<Concept> concepts;
  private final SortedSet<LanguageTag> languages = new TreeSet<>();

  private Glossary(Collection<PlacedConcept> placed) {
    for (PlacedConcept each : placed) {
      if (byId.putIfAbsent(each.concept().id(), each) != null) {
        duplicates.add(each);
      }
    }
    concepts = byId.values().stream().map(PlacedConcept::concept).toList();
    for (Concept concept : concepts) {
      concept.terms().forEach(term -> languages.add(term.language()));
    }
  }

  /** A glossary of concepts that are from no file. */
  public static Glossary of(Collection<Concept> concepts) {
    return new Glossary(concepts.stream().map(PlacedConcept::of).toList());
  }

  /** A glossary of concepts that were read from files. */
  public static Glossary ofPlaced(Collection<PlacedConcept> concepts) {
    return new Glossary(concepts);
  }

  /** The concepts of this glossary, then those of the other. */
  public Glossary plus(Glossary other) {
    List<PlacedConcept> all = new ArrayList<>(byId.values());
    all.addAll(duplicates);
    all.addAll(other.byId.values());
    all.addAll(other.duplicates);
    return new Glossary(all);
  }

  /**
   * This glossary as it is for a text of a day: the title that a body had then is approved, those
   * that it had before or has had since are deprecated, and so are terms of later days. Terms
   * without dates keep their status.
   */
  public Glossary asOf(LocalDate day) {
    List<PlacedConcept> all = new ArrayList<>(byId.values());
    all.addAll(duplicates);
    return new Glossary(
        all.stream()
            .map(
                each ->
                    new PlacedConcept(
                        GlossaryDay.of(each.concept(), day), each.file(), each.position()))
            .toList());
  }

  /**
   * The approved term for a concept in a language: its own, else that of the concept that took its
   * place, and so on.
   */
  public Optional<Term> approved(Concept concept, LanguageTag language) {
    return withSuccessors(concept).stream()
        .map(each -> each.approved(language))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A concept, then the one that took its place, the one that took that one’s place, and so on. */
  public List<Concept> withSuccessors(Concept concept) {
    Map<String, Concept> chain = new LinkedHashMap<>();
    Optional<Concept> next = Optional.of(concept);
    while (next.isPresent() && chain.putIfAbsent(next.get().id(), next.get()) == null) {
      next = find(next.get().relations().replacedBy());
    }
    return List.copyOf(chain.values());
  }

  /** The concepts, each id once. */
  public List<Concept> concepts() {
    return concepts;
  }

  /** The concepts with their places, each id once. */
  Collection<PlacedConcept> placedConcepts() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The concept of an id. */
  public Optional<Concept> find(String id) {
    return place(id).map(PlacedConcept::concept);
  }

  /** The concept of an id with its place. */
  public Optional<PlacedConcept> place(String id) {
    @Nullable PlacedConcept found = byId.get(id);
    return Optional.ofNullable(found);
  }

  /** Later concepts that have an id which was taken, in order. */
  public List<PlacedConcept> duplicates() {
    return Collections.unmodifiableList(duplicates);
  }

  /** The languages of all terms, in alphabetical order. */
  public SortedSet<LanguageTag> languages() {
    return Collections.unmodifiableSortedSet(languages);
  }
}
