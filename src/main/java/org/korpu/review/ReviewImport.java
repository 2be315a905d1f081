package org.korpu.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.ReadCell.Oddity;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.review.RowChange.Kind;

/**
 * Compares a table that came back with the XLIFF files it was made from, as they are now.
 *
 * <p>A row is taken if it is one of the files’ segments, its source is as it was, its target in the
 * file is as it was, and the new target has the codes of the source or those it had. A row in which
 * nothing was done is never refused, whatever became of its segment meanwhile.
 */
public final class ReviewImport {

  /** The category of the notes that a reviewer’s remarks become. */
  public static final String CATEGORY = "review";

  /** What becomes of the state of a row that was changed or confirmed. */
  public enum NewState {
    /** At least reviewed; a changed one is reviewed, whatever it was. */
    REVIEWED,
    FINAL,
    /** As it was. */
    KEEP
  }

  /** Which rows whose target was not changed are confirmed. */
  public enum Confirmed {
    /** Those with a mark. */
    MARKED,
    /** All that have a target: the reviewer read them all. */
    ALL
  }

  private record Place(XliffFile file, XliffUnit unit, SegmentForm form, RowPlace place) {}

  private final NewState newState;
  private final Confirmed confirmed;
  private final Map<Integer, Map<String, Place>> places = new LinkedHashMap<>();
  private final List<RowChange> changes = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int unchanged;
  private int tracked;

  private ReviewImport(NewState newState, Confirmed confirmed) {
    this.newState = newState;
    this.confirmed = confirmed;
  }

  /**
   * What comes of a table.
   *
   * @param files the files as they are now, by their numbers in the table; rows of others are left
   *     out
   */
  public static ReviewResult of(
      ReturnedTable table,
      Map<Integer, XliffDocument> files,
      NewState newState,
      Confirmed confirmed) {
    ReviewImport review = new ReviewImport(newState, confirmed);
    files.forEach((number, file) -> review.index(number, file, table.format().longestCell()));
    return review.compare(table);
  }

  private void index(int number, XliffDocument xliff, int longest) {
    Map<String, Place> ofFile = new LinkedHashMap<>();
    boolean several = xliff.files().size() > 1;
    for (XliffFile file : xliff.files()) {
      for (XliffUnit unit : file.units()) {
        for (XliffPart part : unit.segments()) {
          String document = several ? file.id() : "";
          RowPlace place = new RowPlace(0, "", number, document, unit.id(), part.id());
          ofFile.put(
              RowKey.identity(file.id(), unit.id(), part.id()),
              new Place(file, unit, new SegmentForm(unit, part, longest), place));
        }
      }
    }
    places.put(number, ofFile);
  }

  private ReviewResult compare(ReturnedTable table) {
    Map<String, List<ReturnedRow>> doubles = new HashMap<>();
    for (ReturnedRow row : table.rows()) {
      row.key()
          .ifPresent(key -> doubles.computeIfAbsent(name(key), k -> new ArrayList<>()).add(row));
    }
    Map<String, Boolean> seen = new HashMap<>();
    for (ReturnedRow row : table.rows()) {
      Optional<RowKey> key = row.key();
      if (key.isPresent() && !places.containsKey(key.get().file())) {
        continue;
      }
      Place found = key.map(this::find).orElse(null);
      if (key.isEmpty()) {
        refuse(row, null, Message.of(ReviewMessage.ADDED_ROW, row.beginning()));
      } else if (found == null) {
        refuse(row, null, Message.of(ReviewMessage.UNKNOWN_ROW, row.number()));
      } else if (!allSame(doubles.getOrDefault(name(key.get()), List.of()))) {
        refuse(row, found, Message.of(ReviewMessage.DOUBLED_ROW));
      } else if (seen.putIfAbsent(name(key.get()), true) == null) {
        compare(row, key.get(), found);
      }
    }
    List<RowPlace> missing = new ArrayList<>();
    places.forEach(
        (number, ofFile) ->
            ofFile.forEach(
                (identity, place) -> {
                  if (!doubles.containsKey(name(number, identity))) {
                    missing.add(place.place());
                  }
                }));
    return new ReviewResult(changes, refusals, missing, unchanged, tracked);
  }

  private static boolean allSame(List<ReturnedRow> rows) {
    return rows.stream().allMatch(row -> row.saysTheSameAs(rows.get(0)));
  }

  private static String name(RowKey key) {
    return name(key.file(), key.identity());
  }

  private static String name(int file, String identity) {
    return file + "." + identity;
  }

  private @Nullable Place find(RowKey key) {
    return places.getOrDefault(key.file(), Map.of()).get(key.identity());
  }

