package org.korpu.cli;

import java.util.List;
import java.util.Map;
import org.korpu.format.termtable.ConceptEdit;
import org.korpu.format.termtable.TermColumn;
import org.korpu.glossary.Concept;
import org.korpu.model.Message;
import picocli.CommandLine;

/** Cells of a concept as they are typed: {@code COLUMN=VALUE}. */
final class ConceptColumns {

  private final CommandLine command;

  ConceptColumns(CommandLine command) {
    this.command = command;
  }

  /** The concept with other cells. */
  Concept set(Concept concept, List<String> typed) {
    Concept changed = concept;
    for (String each : typed) {
      Map.Entry<TermColumn, String> cell = cell(each);
      changed = ConceptEdit.set(changed, cell.getKey(), cell.getValue());
    }
    return changed;
  }

  /** The concept with more in its cells. */
  Concept add(Concept concept, List<String> typed) {
    Concept changed = concept;
    for (String each : typed) {
      Map.Entry<TermColumn, String> cell = cell(each);
      if (!ConceptEdit.takesSeveral(cell.getKey())) {
        throw new UsageFault(
            command, Message.of(TermbaseMessage.LIST_COLUMN_ONLY, cell.getKey().header()));
      }
      changed = ConceptEdit.add(changed, cell.getKey(), cell.getValue());
    }
    return changed;
  }

  private Map.Entry<TermColumn, String> cell(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 0) {
      throw new UsageFault(command, Message.of(TermbaseMessage.CELL_EXPECTED, typed));
    }
    String name = typed.substring(0, equals);
    TermColumn column =
        TermColumn.parse(name)
            .orElseThrow(
                () -> new UsageFault(command, Message.of(TermbaseMessage.COLUMN_UNKNOWN, name)));
    if (column == TermColumn.Plain.ID) {
      throw new UsageFault(command, Message.of(TermbaseMessage.ID_FIXED));
    }
    return Map.entry(column, typed.substring(equals + 1).strip());
  }
}
