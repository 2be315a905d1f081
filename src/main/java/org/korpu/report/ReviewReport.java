package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.versions.WordDifference;
import org.korpu.curate.versions.WordDifference.Span;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.review.Refusal;
import org.korpu.review.ReviewResult;
import org.korpu.review.RowChange;
import org.korpu.review.RowChange.Kind;
import org.korpu.review.RowPlace;

/** What a reviewer did to a table. */
public final class ReviewReport {

  private final Messages messages;
  private final Map<Integer, String> files;

  /**
   * In the language of the messages.
   *
   * @param files the XLIFF files of the table by their numbers in it
   */
  public ReviewReport(Messages messages, Map<Integer, String> files) {
    this.messages = messages;
    this.files = Map.copyOf(files);
  }

  /**
   * Writes the changes for people: the segment, and below it its source, and its target as it was
   * and as it will be, with what differs between ⟦ and ⟧.
   */
  public void writeText(
      ReviewResult result, LanguageTag source, @Nullable LanguageTag target, Writer out)
      throws IOException {
    String to = target == null ? "?" : target.value();
    for (RowChange change : result.changes()) {
      out.append(change.kind() == Kind.TEXT ? '~' : change.kind() == Kind.STATE ? '=' : '#');
      out.append(' ').append(PrintableText.of(name(change.place()))).append('\n');
      line(source.value(), ' ', PrintableText.of(change.source()), out);
      if (change.kind() != Kind.TEXT) {
        line(to, ' ', PrintableText.of(change.after()), out);
      } else if (change.before().isEmpty() || change.after().isEmpty()) {
        boolean added = change.before().isEmpty();
        String only = added ? change.after() : change.before();
        line(to, added ? '+' : '−', PrintableText.of(only), out);
      } else {
        ComparedTexts texts = compared(change);
        line(to, '−', texts.markedBefore(), out);
        line(to, '+', texts.markedAfter(), out);
      }
      if (change.stateBefore() != change.stateAfter()) {
        out.append("    ").append(state(change.stateBefore())).append(" → ");
        out.append(state(change.stateAfter())).append('\n');
      }
      for (String comment : change.comments()) {
        out.append("    ").append(messages.text(ReviewReportMessage.COMMENT)).append(": ");
        out.append(PrintableText.of(comment)).append('\n');
      }
    }
  }

  /** How many rows of each kind there are, in a few lines. */
  public String summary(ReviewResult result) {
    StringBuilder summary = new StringBuilder();
    summary
        .append(
            messages.text(
                Message.of(
                    ReviewReportMessage.SUMMARY,
                    result.count(Kind.TEXT),
                    result.count(Kind.STATE),
                    result.count(Kind.COMMENT),
                    result.unchanged())))
        .append('\n');
    if (!result.refusals().isEmpty()) {
      summary
          .append(messages.text(Message.of(ReviewReportMessage.REFUSED, result.refusals().size())))
          .append('\n');
    }
    if (!result.missing().isEmpty()) {
      String first = PrintableText.of(segment(result.missing().get(0)));
      summary
          .append(
              messages.text(
                  Message.of(ReviewReportMessage.MISSING, result.missing().size(), first)))
          .append('\n');
    }
    return summary.toString();
  }

  /** Writes each change, each refused row and each missing segment as a JSON object on a line. */
  public void writeJson(ReviewResult result, Writer out) throws IOException {
    for (RowChange change : result.changes()) {
      JsonLines.write(out, json -> write(change, json));
    }
    for (Refusal refusal : result.refusals()) {
      JsonLines.write(
          out,
          json -> {
            place("refused", refusal.place(), json);
            json.writeArrayFieldStart("reasons");
            for (Message cause : refusal.causes()) {
              json.writeString(cause.key().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("messages");
            for (Message cause : refusal.causes()) {
              json.writeString(messages.text(cause));
            }
            json.writeEndArray();
          });
    }
    for (RowPlace missing : result.missing()) {
      JsonLines.write(out, json -> place("missing", missing, json));
    }
  }

  private void write(RowChange change, JsonGenerator json) throws IOException {
    place(change.kind().name().toLowerCase(Locale.ROOT), change.place(), json);
    json.writeStringField("source", change.source());
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    if (change.kind() == Kind.TEXT) {
      WordDifference words = compared(change).words();
      spans("removed", words.before(), json);
      spans("added", words.after(), json);
    }
    json.writeStringField("stateBefore", key(change.stateBefore()));
    json.writeStringField("stateAfter", key(change.stateAfter()));
    json.writeArrayFieldStart("comments");
    for (String comment : change.comments()) {
      json.writeString(comment);
    }
    json.writeEndArray();
  }

  private void place(String change, RowPlace place, JsonGenerator json) throws IOException {
    json.writeStringField("change", change);
    if (place.row() > 0) {
      json.writeNumberField("row", place.row());
      json.writeStringField("number", place.number());
    }
    if (!place.unit().isEmpty()) {
      json.writeStringField("xliff", files.getOrDefault(place.origin(), ""));
      json.writeStringField("file", place.document());
      json.writeStringField("unit", place.unit());
      json.writeStringField("segment", place.segment());
    }
  }

  private static void spans(String name, List<Span> spans, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static ComparedTexts compared(RowChange change) {
    WordDifference words = WordDifference.between(change.before(), change.after());
    return new ComparedTexts(change.before(), change.after(), words);
  }

  private String name(RowPlace place) {
    return messages.text(Message.of(ReviewReportMessage.ROW, place.number(), segment(place)));
  }

  private String segment(RowPlace place) {
    String file = files.size() > 1 ? files.getOrDefault(place.origin(), "") + " " : "";
    String document = place.document().isEmpty() ? "" : place.document() + "/";
    return file + document + place.unit() + "/" + place.segment();
  }

  private String state(State state) {
    return state(state, messages);
  }

  /** How far a translation is, for people. */
  static String state(State state, Messages messages) {
    return messages.text(
        switch (state) {
          case INITIAL -> ReviewReportMessage.STATE_INITIAL;
          case TRANSLATED -> ReviewReportMessage.STATE_TRANSLATED;
          case REVIEWED -> ReviewReportMessage.STATE_REVIEWED;
          case FINAL -> ReviewReportMessage.STATE_FINAL;
        });
  }

  private static String key(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static void line(String language, char sign, String text, Writer out) throws IOException {
    out.append("    ").append(language).append(' ').append(sign).append(' ');
    out.append(text).append('\n');
  }
}
