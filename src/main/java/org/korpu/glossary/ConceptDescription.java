package org.korpu.glossary;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.model.LanguageTag;

/**
 * What a glossary says about a concept beside its terms. Texts are empty where none is given.
 *
 * @param domain subject field
 * @param definitions of the concept, at most one in a language
 * @param note remark for translators
 * @param source where the concept is from, such as an act
 * @param properties what else a file said of it, in its order
 */
public record ConceptDescription(
    String domain,
    SortedMap<LanguageTag, String> definitions,
    String note,
    String source,
    List<Property> properties) {

  /** Nothing beside the terms. */
  public static final ConceptDescription NONE = of("", "");

  public ConceptDescription {
    definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
    properties = List.copyOf(properties);
  }

  /** A domain and a note only. */
  public static ConceptDescription of(String domain, String note) {
    return new ConceptDescription(domain, Collections.emptySortedMap(), note, "", List.of());
  }
}
