package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.StringJoiner;
import org.korpu.i18n.Messages;
import org.korpu.match.Explanation;
import org.korpu.match.Match;
import org.korpu.match.Penalty;
import org.korpu.match.Query;
import org.korpu.match.WordEdit;

/**
 * How the percent of a match came about: the words of the memory with what the query has instead,
 * and the sum.
 */
final class ExplanationReport {

  private final Messages messages;

  ExplanationReport(Messages messages) {
    this.messages = messages;
  }

  /** Two lines: the words, {@code ⟦old → new⟧} where they differ, and the sum. */
  String text(Query query, Match match, String indent) {
    Explanation explanation = explanation(query, match);
    StringJoiner words = new StringJoiner(" ");
    explanation.edits().forEach(edit -> words.add(PrintableText.of(marked(edit))));
    StringBuilder sum = new StringBuilder();
    sum.append(
        messages.text(
            ReportMessage.EXPLAINED_WORDS,
            halves(explanation.halves()),
            explanation.words(),
            explanation.percent()));
    for (Penalty penalty : match.penalties()) {
      sum.append(" − ").append(penalty.points()).append(' ');
      sum.append(messages.text(PenaltyNames.of(penalty.reason())));
    }
    if (!match.penalties().isEmpty()) {
      sum.append(" = ").append(match.percent()).append(" %");
    }
    return indent + words + "\n" + indent + sum + "\n";
  }

  /** The same as fields of an object. */
  void writeFields(Query query, Match match, JsonGenerator json) throws IOException {
    Explanation explanation = explanation(query, match);
    json.writeObjectFieldStart("explanation");
    json.writeNumberField("words", explanation.words());
    json.writeNumberField("differ", explanation.halves() / 2.0);
    json.writeNumberField("percent", explanation.percent());
    json.writeArrayFieldStart("edits");
    for (WordEdit edit : explanation.edits()) {
      if (edit.kind() != WordEdit.Kind.KEPT) {
        json.writeStartObject();
        json.writeStringField("edit", edit.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("source", edit.from());
        json.writeStringField("query", edit.to());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Explanation explanation(Query query, Match match) {
    return Explanation.of(match.source().segment(), query.segment(), match.source().language());
  }

  private static String marked(WordEdit edit) {
    return switch (edit.kind()) {
      case KEPT -> edit.to();
      case FORM -> "⟦" + edit.from() + " ~ " + edit.to() + "⟧";
      case REPLACED, PLACEABLE -> "⟦" + edit.from() + " → " + edit.to() + "⟧";
      case INSERTED -> "⟦+" + edit.to() + "⟧";
      case DELETED -> "⟦−" + edit.from() + "⟧";
    };
  }

  private static String halves(int halves) {
    String whole = halves == 1 ? "" : Integer.toString(halves / 2);
    return halves % 2 == 0 ? whole : whole + "½";
  }
}
