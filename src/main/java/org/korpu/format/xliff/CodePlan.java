package org.korpu.format.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

/**
 * Pairs the codes of a unit and gives them ids for the file: unique among all ids of the unit, the
 * same in source and target for the same code.
 *
 * <p>One plan serves one unit, or one proposal. Reserve the ids of segments first, then plan the
 * source, then the target. Pairs are found by id in the order of the text, so a pair that a cut has
 * torn apart is one pair again.
 */
final class CodePlan {

  /** What a code is called in the source. */
  private record Name(Span span, String id) {}

  private enum Span {
    PAIR,
    PLACEHOLDER,
    ORPHAN_OPEN,
    ORPHAN_CLOSE
  }

  private record Place(int part, int index) {}

  private final Set<String> taken = new HashSet<>();
  private final Map<Name, List<String>> sourceTokens = new HashMap<>();

  /** A token for an id of something that is no code. */
  String take(String id) {
    return NameTokens.take(id, taken);
  }

  /** The codes of the source, a map from index in the content for each part. */
  List<Map<Integer, PlannedCode>> source(List<Segment> parts) {
    return plan(parts, false);
  }

  /** The codes of the target; call it once and after {@link #source}. */
  List<Map<Integer, PlannedCode>> target(List<Segment> parts) {
    return plan(parts, true);
  }

  private List<Map<Integer, PlannedCode>> plan(List<Segment> parts, boolean target) {
    Map<Place, Place> partners = partners(parts);
    Map<Name, Integer> seen = new HashMap<>();
    Map<Place, PlannedCode> openings = new HashMap<>();
    List<Map<Integer, PlannedCode>> plan = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      List<Inline> content = parts.get(part).content();
      Map<Integer, PlannedCode> planned = new HashMap<>();
      for (int i = 0; i < content.size(); i++) {
        if (!(content.get(i) instanceof InlineCode code) || isHighlight(code)) {
          continue;
        }
        Place partner = partners.get(new Place(part, i));
        int here = partner != null && partner.part() == part ? partner.index() : -1;
        PlannedCode opening = partner == null ? null : openings.get(partner);
        if (opening != null) {
          planned.put(
              i,
              new PlannedCode(
                  code,
                  opening.token(),
                  PlannedCode.Role.CLOSE,
                  opening.code(),
                  here,
                  opening.copyOf()));
          continue;
        }
        Name name = new Name(span(code, partner != null), code.id());
        String token = token(name, seen.merge(name, 1, Integer::sum) - 1, target);
        InlineCode end = partner == null ? code : code(parts, partner);
        PlannedCode opens =
            new PlannedCode(
                code,
                token,
                role(name.span()),
                code.kind().opens() ? code : null,
                here,
                target ? copied(name, token, code, end) : null);
        planned.put(i, opens);
        if (partner != null) {
          openings.put(new Place(part, i), opens);
        }
      }
      plan.add(planned);
    }
    return plan;
  }

  private String token(Name name, int occurrence, boolean target) {
    List<String> tokens = sourceTokens.getOrDefault(name, List.of());
    if (target) {
      return occurrence < tokens.size() ? tokens.get(occurrence) : take(name.id());
    }
    String token = take(name.id());
    sourceTokens.computeIfAbsent(name, key -> new ArrayList<>()).add(token);
    return token;
  }

  /**
   * What a code that the target has more often than the source is a copy of. The standard demands
   * it where there is no native code to point to, and forbids it where there is.
   */
  private @Nullable String copied(Name name, String token, InlineCode code, InlineCode end) {
    List<String> tokens = sourceTokens.getOrDefault(name, List.of());
    boolean bare = PlannedCode.data(code).isEmpty() && PlannedCode.data(end).isEmpty();
    return bare && !tokens.isEmpty() && !tokens.contains(token) ? tokens.get(0) : null;
  }

  private static Map<Place, Place> partners(List<Segment> parts) {
    Map<Place, Place> partners = new HashMap<>();
    Map<String, Deque<Place>> open = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      List<Inline> content = parts.get(part).content();
      for (int i = 0; i < content.size(); i++) {
        if (!(content.get(i) instanceof InlineCode code) || isHighlight(code)) {
          continue;
        }
        Place place = new Place(part, i);
        if (code.kind().opens()) {
          open.computeIfAbsent(code.id(), id -> new ArrayDeque<>()).push(place);
        } else if (code.kind().closes()) {
          Place opening = open.getOrDefault(code.id(), new ArrayDeque<>()).poll();
          if (opening != null) {
            partners.put(opening, place);
            partners.put(place, opening);
          }
        }
      }
    }
    return partners;
  }

  private static InlineCode code(List<Segment> parts, Place place) {
    return (InlineCode) parts.get(place.part()).content().get(place.index());
  }

  /** A highlight is no code of the document and has no place in XLIFF: it is left out. */
  private static boolean isHighlight(InlineCode code) {
    return code.kind() == InlineCode.Kind.HIGHLIGHT_OPEN
        || code.kind() == InlineCode.Kind.HIGHLIGHT_CLOSE;
  }

  private static Span span(InlineCode code, boolean paired) {
    if (!code.kind().opens() && !code.kind().closes()) {
      return Span.PLACEHOLDER;
    }
    if (paired) {
      return Span.PAIR;
    }
    return code.kind().opens() ? Span.ORPHAN_OPEN : Span.ORPHAN_CLOSE;
  }

  private static PlannedCode.Role role(Span span) {
    return switch (span) {
      case PAIR -> PlannedCode.Role.OPEN;
      case PLACEHOLDER -> PlannedCode.Role.PLACEHOLDER;
      case ORPHAN_OPEN -> PlannedCode.Role.ORPHAN_OPEN;
      case ORPHAN_CLOSE -> PlannedCode.Role.ORPHAN_CLOSE;
    };
  }
}
