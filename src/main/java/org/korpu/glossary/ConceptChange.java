package org.korpu.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.ConceptFields.Field;

/**
 * What became of a concept between two versions of a glossary.
 *
 * @param id of the concept
 * @param kind whether it came, went or changed
 * @param fields what of it changed, at least one thing where it changed
 */
public record ConceptChange(String id, Kind kind, List<FieldChange> fields) {

  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * Something of a concept that changed.
   *
   * @param field what it is: {@code note}, {@code definition:az}, {@code holders}, or for a term
   *     its language
   * @param key which one of several: the text of a term, a holder, a property; else empty
   * @param before null where it was not there; of a term its status and what else was known of it
   * @param after null where it is not there any more
   */
  public record FieldChange(
      String field, String key, @Nullable String before, @Nullable String after) {}

  /** What stands for the order of terms where only that differs. */
  public static final String ORDER = "order";

  public ConceptChange {
    fields = List.copyOf(fields);
  }

  /** The changes from one glossary to another: in the order of the former, new concepts last. */
  public static List<ConceptChange> between(Glossary before, Glossary after) {
    List<ConceptChange> changes = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    before.concepts().forEach(concept -> ids.add(concept.id()));
    after.concepts().forEach(concept -> ids.add(concept.id()));
    for (String id : ids) {
      between(id, before.find(id), after.find(id)).ifPresent(changes::add);
    }
    return changes;
  }

  private static Optional<ConceptChange> between(
      String id, Optional<Concept> before, Optional<Concept> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    Map<Field, String> olds = before.map(ConceptFields::of).orElse(Map.of());
    Map<Field, String> news = after.map(ConceptFields::of).orElse(Map.of());
    Set<Field> all = new LinkedHashSet<>(olds.keySet());
    all.addAll(news.keySet());
    List<FieldChange> fields = new ArrayList<>();
    for (Field field : all) {
      @Nullable String old = olds.get(field);
      @Nullable String fresh = news.get(field);
      if (old == null || !old.equals(fresh)) {
        fields.add(new FieldChange(field.name(), field.key(), old, fresh));
      }
    }
    if (fields.isEmpty()) {
      fields.add(new FieldChange(ORDER, "", "", ""));
    }
    return Optional.of(new ConceptChange(id, kind, fields));
  }
}
