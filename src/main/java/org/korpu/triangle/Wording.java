package org.korpu.triangle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.VersionText;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** Words a disagreement as a finding at the version at fault. */
final class Wording {

  private final Place place;
  private final Disagreement found;

  private Wording(Place place, Disagreement found) {
    this.place = place;
    this.found = found;
  }

  static Finding of(Place place, Disagreement found) {
    return new Wording(place, found).finding();
  }

  private Finding finding() {
    List<Integer> others = new ArrayList<>(place.holding());
    others.remove(Integer.valueOf(found.at()));
    int witness = others.get(0);
    if (!found.spots().containsKey(witness) && others.size() > 1) {
      witness = found.spots().containsKey(others.get(1)) ? others.get(1) : witness;
    }
    others.remove(Integer.valueOf(witness));
    Finding.Third third =
        others.isEmpty()
            ? null
            : new Finding.Third(place.text(others.get(0)), found.spots().get(others.get(0)));
    VersionText text = place.text(found.at());
    return new Finding(
        found.check(),
        found.severity(),
        text.against(place.text(witness)),
        message(),
        found.spots().get(witness),
        found.spots().get(found.at()),
        null,
        third);
  }

  private Message message() {
    List<Object> arguments = new ArrayList<>();
    int at = found.at();
    switch (found.kind()) {
      case DIFFERS -> {
        arguments.add(spot(at));
        addOthers(at, arguments);
        return joined(TriangleMessage.DIFFERS, TriangleMessage.DIFFERS_FROM_BOTH, 1, arguments);
      }
      case MISSING -> {
        addOthers(at, arguments);
        return joined(TriangleMessage.MISSING, TriangleMessage.MISSING_OF_BOTH, 0, arguments);
      }
      case ALONE -> {
        arguments.add(spot(at));
        place.holding().stream()
            .filter(side -> side != at)
            .forEach(side -> arguments.add(language(side)));
        return message(TriangleMessage.ALONE, arguments);
      }
      case ALL_DIFFER -> {
        addOthers(-1, arguments);
        return message(TriangleMessage.ALL_DIFFER, arguments);
      }
      case TWO_DIFFER -> {
        addOthers(-1, arguments);
        Integer third = lacking();
        if (third != null) {
          arguments.add(language(third));
        }
        return message(
            third == null ? TriangleMessage.TWO_DIFFER : TriangleMessage.THIRD_LACKS, arguments);
      }
      case ONE_LACKS -> {
        addOthers(at, arguments);
        arguments.add(language(at));
        return message(TriangleMessage.ONE_LACKS, arguments);
      }
    }
    throw new IllegalStateException(found.toString());
  }

  /** What both others have in the same letters is said once. */
  private static Message joined(
      TriangleMessage key, TriangleMessage ofBoth, int first, List<Object> arguments) {
    if (!arguments.get(first).equals(arguments.get(first + 2))) {
      return message(key, arguments);
    }
    List<Object> once = new ArrayList<>(arguments);
    once.remove(first + 2);
    return message(ofBoth, once);
  }

  private static Message message(TriangleMessage key, List<Object> arguments) {
    return Message.of(key, arguments.toArray());
  }

  /** What stands in the versions that have the thing, but for one of them, and their languages. */
  private void addOthers(int but, List<Object> arguments) {
    for (int side : found.spots().keySet()) {
      if (side != but) {
        arguments.add(spot(side));
        arguments.add(language(side));
      }
    }
  }

  /** The version that has text here and nothing of the kind. */
  private @Nullable Integer lacking() {
    return place.holding().stream()
        .filter(side -> !found.spots().containsKey(side))
        .findFirst()
        .orElse(null);
  }

  private String spot(int side) {
    Finding.Span span = found.spots().get(side);
    if (span == null) {
      throw new IllegalStateException(found.toString());
    }
    return span.of(place.text(side).text().text());
  }

  private LanguageTag language(int side) {
    return place.versions().get(side).language();
  }
}
