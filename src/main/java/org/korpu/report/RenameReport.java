package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.korpu.extract.Contexts;
import org.korpu.extract.RenamedForm;
import org.korpu.extract.RenamedForm.Certainty;
import org.korpu.extract.RenamedSegment;
import org.korpu.extract.TermExample;
import org.korpu.i18n.Messages;

/** What has to change when a title changes. */
public final class RenameReport {

  private final Messages messages;
  private final Highlight highlight;
  private String lastPlace = "";

  /** In the language of the messages. */
  public RenameReport(Messages messages, Highlight highlight) {
    this.messages = messages;
    this.highlight = highlight;
  }

  /**
   * Writes a text for people: its place, and for each occurrence the words around it and the new
   * form, with what a person has to do.
   */
  public void writeText(RenamedSegment segment, Writer out) throws IOException {
    if (!segment.place().equals(lastPlace)) {
      out.append(PrintableText.of(segment.place())).append('\n');
      lastPlace = segment.place();
    }
    for (RenamedForm form : segment.forms()) {
      TermExample context =
          Contexts.of(segment.place(), segment.before().text(), form.start(), form.end());
      out.append("    ").append(segment.language().value()).append("  ");
      out.append(PrintableText.of(context.before())).append(highlight.of(context.text()));
      out.append(PrintableText.of(context.after()));
      if (!form.made().isEmpty()) {
        out.append("  → ").append(PrintableText.of(String.join(" | ", form.made())));
      }
      if (form.certainty() == Certainty.AGREEMENT) {
        out.append("  (").append(messages.text(UsageMessage.CHECK_AGREEMENT)).append(')');
      } else if (form.certainty() == Certainty.OPEN) {
        out.append("  (").append(messages.text(UsageMessage.FOR_A_PERSON)).append(')');
      }
      out.append('\n');
    }
  }

  /** Writes a text as one JSON object. */
  public static void writeJson(RenamedSegment segment, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("place", segment.place());
          json.writeStringField("language", segment.language().value());
          json.writeStringField("before", segment.before().text());
          json.writeStringField("after", segment.after().text());
          json.writeArrayFieldStart("forms");
          for (RenamedForm form : segment.forms()) {
            json.writeStartObject();
            json.writeNumberField("start", form.start());
            json.writeNumberField("end", form.end());
            json.writeStringField("found", form.found());
            json.writeArrayFieldStart("made");
            for (String made : form.made()) {
              json.writeString(made);
            }
            json.writeEndArray();
            json.writeStringField("certainty", form.certainty().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