  private void compare(ReturnedRow row, RowKey key, Place found) {
    SegmentForm form = found.form();
    Message fault = RowFaults.ofCells(row);
    if (row.merged()) {
      refuse(row, found, Message.of(ReviewMessage.CELLS_MERGED));
      return;
    }
    String cell = form.normal(row.target().text());
    boolean edited = !RowKey.digest(cell).equals(key.target());
    Mark mark = Mark.of(row.mark().text());
    List<String> comments = newComments(row, found);
    boolean confirms = mark == Mark.YES || (confirmed == Confirmed.ALL && !form.target().isEmpty());
    if (!edited && fault == null && mark == Mark.NONE && comments.isEmpty() && !confirms) {
      sourceStays(row, key, found);
      return;
    }
    List<Message> causes = new ArrayList<>();
    if (fault != null) {
      causes.add(fault);
    }
    if (mark == Mark.UNKNOWN) {
      causes.add(Message.of(ReviewMessage.UNKNOWN_MARK, row.mark().text().strip()));
    }
    if (!isSource(row, key, found)) {
      causes.add(Message.of(ReviewMessage.SOURCE_EDITED));
    } else if (!RowKey.digest(form.source()).equals(key.source())) {
      causes.add(Message.of(ReviewMessage.SOURCE_CHANGED));
    }
    boolean same = cell.equals(form.target());
    boolean conflict = !same && !RowKey.digest(form.target()).equals(key.target());
    boolean touched = edited || mark == Mark.YES;
    if (touched && conflict && causes.isEmpty()) {
      causes.add(Message.of(ReviewMessage.TARGET_CHANGED));
    }
    if (causes.isEmpty() && edited && !same) {
      causes.addAll(RowFaults.ofChange(form, cell, mark == Mark.YES));
    }
    if (causes.isEmpty() && mark == Mark.YES && cell.isEmpty() && form.part().target() == null) {
      causes.add(Message.of(ReviewMessage.NOTHING_TO_CONFIRM));
    }
    if (!causes.isEmpty()) {
      refusals.add(new Refusal(placeOf(row, found), causes));
      return;
    }
    if (row.target().oddities().contains(Oddity.TRACKED_CHANGES) && edited) {
      tracked++;
    }
    take(row, found, edited && !same, confirms && !conflict, comments, cell);
  }

  /** A row in which nothing was done but, maybe, to its source. */
  private void sourceStays(ReturnedRow row, RowKey key, Place found) {
    if (isSource(row, key, found)) {
      unchanged++;
    } else {
      refuse(row, found, Message.of(ReviewMessage.SOURCE_EDITED));
    }
  }

  private static boolean isSource(ReturnedRow row, RowKey key, Place found) {
    return RowKey.digest(found.form().normal(row.source().text())).equals(key.source());
  }

  private void take(
      ReturnedRow row,
      Place found,
      boolean changed,
      boolean confirms,
      List<String> comments,
      String cell) {
    SegmentForm form = found.form();
    XliffPart part = form.part();
    Segment old = part.target() == null ? Segment.EMPTY : part.target();
    boolean settles = changed || (confirms && found.unit().isEditable(part));
    String after = changed ? form.writable(cell) : form.target();
    Segment target = changed ? form.withEnds(form.tags().read(after).segment()) : old;
    State state = settles ? state(part, changed) : part.state();
    if (!changed && state == part.state() && comments.isEmpty()) {
      unchanged++;
      return;
    }
    List<XliffNote> notes =
        comments.stream().map(text -> new XliffNote(text, CATEGORY, part.id())).toList();
    XliffEdit edit =
        changed
            ? new XliffEdit(target, state, XliffPart.Qualifier.NONE, notes)
            : new XliffEdit(target, state, part.qualifier(), notes);
    Kind kind = changed ? Kind.TEXT : state == part.state() ? Kind.COMMENT : Kind.STATE;
    changes.add(
        new RowChange(
            placeOf(row, found),
            kind,
            form.source(),
            form.target(),
            after,
            part.state(),
            state,
            comments,
            edit));
  }

  private State state(XliffPart part, boolean changed) {
    return switch (newState) {
      case KEEP -> part.state();
      case FINAL -> State.FINAL;
      case REVIEWED ->
          changed ? State.REVIEWED : Collections.max(List.of(part.state(), State.REVIEWED));
    };
  }

  /** What the reviewer remarked and the file does not say yet. */
  private static List<String> newComments(ReturnedRow row, Place found) {
    return row.comments().stream()
        .map(String::strip)
        .distinct()
        .filter(
            text ->
                found.unit().notes().stream()
                    .noneMatch(
                        note ->
                            note.text().strip().equals(text)
                                && (note.segment() == null
                                    || note.segment().equals(found.form().part().id()))))
        .toList();
  }

  private void refuse(ReturnedRow row, @Nullable Place found, Message cause) {
    refusals.add(new Refusal(placeOf(row, found), List.of(cause)));
  }

  private static RowPlace placeOf(ReturnedRow row, @Nullable Place found) {
    if (found == null) {
      return new RowPlace(row.row(), row.number(), 0, "", "", "");
    }
    RowPlace place = found.place();
    return new RowPlace(
        row.row(), row.number(), place.origin(), place.document(), place.unit(), place.segment());
  }
}
