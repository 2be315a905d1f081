package org.korpu.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges two versions of a glossary that began as one, by concept, term and field.
 *
 * <p>What one side changed is taken; what both changed in the same way too. Where both changed one
 * thing differently, that is a conflict: ours stays, and the concept gets a property {@link
 * #CONFLICT} that tells what theirs has, until somebody has decided. A concept that one side
 * removed and the other changed stays, with a conflict. So is it one if both sides name a preferred
 * term of a language and the terms differ; then theirs is admitted.
 */
public final class GlossaryMerge {

  /** The name of the property of a concept that holds a conflict. */
  public static final String CONFLICT = "merge-conflict";

  /**
   * One thing that both sides changed differently.
   *
   * @param concept its id
   * @param field what it is, as in {@link ConceptChange.FieldChange}, with the key behind it
   * @param base null where there was none
   * @param ours null where ours has removed it
   * @param theirs null where theirs has removed it
   */
  public record Conflict(
      String concept,
      String field,
      @Nullable String base,
      @Nullable String ours,
      @Nullable String theirs) {}

  /**
   * What came of it.
   *
   * @param concepts of the merged glossary: those of ours in their order, then new ones of theirs
   * @param change what makes the merged glossary of ours
   * @param conflicts in the order of the concepts
   */
  public record Result(List<Concept> concepts, GlossaryChange change, List<Conflict> conflicts) {
    public Result {
      concepts = List.copyOf(concepts);
      conflicts = List.copyOf(conflicts);
    }
  }

  private final Glossary base;
  private final Glossary ours;
  private final Glossary theirs;
  private final List<Conflict> conflicts = new ArrayList<>();

  private GlossaryMerge(Glossary base, Glossary ours, Glossary theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** Merges; the versions are not changed. */
  public static Result merge(Glossary base, Glossary ours, Glossary theirs) {
    return new GlossaryMerge(base, ours, theirs).merge();
  }

  private Result merge() {
    Set<String> ids = new LinkedHashSet<>();
    ours.concepts().forEach(concept -> ids.add(concept.id()));
    theirs.concepts().forEach(concept -> ids.add(concept.id()));
    List<Concept> merged = new ArrayList<>();
    List<Concept> put = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String id : ids) {
      Optional<Concept> before = ours.find(id);
      Optional<Concept> after = merge(id);
      after.ifPresent(merged::add);
      if (after.isPresent() && !after.equals(before)) {
        put.add(after.get());
      } else if (after.isEmpty() && before.isPresent()) {
        removed.add(id);
      }
    }
    return new Result(merged, new GlossaryChange(put, removed), conflicts);
  }

  private Optional<Concept> merge(String id) {
    Optional<Concept> first = base.find(id);
    Optional<Concept> left = ours.find(id);
    Optional<Concept> right = theirs.find(id);
    if (left.equals(right) || right.equals(first)) {
      return left;
    }
    if (left.equals(first)) {
      return right;
    }
    if (left.isEmpty() || right.isEmpty()) {
      Conflict conflict =
          new Conflict(id, "concept", "", left.isEmpty() ? null : "", right.isEmpty() ? null : "");
      conflicts.add(conflict);
      Concept kept = left.or(() -> right).orElseThrow();
      return Optional.of(
          ConceptMerge.marked(
              kept, List.of(left.isEmpty() ? "concept: removed here" : "concept: removed")));
    }
    ConceptMerge merge = new ConceptMerge(first, left.get(), right.get());
    Concept merged = merge.merge();
    conflicts.addAll(merge.conflicts());
    return Optional.of(merged);
  }
}
