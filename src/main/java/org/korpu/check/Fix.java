package org.korpu.check;

import java.util.List;

/**
 * A change of the target text that mends a fault and cannot change what it says.
 *
 * @param replacements in the order of their places, not overlapping; at least one
 */
public record Fix(List<Replacement> replacements) {

  /**
   * Other characters for a range of the target text without its codes.
   *
   * @param span the range; empty where something is put in
   * @param text what stands there afterwards, may be empty
   */
  public record Replacement(Finding.Span span, String text) {}

  public Fix {
    replacements = List.copyOf(replacements);
    if (replacements.isEmpty()) {
      throw new IllegalArgumentException("a fix changes something");
    }
    for (int i = 1; i < replacements.size(); i++) {
      if (replacements.get(i).span().start() < replacements.get(i - 1).span().end()) {
        throw new IllegalArgumentException("overlapping: " + replacements);
      }
    }
  }

  /** One range replaced. */
  public static Fix of(Finding.Span span, String text) {
    return new Fix(List.of(new Replacement(span, text)));
  }

  /** The text after the change. */
  public String applyTo(String target) {
    StringBuilder fixed = new StringBuilder();
    int at = 0;
    for (Replacement each : replacements) {
      fixed.append(target, at, each.span().start()).append(each.text());
      at = each.span().end();
    }
    return fixed.append(target, at, target.length()).toString();
  }
}
