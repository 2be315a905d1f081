package org.korpu.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Known names by their forms in one language. Immutable. */
final class NameIndex {

  /**
   * A known name that has a form.
   *
   * @param place where the form stands among those of the name, 0 for the best
   */
  record Hit(KnownName name, int place) {}

  private final NameLanguage language;
  private final Map<String, List<Hit>> byKey = new HashMap<>();
  private final Set<String> begins = new HashSet<>();

  NameIndex(List<KnownName> names, NameLanguage language) {
    this.language = language;
    for (KnownName name : names) {
      List<String> forms = name.in(language);
      for (int i = 0; i < forms.size(); i++) {
        add(language.key(forms.get(i)), new Hit(name, i));
      }
    }
    // Stable: names of the same rank stay in the order of the list.
    byKey.values().forEach(hits -> hits.sort(Comparator.comparingInt(Hit::place)));
  }

  private void add(String key, Hit hit) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(hit);
    for (int i = 1; i < key.length(); i++) {
      if (key.charAt(i) == ' ' || key.charAt(i) == '-') {
        begins.add(key.substring(0, i));
      }
    }
  }

  /** The names that have a form, those first for which it is the best; none if none has. */
  List<Hit> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Whether a known name of several words begins with these words. */
  boolean begins(String key) {
    return begins.contains(key);
  }

  /** The Azerbaijani parts of names that a word in small letters is. */
  List<KnownName> parts(String word) {
    List<KnownName> parts = new ArrayList<>(2);
    addParts(language.key(word), parts);
    if (language == NameLanguage.RU && !word.isEmpty()) { // Камилов of Камиль
      addParts(language.key(word) + "ь", parts);
    }
    return parts;
  }

  private void addParts(String key, List<KnownName> parts) {
    for (Hit hit : find(key)) {
      if (hit.name().origin() == NameOrigin.AZ
          && hit.name().kind() != NameKind.PLACE
          && hit.name().kind() != NameKind.OTHER) {
        parts.add(hit.name());
      }
    }
  }
}
