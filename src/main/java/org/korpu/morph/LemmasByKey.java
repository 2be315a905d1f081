package org.korpu.morph;

import java.util.HashMap;
import java.util.List;
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

  /** A table for any inflection: tries the lemmas that have one of a form's keys. */
  static LemmaTable table(Inflection inflection, List<String> lemmas) {
    List<String> all = List.copyOf(lemmas);
    LemmasByKey byKey = new LemmasByKey();
    for (int number = 0; number < all.size(); number++) {
      for (String key : inflection.keys(all.get(number))) {
        byKey.add(key, number);
      }
    }
    return form -> {
      Numbers found = new Numbers();
      for (String key : inflection.keys(form)) {
        Numbers candidates = byKey.get(key);
        for (int i = 0; candidates != null && i < candidates.size(); i++) {
          if (inflection.isFormOf(form, all.get(candidates.get(i)))) {
            found.add(candidates.get(i));
          }
        }
      }
      return found.ascending();
    };
  }
}
