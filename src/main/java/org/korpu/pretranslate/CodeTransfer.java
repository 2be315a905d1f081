package org.korpu.pretranslate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.pretranslate.Proposal.Target.Codes;

/**
 * Puts the codes of a document's segment into a translation from the memory.
 *
 * <p>The memory's unit says which code of its target belongs to which of its source (the same id
 * and direction); the n-th code of a kind in the unit's source stands for the n-th of that kind in
 * the document's segment. A code of the target that finds no counterpart is left out.
 */
public final class CodeTransfer {

  private record End(boolean opens, boolean closes, String id) {
    static End of(InlineCode code) {
      return new End(code.kind().opens(), code.kind().closes(), code.id());
    }
  }

  private CodeTransfer() {}

  /** The translation with the codes of the segment. */
  public static Segment transfer(Segment segment, Segment unitSource, Segment unitTarget) {
    if (!unitTarget.hasCodes()) {
      return unitTarget;
    }
    Map<End, InlineCode> counterparts = counterparts(segment, unitSource);
    List<Inline> content = new ArrayList<>();
    Set<End> used = new HashSet<>();
    for (Inline inline : unitTarget.content()) {
      if (inline instanceof InlineCode code) {
        InlineCode counterpart = counterparts.get(End.of(code));
        if (counterpart != null && used.add(End.of(code))) {
          content.add(counterpart);
        }
      } else {
        content.add(inline);
      }
    }
    return new Segment(content);
  }

  /** Whether the translation has each code of the segment once. */
  public static Codes fit(Segment segment, Segment translation) {
    List<InlineCode> missing = new ArrayList<>(segment.codes());
    boolean known = translation.codes().stream().allMatch(missing::remove);
    return known && missing.isEmpty() ? Codes.COMPLETE : Codes.INCOMPLETE;
  }

  private static Map<End, InlineCode> counterparts(Segment segment, Segment unitSource) {
    Map<End, InlineCode> counterparts = new HashMap<>();
    List<InlineCode> open = new ArrayList<>(segment.codes());
    for (InlineCode code : unitSource.codes()) {
      for (InlineCode candidate : open) {
        if (candidate.kind() == code.kind()) {
          counterparts.putIfAbsent(End.of(code), candidate);
          open.remove(candidate);
          break;
        }
      }
    }
    return counterparts;
  }
}
