package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.korpu.model.Message;

/** The faults of one stretch of XML while it is looked at, by offset. */
final class FaultList {

  /** A fault at an offset in the stretch. */
  record Found(TmxFaultKind kind, int offset, Message message) {}

  private final List<Found> found = new ArrayList<>();

  void add(TmxFaultKind kind, int offset, Object... arguments) {
    found.add(new Found(kind, offset, Message.of(kind, arguments)));
  }

  int size() {
    return found.size();
  }

  /** Forgets the faults that were added when there were so many already. */
  void forgetFrom(int size) {
    found.subList(size, found.size()).clear();
  }

  /** The faults in the order of the file, which are then forgotten. */
  List<Found> take() {
    if (found.isEmpty()) {
      return List.of();
    }
    found.sort(Comparator.comparingInt(Found::offset));
    List<Found> sorted = List.copyOf(found);
    found.clear();
    return sorted;
  }
}
