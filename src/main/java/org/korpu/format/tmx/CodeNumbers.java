package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.SubFlow;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Numbers for the codes of one unit: TMX wants {@code i} and {@code x} to be numbers, while ids
 * that come from documents may be any text. An id that is a number stays; another gets the first
 * free number when it first appears, the same in every variant.
 */
final class CodeNumbers {

  /** Digits of the longest number that is surely an {@code int} for whoever reads it. */
  private static final int MOST_DIGITS = 9;

  private final Set<String> used = new HashSet<>();
  private final Map<String, String> given = new HashMap<>();
  private int next = 1;

  /** For the codes of a unit. */
  CodeNumbers(TranslationUnit unit) {
    List<String> others = new ArrayList<>(0);
    for (Variant variant : unit.variants()) {
      collect(variant.segment().content(), others);
    }
    for (String id : others) {
      if (!given.containsKey(id)) {
        given.put(id, fresh());
      }
    }
  }

  /** The number of an id; null for the empty id. */
  @Nullable String of(String id) {
    return id.isEmpty() ? null : given.getOrDefault(id, id);
  }

  /** A number that no code of the unit has. */
  String fresh() {
    while (!used.add(Integer.toString(next))) {
      next++;
    }
    return Integer.toString(next);
  }

  private void collect(List<Inline> content, List<String> others) {
    for (Inline inline : content) {
      if (inline instanceof InlineCode code) {
        if (isNumber(code.id())) {
          used.add(code.id());
        } else if (!code.id().isEmpty()) {
          others.add(code.id());
        }
        String number = code.attributes().get("i");
        if (number != null) {
          used.add(number);
        }
        for (SubFlow subFlow : code.subFlows()) {
          collect(subFlow.content(), others);
        }
      }
    }
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= MOST_DIGITS
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
