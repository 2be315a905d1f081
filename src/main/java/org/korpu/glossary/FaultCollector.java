package org.korpu.glossary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;

/** The faults of a glossary in the order in which they are found. */
final class FaultCollector {

  private final List<GlossaryFault> faults = new ArrayList<>();

  /** A fault of a concept; the first argument of its message is the id. */
  void add(Severity severity, PlacedConcept placed, GlossaryMessage cause, Object... arguments) {
    String id = placed.concept().id();
    Object[] all = new Object[arguments.length + 1];
    all[0] = id;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Diagnostic diagnostic =
        new Diagnostic(severity, placed.file(), placed.position(), Message.of(cause, all), null);
    faults.add(new GlossaryFault(id, diagnostic));
  }

  /** The place of a concept as {@code file:line}; empty where it is from no file. */
  static String place(PlacedConcept placed) {
    @Nullable Position position = placed.position();
    if (placed.file() == null) {
      return "";
    }
    return position == null ? placed.file() : placed.file() + ":" + position.line();
  }

  List<GlossaryFault> faults() {
    return List.copyOf(faults);
  }
}
