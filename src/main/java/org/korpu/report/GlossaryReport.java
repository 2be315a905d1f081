package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptChange;
import org.korpu.glossary.ConceptChange.FieldChange;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryMerge;
import org.korpu.i18n.Messages;

/** What changed in a glossary, and what two versions of one could not agree on. */
public final class GlossaryReport {

  private final Messages messages;

  /** In the language of the messages. */
  public GlossaryReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a change for people: the concept with {@code +}, {@code -} or {@code ~}, then each of
   * its fields on a line of its own.
   */
  public void writeText(ConceptChange change, Writer out) throws IOException {
    out.append(
        switch (change.kind()) {
          case ADDED -> "+ ";
          case REMOVED -> "- ";
          case CHANGED -> "~ ";
        });
    out.append(PrintableText.of(change.id())).append('\n');
    for (FieldChange field : change.fields()) {
      out.append("    ").append(PrintableText.of(line(field))).append('\n');
    }
  }

  private String line(FieldChange change) {
    String before = change.before();
    String after = change.after();
    if (change.field().equals(ConceptChange.ORDER)) {
      return messages.text(GlossaryReportMessage.ORDER);
    }
    String name = change.field() + (change.key().isEmpty() ? "" : "  " + change.key());
    if (before == null || after == null) {
      String sign = before == null ? "+ " : "- ";
      String value = before == null ? after : before;
      return sign + name + said(change, value);
    }
    return change.key().isEmpty()
        ? "~ " + name + "  " + before + " → " + after
        : "~ " + name + " (" + before + " → " + after + ")";
  }

  private static String said(FieldChange change, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return change.key().isEmpty() ? "  " + value : " (" + value + ")";
  }

  /**
   * Writes a concept as lines that a line-by-line comparison can show to people: each begins with
   * the id.
   */
  public static void writeLines(Concept concept, Writer out) throws IOException {
    for (ConceptChange change :
        ConceptChange.between(Glossary.EMPTY, Glossary.of(List.of(concept)))) {
      for (FieldChange field : change.fields()) {
        String name = field.field() + (field.key().isEmpty() ? "" : "  " + field.key());
        out.append(PrintableText.of(change.id() + " " + name + said(field, field.after())));
        out.append('\n');
      }
    }
  }

  /** Writes a change as one JSON object. */
  public static void writeJson(ConceptChange change, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("concept", change.id());
          json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
          json.writeArrayFieldStart("fields");
          for (FieldChange field : change.fields()) {
            json.writeStartObject();
            json.writeStringField("field", field.field());
            if (!field.key().isEmpty()) {
              json.writeStringField("text", field.key());
            }
            text("before", field.before(), json);
            text("after", field.after(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Writes a conflict for people: the concept and field, then what each side has. */
  public void writeText(GlossaryMerge.Conflict conflict, Writer out) throws IOException {
    out.append(PrintableText.of(conflict.concept())).append("  ");
    out.append(PrintableText.of(conflict.field())).append('\n');
    side(VersionReportMessage.BASE, conflict.base(), out);
    side(VersionReportMessage.OURS, conflict.ours(), out);
    side(VersionReportMessage.THEIRS, conflict.theirs(), out);
  }

  private void side(VersionReportMessage name, @Nullable String value, Writer out)
      throws IOException {
    String text = value == null ? messages.text(GlossaryReportMessage.REMOVED) : value;
    if (!text.isEmpty()) {
      out.append("    ").append(messages.text(name)).append(": ");
      out.append(PrintableText.of(text)).append('\n');
    }
  }

  /** Writes a conflict as one JSON object. */
  public static void writeJson(GlossaryMerge.Conflict conflict, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("concept", conflict.concept());
          json.writeStringField("field", conflict.field());
          text("base", conflict.base(), json);
          text("ours", conflict.ours(), json);
          text("theirs", conflict.theirs(), json);
        });
  }

  private static void text(String name, @Nullable String value, JsonGenerator json)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
