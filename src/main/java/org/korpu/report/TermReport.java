package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Capitalisation;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GrammarText;
import org.korpu.glossary.Period;
import org.korpu.glossary.Property;
import org.korpu.glossary.Tenure;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermDetails;
import org.korpu.glossary.TermHit;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;

/** Terms found in texts, and lists of concepts. */
public final class TermReport {

  private final Messages messages;
  private final Glossary glossary;
  private final @Nullable LocalDate day;

  /**
   * In the language of the messages.
   *
   * @param glossary of the concepts
   * @param day whose office holders are shown; null: all
   */
  public TermReport(Messages messages, Glossary glossary, @Nullable LocalDate day) {
    this.messages = messages;
    this.glossary = glossary;
    this.day = day;
  }

  /**
   * Writes the hits of a line for people: place, text, concept, status, how it should be
   * capitalised if it is not, and the other languages.
   *
   * @param line the number of the line, from 1
   */
  public void writeText(int line, List<TermHit> hits, Writer out) throws IOException {
    for (TermHit hit : hits) {
      out.append(Integer.toString(line)).append(':').append(Integer.toString(hit.start() + 1));
      out.append(": ").append(PrintableText.of(hit.text()));
      out.append("  [").append(PrintableText.of(hit.concept().id())).append("]");
      out.append("  ").append(status(hit.term()));
      if (hit.capitalisation() == Capitalisation.WRONG) {
        String right = PrintableText.of(hit.recapitalised());
        out.append("  ").append(messages.text(ReportMessage.CAPITALS_WRONG, right));
      }
      out.append('\n');
      for (LanguageTag language : languages(hit.concept())) {
        if (!language.meets(hit.term().language())) {
          terms(hit.concept(), language, out);
        }
      }
    }
  }

  /** Writes a concept for people: its id and domain, then a line for each language. */
  public void writeText(Concept concept, Writer out) throws IOException {
    out.append(PrintableText.of(concept.id()));
    if (!concept.domain().isEmpty()) {
      out.append("  (").append(PrintableText.of(concept.domain())).append(')');
    }
    out.append('\n');
    for (LanguageTag language : languages(concept)) {
      terms(concept, language, out);
    }
    for (Map.Entry<LanguageTag, String> each : concept.description().definitions().entrySet()) {
      line(GlossaryReportMessage.DEFINITION, each.getKey() + "  " + each.getValue(), out);
    }
    for (Tenure holder : holders(concept)) {
      line(GlossaryReportMessage.HOLDER, text(holder), out);
    }
    line(GlossaryReportMessage.BROADER, concept.relations().broader(), out);
    line(GlossaryReportMessage.REPLACED_BY, concept.relations().replacedBy(), out);
    line(GlossaryReportMessage.SOURCE, concept.description().source(), out);
    if (!concept.note().isEmpty()) {
      out.append("    ").append(PrintableText.of(concept.note())).append('\n');
    }
  }

  private void line(GlossaryReportMessage name, String text, Writer out) throws IOException {
    if (!text.isEmpty()) {
      out.append("    ").append(messages.text(name)).append(": ");
      out.append(PrintableText.of(text)).append('\n');
    }
  }

  private List<Tenure> holders(Concept concept) {
    return concept.holders().stream()
        .filter(holder -> day == null || holder.period().contains(day))
        .toList();
  }

  /** The name of a holder, where the glossary has it, and the days. */
  private String text(Tenure holder) {
    String days = holder.period().equals(Period.ALWAYS) ? "" : "  " + holder.period().text();
    return name(holder.person()) + days;
  }

  private String name(String person) {
    LanguageTag own = new LanguageTag(messages.language().code());
    return glossary
        .find(person)
        .flatMap(concept -> concept.approved(own).or(() -> concept.terms().stream().findFirst()))
        .map(Term::text)
        .orElse(person);
  }

