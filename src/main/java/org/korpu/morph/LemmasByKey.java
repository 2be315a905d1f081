package org.korpu.morph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of lemmas by some property of theirs. Built by one thread, then read by many. */
final class LemmasByKey {

  private final Map<String, Numbers> numbers = new HashMap<>();

  void add(String key, int lemma) {
    numbers.computeIfAbsent(key, k -> new Numbers()).add(lemma);
  }

  /** The lemmas that have a property, null where none has. */
  @Nullable Numbers get(String key) {
    return numbers.get(key);
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }
}
