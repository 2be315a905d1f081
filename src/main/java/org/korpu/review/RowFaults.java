package org.korpu.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadCell.Oddity;
import org.korpu.model.Message;

/** Why a row cannot be taken. */
final class RowFaults {

  private RowFaults() {}

  /** What stands in a target that is no text; null if it is text alone. */
  static @Nullable Message ofCells(ReturnedRow row) {
    ReadCell target = row.target();
    if (!target.hidden().isBlank()) {
      return Message.of(ReviewMessage.HAS_HIDDEN_TEXT);
    }
    for (Oddity oddity : Oddity.values()) {
      ReviewMessage cause = target.oddities().contains(oddity) ? cause(oddity) : null;
      if (cause != null) {
        return cause == ReviewMessage.IS_NUMBER
            ? Message.of(cause, target.text())
            : Message.of(cause);
      }
    }
    return null;
  }

  private static @Nullable ReviewMessage cause(Oddity oddity) {
    return switch (oddity) {
      case TRACKED_CHANGES, MERGED -> null;
      case TABLE -> ReviewMessage.HAS_TABLE;
      case PICTURE -> ReviewMessage.HAS_PICTURE;
      case FOOTNOTE -> ReviewMessage.HAS_FOOTNOTE;
      case EQUATION -> ReviewMessage.HAS_EQUATION;
      case LIST -> ReviewMessage.HAS_LIST;
      case SYMBOL -> ReviewMessage.HAS_SYMBOL;
      case FORMULA -> ReviewMessage.IS_FORMULA;
      case NUMBER -> ReviewMessage.IS_NUMBER;
      case DATE -> ReviewMessage.IS_DATE;
      case TRUTH_VALUE -> ReviewMessage.IS_TRUTH_VALUE;
      case ERROR -> ReviewMessage.IS_ERROR;
    };
  }

  /**
   * Why a changed target cannot be taken; nothing if it can.
   *
   * @param cell the target as it is to be
   * @param confirmed whether the reviewer marked the row
   */
  static List<Message> ofChange(SegmentForm form, String cell, boolean confirmed) {
    ReviewMessage closed =
        switch (form.closure()) {
          case OPEN -> null;
          case LOCKED -> ReviewMessage.ROW_LOCKED;
          case NOT_TRANSLATED -> ReviewMessage.ROW_NOT_TRANSLATED;
          case UNSHOWABLE -> ReviewMessage.ROW_UNSHOWABLE;
          case TOO_LONG -> ReviewMessage.ROW_TOO_LONG;
        };
    if (closed != null) {
      return List.of(Message.of(closed));
    }
    if (cell.isEmpty() && !confirmed) {
      return List.of(Message.of(ReviewMessage.EMPTIED));
    }
    return ofTags(form.tags(), cell);
  }

  private static List<Message> ofTags(TaggedText tags, String cell) {
    List<Message> causes = new ArrayList<>();
    List<String> unknown = tags.read(cell).unknown();
    List<String> found = new ArrayList<>(TaggedText.tags(cell));
    found.removeAll(unknown);
    if (!unknown.isEmpty()) {
      causes.add(Message.of(ReviewMessage.TAGS_UNKNOWN, String.join(" ", unknown)));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    found.forEach(tag -> counts.merge(tag, 1, Integer::sum));
    if (!counts.equals(tags.targetTags()) && !counts.equals(tags.sourceTags())) {
      List<String> missing = difference(tags.sourceTags(), counts);
      List<String> added = difference(counts, tags.sourceTags());
      if (!missing.isEmpty()) {
        causes.add(Message.of(ReviewMessage.TAGS_MISSING, String.join(" ", missing)));
      }
      if (!added.isEmpty()) {
        causes.add(Message.of(ReviewMessage.TAGS_ADDED, String.join(" ", added)));
      }
    }
    if (causes.isEmpty()) {
      ofOrder(found, counts, causes);
    }
    return causes;
  }

  /** What the first has more often than the second. */
  private static List<String> difference(Map<String, Integer> some, Map<String, Integer> others) {
    List<String> difference = new ArrayList<>();
    some.forEach(
        (tag, count) -> {
          for (int i = others.getOrDefault(tag, 0); i < count; i++) {
            difference.add(tag);
          }
        });
    return difference;
  }

  /** An end must not stand before its beginning where both are there. */
  private static void ofOrder(
      List<String> found, Map<String, Integer> counts, List<Message> causes) {
    Map<String, Integer> open = new HashMap<>();
    for (String tag : found) {
      if (!tag.startsWith("{/")) {
        open.merge(tag, 1, Integer::sum);
        continue;
      }
      String beginning = "{" + tag.substring("{/".length());
      if (!counts.containsKey(beginning)) {
        continue;
      }
      if (open.merge(beginning, -1, Integer::sum) < 0) {
        causes.add(Message.of(ReviewMessage.TAG_ORDER, tag, beginning));
        return;
      }
    }
  }
}
