package org.korpu.glossary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.korpu.model.Severity;

/** Whether what concepts refer to is there, and whether it leads back to where it began. */
final class RelationValidation {

  private final Glossary glossary;
  private final FaultCollector faults;

  RelationValidation(Glossary glossary, FaultCollector faults) {
    this.glossary = glossary;
    this.faults = faults;
  }

  void validate(PlacedConcept placed) {
    Concept concept = placed.concept();
    check(placed, concept.relations().broader());
    check(placed, concept.relations().replacedBy());
    for (Tenure holder : concept.holders()) {
      check(placed, holder.person());
    }
    cycle(placed, each -> each.relations().broader(), GlossaryMessage.BROADER_CYCLE);
    cycle(placed, each -> each.relations().replacedBy(), GlossaryMessage.REPLACED_CYCLE);
  }

  private void check(PlacedConcept placed, String id) {
    if (!id.isEmpty() && glossary.find(id).isEmpty()) {
      faults.add(Severity.ERROR, placed, GlossaryMessage.UNKNOWN_CONCEPT, id);
    }
  }

  private void cycle(
      PlacedConcept placed, Function<Concept, String> relation, GlossaryMessage cause) {
    Set<String> seen = new HashSet<>();
    StringBuilder path = new StringBuilder(placed.concept().id());
    Optional<Concept> next = glossary.find(relation.apply(placed.concept()));
    while (next.isPresent() && seen.add(next.get().id())) {
      path.append(" → ").append(next.get().id());
      if (next.get().id().equals(placed.concept().id())) {
        faults.add(Severity.ERROR, placed, cause, path.toString());
        return;
      }
      next = glossary.find(relation.apply(next.get()));
    }
  }
}
