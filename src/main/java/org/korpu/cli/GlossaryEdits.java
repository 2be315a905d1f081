package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.korpu.glossary.ConceptChange;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.PlacedConcept;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.report.GlossaryReport;
import org.korpu.workspace.GlossaryFile;
import org.korpu.workspace.Resources;

/** What {@code glossary add}, {@code edit} and {@code rm} have in common. */
final class GlossaryEdits {

  private final Invocation invocation;
  private final List<Path> named;
  private final Resources resources;
  private final Glossary glossary;

  /**
   * Of a glossary.
   *
   * @param named glossary files or folders; those of the workspace if empty
   */
  GlossaryEdits(Invocation invocation, List<Path> named) throws IOException {
    this.invocation = invocation;
    this.named = named;
    this.resources = invocation.resources();
    this.glossary = resources.glossary(named);
  }

  Glossary glossary() {
    return glossary;
  }

  /** A concept of the glossary; a fault where it is none. */
  PlacedConcept concept(String id) {
    return glossary
        .place(id)
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error(id, null, Message.of(TermbaseMessage.CONCEPT_MISSING))
                        .withAdvice(Message.of(TermbaseMessage.FIND_CONCEPTS))));
  }

  /** The file that a concept stands in, which can be changed. */
  GlossaryFile fileOf(PlacedConcept placed) {
    return file(placed.file() == null ? "" : placed.file());
  }

  /** A file of the glossary, which can be changed and need not exist yet. */
  GlossaryFile file(String name) {
    GlossaryFile file = resources.glossaryFile(named, name);
    file.requireChangeable();
    return file;
  }

  /** Shows what a change does, and does it if that is wanted. */
  void show(Glossary before, Glossary after) throws IOException {
    GlossaryReport report = new GlossaryReport(invocation.messages());
    for (ConceptChange change : ConceptChange.between(before, after)) {
      report.writeText(change, invocation.out());
    }
    invocation.out().flush();
  }

  /** Changes a file. */
  static void apply(GlossaryFile file, GlossaryChange change) throws IOException {
    file.change(change);
  }
}
