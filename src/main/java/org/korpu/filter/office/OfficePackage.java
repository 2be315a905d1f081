package org.korpu.filter.office;

import java.util.List;
import java.util.Map;
import org.korpu.model.Segment;

/** A kind of office document: which of its parts hold text, and what changes with the text. */
interface OfficePackage {

  /** The text units in reading order. */
  List<Place> places();

  /** How many changes the document holds that nobody has accepted or rejected. */
  default int trackedChanges() {
    return 0;
  }

  /**
   * Changes what must change with the text: names of columns, the language of the document.
   *
   * @param translations those that are put in, by unit id
   */
  default void adapt(Map<String, Segment> translations, Rewrites rewrites) {}
}