  /** Writes a concept as one JSON object; what it does not say has no field. */
  public void writeJson(Concept concept, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("concept", concept.id());
          json.writeStringField("domain", concept.domain());
          json.writeStringField("note", concept.note());
          json.writeArrayFieldStart("terms");
          for (Term term : concept.terms()) {
            json.writeStartObject();
            json.writeStringField("language", term.language().value());
            json.writeStringField("status", term.status().name().toLowerCase(Locale.ROOT));
            json.writeStringField("text", term.text());
            details(term.details(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
          description(concept, json);
          holders(concept, json);
        });
  }

  private static void description(Concept concept, JsonGenerator json) throws IOException {
    if (!concept.description().definitions().isEmpty()) {
      json.writeObjectFieldStart("definitions");
      for (Map.Entry<LanguageTag, String> each : concept.description().definitions().entrySet()) {
        json.writeStringField(each.getKey().value(), each.getValue());
      }
      json.writeEndObject();
    }
    field("source", concept.description().source(), json);
    field("broader", concept.relations().broader(), json);
    field("replacedBy", concept.relations().replacedBy(), json);
    properties(concept.description().properties(), json);
  }

  private void holders(Concept concept, JsonGenerator json) throws IOException {
    List<Tenure> holders = holders(concept);
    if (!holders.isEmpty()) {
      json.writeArrayFieldStart("holders");
      for (Tenure holder : holders) {
        json.writeStartObject();
        json.writeStringField("person", holder.person());
        period(holder.period(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void details(TermDetails details, JsonGenerator json) throws IOException {
    period(details.validity(), json);
    if (details.caseRule() != null) {
      json.writeStringField("case", details.caseRule().name().toLowerCase(Locale.ROOT));
    }
    Map<String, String> grammar = GrammarText.of(details);
    if (!grammar.isEmpty()) {
      json.writeObjectFieldStart("grammar");
      for (Map.Entry<String, String> each : grammar.entrySet()) {
        json.writeStringField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
    }
    field("usage", details.usage(), json);
    field("source", details.source(), json);
    properties(details.properties(), json);
  }

  private static void period(Period period, JsonGenerator json) throws IOException {
    if (period.from() != null) {
      json.writeStringField("from", period.from().toString());
    }
    if (period.to() != null) {
      json.writeStringField("until", period.to().toString());
    }
  }

  private static void properties(List<Property> properties, JsonGenerator json) throws IOException {
    if (!properties.isEmpty()) {
      json.writeArrayFieldStart("properties");
      for (Property property : properties) {
        json.writeStartObject();
        json.writeStringField("name", property.name());
        json.writeStringField("value", property.value());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void field(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private void terms(Concept concept, LanguageTag language, Writer out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (Term term : concept.terms(language)) {
      line.append(line.isEmpty() ? "" : " | ").append(term.text());
      Period validity = term.details().validity();
      String days = validity.equals(Period.ALWAYS) ? "" : validity.text();
      if (!term.status().isApproved()) {
        line.append(" (").append(status(term));
        line.append(days.isEmpty() ? "" : ", " + days).append(')');
      } else if (!days.isEmpty()) {
        line.append(" (").append(days).append(')');
      }
    }
    out.append("    ")
        .append(language.value())
        .append("  ")
        .append(PrintableText.of(line.toString()))
        .append('\n');
  }

  private static List<LanguageTag> languages(Concept concept) {
    return concept.terms().stream().map(Term::language).distinct().sorted().toList();
  }

  private String status(Term term) {
    return status(term, messages);
  }

  /** The status of a term for people. */
  static String status(Term term, Messages messages) {
    return messages.text(
        switch (term.status()) {
          case PREFERRED -> ReportMessage.STATUS_PREFERRED;
          case ADMITTED -> ReportMessage.STATUS_ADMITTED;
          case DEPRECATED -> ReportMessage.STATUS_DEPRECATED;
          case FORBIDDEN -> ReportMessage.STATUS_FORBIDDEN;
        });
  }
}
