package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.Segment;

/**
 * A text unit with its segments ({@code <unit>} of 2.x, {@code <trans-unit>} of 1.2).
 *
 * @param id unique in its file; the id of the text unit in the document
 * @param preserveSpace whether white space is kept as it is
 * @param translate false where the text must stay as it is
 * @param notes remarks for the translator
 * @param parts segments and what stands between them, in order; at least one segment
 * @param digest what tells the source of the unit as it was sent from any other, null where the
 *     file was not written by korpu or a tool dropped it
 */
public record XliffUnit(
    String id,
    boolean preserveSpace,
    boolean translate,
    List<XliffNote> notes,
    List<XliffPart> parts,
    @Nullable String digest) {
  public XliffUnit {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a unit has an id");
    }
    if (parts.stream().noneMatch(part -> part.kind() == XliffPart.Kind.SEGMENT)) {
      throw new IllegalArgumentException("unit " + id + " has no segment");
    }
    Set<String> ids = new HashSet<>();
    for (XliffPart part : parts) {
      if (!part.id().isEmpty() && !ids.add(part.id())) {
        throw new IllegalArgumentException("unit " + id + " has two parts " + part.id());
      }
    }
  }

  /** A unit without digest. */
  public XliffUnit(
      String id,
      boolean preserveSpace,
      boolean translate,
      List<XliffNote> notes,
      List<XliffPart> parts) {
    this(id, preserveSpace, translate, notes, parts, null);
  }

  /** The parts that are translated, in order. */
  public List<XliffPart> segments() {
    return parts.stream().filter(part -> part.kind() == XliffPart.Kind.SEGMENT).toList();
  }

  /**
   * Whether a program may change the target of a segment: it is to be translated and not locked.
   */
  public boolean isEditable(XliffPart segment) {
    return translate && segment.lock() == XliffPart.Lock.OPEN;
  }

  /**
   * The parts in the order of their targets: a part with an {@link XliffPart#order} stands at that
   * place, one without at its own.
   */
  public List<XliffPart> targetOrder() {
    return targetOrderIndexes().stream().map(parts::get).toList();
  }

  /** The indexes of the parts in the order of {@link #targetOrder}. */
  List<Integer> targetOrderIndexes() {
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(
            Comparator.comparingInt(i -> parts.get(i).order() == 0 ? i + 1 : parts.get(i).order()))
        .toList();
  }

  /**
   * The target of the whole unit: the targets put together in their order; an ignorable part
   * without one gives its source. Nothing if a segment has no target: half a translation is none.
   */
  public Optional<Segment> target() {
    List<Inline> content = new ArrayList<>();
    for (XliffPart part : targetOrder()) {
      Segment target = part.target();
      if (target != null) {
        content.addAll(target.content());
      } else if (part.kind() == XliffPart.Kind.IGNORABLE) {
        content.addAll(part.source().content());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Segment(content));
  }

  /** The source of the whole unit: its parts put together. */
  public Segment source() {
    return new Segment(parts.stream().flatMap(part -> part.source().content().stream()).toList());
  }
}
