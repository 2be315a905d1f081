package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;

/** Terms found in texts, and lists of concepts. */
public final class TermReport {

  private final Messages messages;

  /** In the language of the messages. */
  public TermReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes the hits of a line of text as one JSON object.
   *
   * @param line the number of the line, from 1
   */
  public static void writeJson(int line, List<TermHit> hits, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeNumberField("line", line);
          json.writeArrayFieldStart("hits");
          for (TermHit hit : hits) {
            json.writeStartObject();
            json.writeStringField("concept", hit.concept().id());
            json.writeStringField("term", hit.term().text());
            json.writeNumberField("start", hit.start());
            json.writeNumberField("end", hit.end());
            json.writeStringField("text", hit.text());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes the hits of a line for people: place, text, concept, status, and the other languages.
   */
  public void writeText(int line, List<TermHit> hits, Writer out) throws IOException {
    for (TermHit hit : hits) {
      out.append(Integer.toString(line)).append(':').append(Integer.toString(hit.start() + 1));
      out.append(": ").append(PrintableText.of(hit.text()));
      out.append("  [").append(PrintableText.of(hit.concept().id())).append("]");
      out.append("  ").append(status(hit.term())).append('\n');
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
    if (!concept.note().isEmpty()) {
      out.append("    ").append(PrintableText.of(concept.note())).append('\n');
    }
  }

  /** Writes a concept as one JSON object. */
  public static void writeJson(Concept concept, Writer out) throws IOException {
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
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void terms(Concept concept, LanguageTag language, Writer out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (Term term : concept.terms(language)) {
      line.append(line.isEmpty() ? "" : " | ").append(term.text());
      if (!term.status().isApproved()) {
        line.append(" (").append(status(term)).append(')');
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
    return messages.text(
        switch (term.status()) {
          case PREFERRED -> ReportMessage.STATUS_PREFERRED;
          case ADMITTED -> ReportMessage.STATUS_ADMITTED;
          case DEPRECATED -> ReportMessage.STATUS_DEPRECATED;
          case FORBIDDEN -> ReportMessage.STATUS_FORBIDDEN;
        });
  }
}
