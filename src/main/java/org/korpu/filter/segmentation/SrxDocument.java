package org.korpu.filter.segmentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

/**
 * The content of an SRX file as it was written; expressions are not yet compiled.
 *
 * @param cascade whether the rules of all maps that fit a language hold, or those of the first one
 * @param ruleSets rules by the name of their set, in the order of the file
 * @param maps which set holds for which languages, in the order of the file
 */
record SrxDocument(Cascade cascade, Map<String, List<SrxRule>> ruleSets, List<LanguageMap> maps) {

  /** How language maps are searched ({@code cascade} in the header of SRX 2.0). */
  enum Cascade {
    FIRST_MAP,
    ALL_MAPS
  }

  /**
   * A line of the language map.
   *
   * @param pattern expression that must match the whole language tag
   * @param ruleSet name of the set
   * @param position where it stands
   */
  record LanguageMap(String pattern, String ruleSet, Position position) {}

  SrxDocument {
    Map<String, List<SrxRule>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<SrxRule>> set : ruleSets.entrySet()) {
      copy.put(set.getKey(), List.copyOf(set.getValue()));
    }
    ruleSets = Collections.unmodifiableMap(copy);
    maps = List.copyOf(maps);
  }

  /**
   * The rules for a language in the order in which they decide; empty where no map fits. The
   * abbreviations of the user stand at the end of the set that has their name, before everything
   * where the file has none for the language.
   */
  List<SrxRule> rulesFor(LanguageTag language, AbbreviationRules abbreviations) {
    List<SrxRule> rules = new ArrayList<>();
    boolean placed = false;
    for (LanguageMap map : maps) {
      if (language.value().matches(map.pattern())) {
        List<SrxRule> set = ruleSets.getOrDefault(map.ruleSet(), List.of());
        rules.addAll(set);
        if (!placed && map.ruleSet().equals(AbbreviationRules.SET)) {
          rules.addAll(abbreviations.rules(language, set.size()));
          placed = true;
        }
        if (cascade == Cascade.FIRST_MAP) {
          break;
        }
      }
    }
    if (!placed) {
      rules.addAll(0, abbreviations.rules(language, 0));
    }
    return rules;
  }
}
