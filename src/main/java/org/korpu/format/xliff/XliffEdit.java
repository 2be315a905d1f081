package org.korpu.format.xliff;

import java.util.List;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Segment;

/**
 * What becomes of the target of a segment.
 *
 * @param target the new target; its codes are codes of the unit, each as it stands in the source or
 *     the old target. Empty and {@code INITIAL} takes a target away
 * @param state how far it is
 * @param qualifier where it comes from
 * @param notes remarks that the segment gets besides those it has; each names it
 */
public record XliffEdit(Segment target, State state, Qualifier qualifier, List<XliffNote> notes) {

  public XliffEdit {
    notes = List.copyOf(notes);
  }

  /** A change without new remarks. */
  public XliffEdit(Segment target, State state, Qualifier qualifier) {
    this(target, state, qualifier, List.of());
  }

  /** A target that comes from a person. */
  public static XliffEdit of(Segment target, State state) {
    return new XliffEdit(target, state, Qualifier.NONE);
  }

  /** Whether the segment has that target in that state already. */
  boolean isDoneIn(XliffPart part) {
    return state == part.state() && qualifier == part.qualifier() && keepsTargetOf(part);
  }

  /** Whether only the state changes. */
  boolean keepsTargetOf(XliffPart part) {
    Segment old = part.target();
    return target.equals(old == null ? Segment.EMPTY : old);
  }
}
