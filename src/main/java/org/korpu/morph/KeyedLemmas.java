package org.korpu.morph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lemmas by keys: those that share one with a form are tried. */
final class KeyedLemmas implements LemmaTable {

  private final Inflection inflection;
  private final List<String> lemmas;
  private final Function<String, ? extends Collection<String>> keysOfForm;
  private final Map<String, int[]> byKey = new HashMap<>();

  /**
   * A table of lemmas.
   *
   * @param keysOfLemma the keys of a lemma
   * @param keysOfForm the keys of a form: one at least is a key of each of its lemmas
   */
  KeyedLemmas(
      Inflection inflection,
      List<String> lemmas,
      Function<String, ? extends Collection<String>> keysOfLemma,
      Function<String, ? extends Collection<String>> keysOfForm) {
    this.inflection = inflection;
    this.lemmas = List.copyOf(lemmas);
    this.keysOfForm = keysOfForm;
    Map<String, Numbers> gathered = new HashMap<>();
    for (int number = 0; number < lemmas.size(); number++) {
      for (String key : keysOfLemma.apply(lemmas.get(number))) {
        gathered.computeIfAbsent(key, k -> new Numbers()).add(number);
      }
    }
    gathered.forEach((key, numbers) -> byKey.put(key, numbers.ascending()));
  }

  @Override
  public int[] lemmasOf(String form) {
    Numbers found = new Numbers();
    for (String key : keysOfForm.apply(form)) {
      int[] candidates = byKey.get(key);
      if (candidates != null) {
        for (int number : candidates) {
          if (inflection.isFormOf(form, lemmas.get(number))) {
            found.add(number);
          }
        }
      }
    }
    return found.ascending();
  }
}
