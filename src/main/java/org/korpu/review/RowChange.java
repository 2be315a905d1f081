package org.korpu.review;

import java.util.List;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffPart.State;

/**
 * What a reviewer did to a segment.
 *
 * @param place which segment
 * @param kind what changes
 * @param source the source with visible tags
 * @param before the target as it was, with visible tags; empty where there was none
 * @param after the target as it will be
 * @param stateBefore how far it was
 * @param stateAfter how far it will be
 * @param comments what the reviewer remarked that the file has not yet
 * @param edit what does it
 */
public record RowChange(
    RowPlace place,
    Kind kind,
    String source,
    String before,
    String after,
    State stateBefore,
    State stateAfter,
    List<String> comments,
    XliffEdit edit) {

  /** What changes. */
  public enum Kind {
    /** The text; its state too, mostly. */
    TEXT,
    /** Only the state: the reviewer found it good. */
    STATE,
    /** Nothing but that there is a remark. */
    COMMENT
  }

  public RowChange {
    comments = List.copyOf(comments);
  }
}
