package org.korpu.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korpu.model.LanguageTag;

/** What a concept says, field by field, so that two versions of it can be compared. */
final class ConceptFields {

  /**
   * Something that a concept says at most once.
   *
   * @param name what it is: {@code note}, {@code definition:az}, or for a term its language
   * @param key which one of several: the text of a term, a holder, a property; else empty
   */
  record Field(String name, String key) {}

  private ConceptFields() {}

  /**
   * The fields with their values; none that is empty. The value of a term is its status with what
   * else is known of it, that of a holder or a property is empty.
   */
  static Map<Field, String> of(Concept concept) {
    Map<Field, String> fields = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      fields.putIfAbsent(new Field(term.language().value(), term.text()), value(term));
    }
    put(fields, "domain", concept.domain());
    concept
        .description()
        .definitions()
        .forEach((language, text) -> put(fields, definition(language), text));
    put(fields, "note", concept.note());
    put(fields, "source", concept.description().source());
    put(fields, "broader", concept.relations().broader());
    put(fields, "replaced-by", concept.relations().replacedBy());
    for (Tenure holder : concept.holders()) {
      fields.put(new Field("holders", holder.text()), "");
    }
    for (Property property : concept.description().properties()) {
      fields.put(new Field("properties", property.name() + '=' + property.value()), "");
    }
    return fields;
  }

  static String definition(LanguageTag language) {
    return "definition:" + language.value();
  }

  private static void put(Map<Field, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(new Field(name, ""), value);
    }
  }

  /** The status and the details of a term: {@code deprecated, ..2005-03-19, case: exact}. */
  static String value(Term term) {
    TermDetails details = term.details();
    List<String> parts = new ArrayList<>();
    parts.add(term.status().name().toLowerCase(Locale.ROOT));
    if (!details.validity().equals(Period.ALWAYS)) {
      parts.add(details.validity().text());
    }
    if (details.caseRule() != null) {
      parts.add("case: " + details.caseRule().name().toLowerCase(Locale.ROOT));
    }
    GrammarText.of(details).forEach((name, text) -> parts.add(name + ": " + text));
    if (!details.usage().isEmpty()) {
      parts.add("usage: " + details.usage());
    }
    if (!details.source().isEmpty()) {
      parts.add("source: " + details.source());
    }
    for (Property property : details.properties()) {
      parts.add(property.name() + ": " + property.value());
    }
    return String.join(", ", parts);
  }
}
