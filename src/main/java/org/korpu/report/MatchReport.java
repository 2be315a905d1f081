package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.Messages;
import org.korpu.match.Match;
import org.korpu.match.Penalty;
import org.korpu.match.Query;
import org.korpu.model.Variant;

/** The answer to a memory lookup. */
public final class MatchReport {

  private static final String INDENT = "       ";

  private final Messages messages;
  private final Detail detail;
  private final ExplanationReport explanations;

  /** How much is said of each match. */
  public enum Detail {
    /** What was found. */
    MATCH,
    /** Also how its percent came about. */
    EXPLAINED
  }

  /** In the language of the messages. */
  public MatchReport(Messages messages, Detail detail) {
    this.messages = messages;
    this.detail = detail;
    explanations = new ExplanationReport(messages);
  }

  /** Writes what was asked, where there are several queries. */
  public void writeQuery(Query query, Writer out) throws IOException {
    out.append("» ").append(PrintableText.of(query.segment().text())).append('\n');
  }

  /** Writes the matches for people: a line for the match, a line for each language below it. */
  public void writeText(Query query, List<Match> matches, Writer out) throws IOException {
    for (Match match : matches) {
      out.append(
          String.format(
              Locale.ROOT, "%3d %%  %s  %s", match.percent(), kind(match, messages), place(match)));
      for (Penalty penalty : match.penalties()) {
        out.append("  −").append(Integer.toString(penalty.points())).append(' ');
        out.append(messages.text(PenaltyNames.of(penalty.reason())));
      }
      out.append('\n');
      variant(out, match.source());
      for (Variant target : match.targets()) {
        variant(out, target);
      }
      if (detail == Detail.EXPLAINED) {
        out.append(explanations.text(query, match, INDENT));
      }
    }
  }

  /**
   * Writes the matches as lines of a table with fixed columns: percent, kind, languages, texts and
   * place, one line a translation, tabulators between them; for the eye and for {@code cut} alike.
   */
  public void writeTable(Query query, List<Match> matches, Writer out) throws IOException {
    for (Match match : matches) {
      for (Variant target : match.targets()) {
        out.append(String.format(Locale.ROOT, "%3d %%", match.percent())).append('\t');
        out.append(kind(match, messages)).append('\t');
        out.append(cell(query.segment().text())).append('\t');
        out.append(cell(match.source().segment().text())).append('\t');
        out.append(target.language().value()).append('\t');
        out.append(cell(target.segment().text())).append('\t');
        out.append(place(match)).append('\n');
      }
    }
  }

  private static String cell(String text) {
    return PrintableText.of(text).replace('\t', ' ');
  }

  /** Writes one JSON object on a line, as the contract of the command line has it. */
  public void writeJson(Query query, List<Match> matches, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("query", query.segment().text());
          json.writeArrayFieldStart("matches");
          for (Match match : matches) {
            json.writeStartObject();
            writeFields(match, json);
            if (detail == Detail.EXPLAINED) {
              explanations.writeFields(query, match, json);
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void writeFields(Match match, JsonGenerator json) throws IOException {
    json.writeNumberField("percent", match.percent());
    json.writeStringField("kind", match.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("source", match.source().segment().text());
    json.writeObjectFieldStart("targets");
    for (Variant target : match.targets()) {
      json.writeStringField(target.language().value(), target.segment().text());
    }
    json.writeEndObject();
    json.writeStringField("memory", match.candidate().memory());
    json.writeStringField("unit", id(match));
    if (!match.penalties().isEmpty()) {
      json.writeObjectFieldStart("penalties");
      for (Penalty penalty : match.penalties()) {
        json.writeNumberField(penalty.reason().name().toLowerCase(Locale.ROOT), penalty.points());
      }
      json.writeEndObject();
    }
  }

  private static void variant(Writer out, Variant variant) throws IOException {
    out.append(INDENT).append(variant.language().value()).append("  ");
    out.append(PrintableText.of(variant.segment().text())).append('\n');
  }

  /** The memory and the unit of a match. */
  static String place(Match match) {
    return PrintableText.of(match.candidate().memory() + "#" + id(match));
  }

  /** The unit's id, its number from 1 where the memory gives none. */
  private static String id(Match match) {
    @Nullable String id = match.candidate().unit().id();
    return id == null ? Integer.toString(match.candidate().position() + 1) : id;
  }

  /** How a match fits. */
  static String kind(Match match, Messages messages) {
    return messages.text(
        switch (match.kind()) {
          case CONTEXT -> ReportMessage.KIND_CONTEXT;
          case EXACT -> ReportMessage.KIND_EXACT;
          case FUZZY -> ReportMessage.KIND_FUZZY;
        });
  }
}
