package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import org.korpu.extract.TermCandidate;
import org.korpu.extract.TermExample;
import org.korpu.extract.TermForm;
import org.korpu.extract.TermTranslation;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;

/** Term candidates with their translations and examples. */
public final class CandidateReport {

  private final Messages messages;
  private final Highlight highlight;

  /** In the language of the messages. */
  public CandidateReport(Messages messages, Highlight highlight) {
    this.messages = messages;
    this.highlight = highlight;
  }

  /**
   * Writes a candidate for people: a line for it, one for each translation, one for each example.
   */
  public void writeText(TermCandidate candidate, Writer out) throws IOException {
    out.append(PrintableText.of(candidate.text())).append("  ");
    out.append(messages.text(UsageMessage.OCCURRENCES, candidate.occurrences()));
    if (!candidate.known().isEmpty()) {
      out.append("  [").append(PrintableText.of(String.join(", ", candidate.known()))).append(']');
    }
    out.append('\n');
    for (TermTranslation translation : candidate.translations()) {
      out.append("    ").append(translation.language().value()).append("  ");
      out.append(PrintableText.of(translation.text())).append("  ");
      out.append(messages.text(UsageMessage.CONFIDENCE, Math.round(100 * translation.confidence())))
          .append('\n');
    }
    for (TermExample example : candidate.examples()) {
      out.append("    ").append(PrintableText.of(example.place())).append("  ");
      out.append(PrintableText.of(example.before())).append(highlight.of(example.text()));
      out.append(PrintableText.of(example.after())).append('\n');
    }
  }

  /** Writes a candidate as one JSON object. */
  public static void writeJson(TermCandidate candidate, LanguageTag language, Writer out)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("term", candidate.text());
          json.writeStringField("language", language.value());
          json.writeNumberField("occurrences", candidate.occurrences());
          json.writeNumberField("units", candidate.units());
          json.writeNumberField("score", rounded(candidate.score()));
          json.writeArrayFieldStart("concepts");
          for (String id : candidate.known()) {
            json.writeString(id);
          }
          json.writeEndArray();
          json.writeObjectFieldStart("forms");
          for (TermForm form : candidate.forms()) {
            json.writeNumberField(form.text(), form.occurrences());
          }
          json.writeEndObject();
          json.writeObjectFieldStart("translations");
          for (TermTranslation translation : candidate.translations()) {
            json.writeObjectFieldStart(translation.language().value());
            json.writeStringField("term", translation.text());
            json.writeNumberField("together", translation.together());
            json.writeNumberField("confidence", rounded(translation.confidence()));
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeArrayFieldStart("examples");
          for (TermExample example : candidate.examples()) {
            json.writeStartObject();
            json.writeStringField("place", example.place());
            json.writeStringField("before", example.before());
            json.writeStringField("text", example.text());
            json.writeStringField("after", example.after());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** To three digits after the point: more would say nothing. */
  private static double rounded(double value) {
    return Math.round(1000 * value) / 1000.0;
  }
}
