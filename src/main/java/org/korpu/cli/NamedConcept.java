package org.korpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Folding;
import org.korpu.text.MeantName;

/** Finds the concept that a user names. */
final class NamedConcept {

  private NamedConcept() {}

  /**
   * The concept of an id, else the only one that has such a term, whatever the case.
   *
   * @throws InputException if there is none, or several have the term
   */
  static Concept find(Glossary glossary, String typed) {
    return glossary.find(typed).orElseGet(() -> byTerm(glossary, typed));
  }

  private static Concept byTerm(Glossary glossary, String typed) {
    List<Concept> found =
        glossary.concepts().stream()
            .filter(concept -> concept.terms().stream().anyMatch(term -> is(term, typed)))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String ids = found.stream().map(Concept::id).collect(Collectors.joining(", "));
    throw found.isEmpty()
        ? fault(
            unknown(glossary, typed),
            Message.of(TermUseMessage.ADVICE_CONCEPTS, ShownCommand.of("glossary", "list", typed)))
        : fault(Message.of(TermUseMessage.CONCEPT_SEVERAL, typed, ids), null);
  }

  private static Message unknown(Glossary glossary, String typed) {
    List<String> names = new ArrayList<>();
    for (Concept concept : glossary.concepts()) {
      names.add(concept.id());
      concept.terms().forEach(term -> names.add(term.text()));
    }
    List<String> similar = MeantName.of(typed, names);
    return similar.isEmpty()
        ? Message.of(TermUseMessage.CONCEPT_UNKNOWN, typed)
        : Message.of(TermUseMessage.CONCEPT_UNKNOWN_SIMILAR, typed, String.join(", ", similar));
  }

  private static boolean is(Term term, String typed) {
    return Folding.fold(term.text(), term.language()).equals(Folding.fold(typed, term.language()));
  }

  private static InputException fault(Message cause, @Nullable Message advice) {
    return new InputException(new Diagnostic(Severity.ERROR, null, null, cause, advice));
  }
}
