package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** Collects the faults of a file; what is found twice is told once. */
final class FaultList {

  private final String file;
  private final Set<XliffFault> faults = new LinkedHashSet<>();

  FaultList(String file) {
    this.file = file;
  }

  /** A fault at an element; the unit is the one around it. */
  void add(XliffFaultKind kind, XmlElement place, Object... arguments) {
    add(kind, place.spot(), arguments);
  }

  /** A fault where an element stood. */
  void add(XliffFaultKind kind, XmlElement.Spot place, Object... arguments) {
    addAt(kind, place.unit(), place.position(), arguments);
  }

  /** A fault at a place. */
  void addAt(XliffFaultKind kind, @Nullable String unit, Position position, Object... arguments) {
    Message cause = Message.of(kind, arguments);
    faults.add(
        new XliffFault(kind, unit, new Diagnostic(kind.severity(), file, position, cause, null)));
  }

  /** Hands over the faults in the order of the file. */
  void deliver(Consumer<XliffFault> sink) {
    List<XliffFault> sorted = new ArrayList<>(faults);
    sorted.sort(
        Comparator.comparing(
            FaultList::place,
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));
    sorted.forEach(sink);
  }

  private static Position place(XliffFault fault) {
    Position position = fault.diagnostic().position();
    return position == null ? new Position(1, 1) : position;
  }
}
