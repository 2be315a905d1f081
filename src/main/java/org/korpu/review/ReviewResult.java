package org.korpu.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffEditor;

/**
 * What comes of a table.
 *
 * @param changes what is taken, in the order of the table
 * @param refusals what is not, in that order
 * @param missing segments that no row of the table is, in the order of the files
 * @param unchanged how many rows change nothing
 * @param tracked how many rows have tracked changes, which are taken for made
 */
public record ReviewResult(
    List<RowChange> changes,
    List<Refusal> refusals,
    List<RowPlace> missing,
    int unchanged,
    int tracked) {

  public ReviewResult {
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
    missing = List.copyOf(missing);
  }

  /** How many of the changes are of a kind. */
  public int count(RowChange.Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** The changes of a file of the table, from 1, for its editor. */
  public XliffEditor.Edits edits(int origin) {
    Map<String, XliffEdit> edits = new HashMap<>();
    for (RowChange change : changes) {
      if (change.place().origin() == origin) {
        edits.put(key(change.place()), change.edit());
      }
    }
    return (file, unit, segment) ->
        edits.getOrDefault(
            name("", unit.id(), segment.id()), edits.get(name(file.id(), unit.id(), segment.id())));
  }

  private static String key(RowPlace place) {
    return name(place.document(), place.unit(), place.segment());
  }

  private static String name(String file, String unit, String segment) {
    return file + "\0" + unit + "\0" + segment;
  }
}
