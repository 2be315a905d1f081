package org.korpu.review;

import java.util.List;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * A row that is not taken.
 *
 * @param place which
 * @param causes why, at least one
 */
public record Refusal(RowPlace place, List<Message> causes) {

  public Refusal {
    causes = List.copyOf(causes);
    if (causes.isEmpty()) {
      throw new IllegalArgumentException("no cause");
    }
  }

  /** The causes as faults of the table. */
  public List<Diagnostic> diagnostics(String table) {
    Position position = Position.ofLine(place.row());
    return causes.stream().map(cause -> Diagnostic.error(table, position, worded(cause))).toList();
  }

  private Message worded(Message cause) {
    if (place.unit().isEmpty()) {
      return cause;
    }
    return place.document().isEmpty()
        ? Message.of(ReviewMessage.REFUSED, place.number(), place.unit(), place.segment(), cause)
        : Message.of(
            ReviewMessage.REFUSED_IN_FILE,
            place.number(),
            place.document(),
            place.unit(),
            place.segment(),
            cause);
  }
}
