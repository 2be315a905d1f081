package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replacements in a text. No two may overlap; at one place, insertions stand in the order they were
 * made.
 */
final class TextPatch {

  private record Replacement(int start, int end, String text) {}

  private final List<Replacement> replacements = new ArrayList<>();

  void replace(int start, int end, String text) {
    replacements.add(new Replacement(start, end, text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  boolean isEmpty() {
    return replacements.isEmpty();
  }

  /** A part of the text with the replacements made, all of which lie in it. */
  String apply(String text, int start, int end) {
    replacements.sort(
        Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end));
    StringBuilder changed = new StringBuilder(end - start + 64 * replacements.size());
    int at = start;
    for (Replacement replacement : replacements) {
      if (replacement.start() < at) {
        throw new IllegalStateException("two replacements at " + replacement.start());
      }
      changed.append(text, at, replacement.start()).append(replacement.text());
      at = replacement.end();
    }
    return changed.append(text, at, end).toString();
  }
}
