package org.korpu.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/** Merges two versions of one concept. */
final class ConceptMerge {

  private final Concept base;
  private final Concept ours;
  private final Concept theirs;
  private final List<GlossaryMerge.Conflict> conflicts = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  /** Of a concept that was there before, or that both sides have added. */
  ConceptMerge(Optional<Concept> base, Concept ours, Concept theirs) {
    this.base = base.orElseGet(() -> new Concept(ours.id(), ConceptDescription.NONE, List.of()));
    this.ours = ours;
    this.theirs = theirs;
  }

  /** What both sides changed differently. */
  List<GlossaryMerge.Conflict> conflicts() {
    return conflicts;
  }

  /** The merged concept, with a mark for each conflict. */
  Concept merge() {
    ConceptDescription description =
        new ConceptDescription(
            text("domain", Concept::domain),
            definitions(),
            text("note", Concept::note),
            text("source", concept -> concept.description().source()),
            items(concept -> concept.description().properties()));
    ConceptRelations relations =
        new ConceptRelations(
            text("broader", concept -> concept.relations().broader()),
            text("replaced-by", concept -> concept.relations().replacedBy()));
    Concept merged =
        new Concept(ours.id(), description, terms(), relations, items(Concept::holders));
    return marked(merged, marks);
  }

  /** A concept with conflicts that somebody has to decide. */
  static Concept marked(Concept concept, List<String> marks) {
    ConceptDescription said = concept.description();
    List<Property> properties = new ArrayList<>(said.properties());
    for (String mark : marks) {
      Property property = new Property(GlossaryMerge.CONFLICT, mark);
      if (!properties.contains(property)) {
        properties.add(property);
      }
    }
    return concept.withDescription(
        new ConceptDescription(
            said.domain(), said.definitions(), said.note(), said.source(), properties));
  }

  private String text(String field, Function<Concept, String> get) {
    String chosen =
        choose(
            field,
            "",
            emptyToNull(get.apply(base)),
            emptyToNull(get.apply(ours)),
            emptyToNull(get.apply(theirs)),
            Function.identity());
    return chosen == null ? "" : chosen;
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Ours, unless only theirs has changed it. */
  private <T> @Nullable T choose(
      String field,
      String key,
      @Nullable T first,
      @Nullable T left,
      @Nullable T right,
      Function<T, String> value) {
    if (Objects.equals(left, right) || Objects.equals(first, right)) {
      return left;
    }
    if (Objects.equals(first, left)) {
      return right;
    }
    @Nullable String said = right == null ? null : value.apply(right);
    conflict(
        key.isEmpty() ? field : field + ": " + key,
        first == null ? null : value.apply(first),
        left == null ? null : value.apply(left),
        said);
    return left == null ? right : left;
  }

  private void conflict(
      String field, @Nullable String first, @Nullable String left, @Nullable String right) {
    conflicts.add(new GlossaryMerge.Conflict(ours.id(), field, first, left, right));
    String said = left == null ? "removed here" : right == null ? "removed" : right;
    marks.add(field + ": " + said);
  }

  private SortedMap<LanguageTag, String> definitions() {
    SortedMap<LanguageTag, String> merged = new TreeMap<>();
    Set<LanguageTag> languages = new LinkedHashSet<>(ours.description().definitions().keySet());
    languages.addAll(theirs.description().definitions().keySet());
    for (LanguageTag language : languages) {
      String text =
          text(
              ConceptFields.definition(language),
              concept -> concept.description().definitions().getOrDefault(language, ""));
      if (!text.isEmpty()) {
        merged.put(language, text);
      }
    }
    return merged;
  }

  /** What both have, and what one has added. */
  private <T> List<T> items(Function<Concept, List<T>> get) {
    List<T> first = get.apply(base);
    List<T> left = get.apply(ours);
    List<T> right = get.apply(theirs);
    if (left.equals(right) || right.equals(first)) {
      return left;
    }
    if (left.equals(first)) {
      return right;
    }
    Set<T> merged = new LinkedHashSet<>(left);
    merged.addAll(right);
    merged.removeIf(item -> first.contains(item) && !(left.contains(item) && right.contains(item)));
    return List.copyOf(merged);
  }

  private record Key(LanguageTag language, String text) {}

  private static Map<Key, Term> byKey(Concept concept) {
    Map<Key, Term> terms = new LinkedHashMap<>();
    concept.terms().forEach(term -> terms.putIfAbsent(new Key(term.language(), term.text()), term));
    return terms;
  }

  private List<Term> terms() {
    if (ours.terms().equals(theirs.terms()) || theirs.terms().equals(base.terms())) {
      return ours.terms();
    }
    if (ours.terms().equals(base.terms())) {
      return theirs.terms();
    }
    Map<Key, Term> first = byKey(base);
    Map<Key, Term> left = byKey(ours);
    Map<Key, Term> right = byKey(theirs);
    Set<Key> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    List<Term> merged = new ArrayList<>();
    for (Key key : keys) {
      Term term =
          choose(
              key.language().value(),
              key.text(),
              first.get(key),
              left.get(key),
              right.get(key),
              ConceptFields::value);
      if (term != null) {
        merged.add(term);
      }
    }
    return withOnePreferred(merged);
  }

  /** Where each side names one preferred term, and they differ, ours is. */
  private List<Term> withOnePreferred(List<Term> terms) {
    Map<LanguageTag, Term> preferred = new HashMap<>();
    List<Term> result = new ArrayList<>();
    for (Term term : terms) {
      boolean clashes =
          term.status() == TermStatus.PREFERRED
              && preferred.putIfAbsent(term.language(), term) != null
              && preferredIn(ours, term.language()) < 2
              && preferredIn(theirs, term.language()) < 2;
      if (clashes) {
        Term kept = Objects.requireNonNull(preferred.get(term.language()));
        conflict(
            term.language().value(),
            base.approved(term.language()).map(Term::text).orElse(null),
            kept.text(),
            term.text());
        result.add(new Term(term.text(), term.language(), TermStatus.ADMITTED, term.details()));
      } else {
        result.add(term);
      }
    }
    return result;
  }

  private static long preferredIn(Concept concept, LanguageTag language) {
    return concept.terms().stream()
        .filter(term -> term.language().equals(language) && term.status() == TermStatus.PREFERRED)
        .count();
  }
}
