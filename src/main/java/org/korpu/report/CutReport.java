package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.CutExplanation;
import org.korpu.filter.CutExplanation.Decision;
import org.korpu.filter.DocumentFilter.Places;
import org.korpu.filter.SegmentationRule;
import org.korpu.i18n.Messages;
import org.korpu.model.Position;

/**
 * Why a document is cut where it is: each place where a rule wants a cut, and which rule decided.
 */
public final class CutReport {

  /** How much text is shown on each side of a place, in UTF-16 units. */
  private static final int AROUND = 40;

  private final Messages messages;
  private final String file;
  private final Places places;
  private final Writer out;

  /**
   * Writes to a writer, which it neither flushes nor closes.
   *
   * @param file the document as the user named it
   * @param places where its units stand
   */
  public CutReport(Messages messages, String file, Places places, Writer out) {
    this.messages = messages;
    this.file = file;
    this.places = places;
    this.out = out;
  }

  /**
   * Writes for people: for each place its position, the text around it with {@code |} for a cut and
   * {@code ^} for none, the rule that decided, and the rule it overruled, each with its comment.
   */
  public void writeText(String unit, CutExplanation explanation) throws IOException {
    for (Decision decision : explanation.decisions()) {
      out.append(place(unit, decision))
          .append(": ")
          .append(messages.text(decision.isCut() ? CutMessage.CUT : CutMessage.NO_CUT))
          .append('\n');
      line(
          "  ",
          before(explanation, decision)
              + (decision.isCut() ? "|" : "^")
              + after(explanation, decision));
      SegmentationRule rule = decision.rule();
      line(
          "  ",
          messages.text(
              CutMessage.BECAUSE, rule.number(), rule.set(), source(rule), tail(decision)));
      line("    ", rule.comment());
      SegmentationRule overruled = decision.overruled();
      if (overruled != null) {
        line(
            "  ",
            messages.text(
                CutMessage.AGAINST, overruled.number(), overruled.set(), source(overruled)));
        line("    ", overruled.comment());
      }
    }
  }

  /**
   * Writes a JSON object for each place: unit, offset, line and column where the format has lines,
   * whether there is a cut, the text before and after, what the deciding rule saw, that rule, and
   * the one it overruled.
   */
  public void writeJson(String unit, CutExplanation explanation) throws IOException {
    for (Decision decision : explanation.decisions()) {
      Position position = places.of(unit, decision.place());
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("unit", unit);
            json.writeNumberField("offset", decision.place());
            if (position != null) {
              json.writeNumberField("line", position.line());
              json.writeNumberField("column", position.column());
            }
            json.writeBooleanField("cut", decision.isCut());
            json.writeStringField("before", before(explanation, decision));
            json.writeStringField("after", after(explanation, decision));
            json.writeStringField("matched", decision.matched());
            write(json, "rule", decision.rule());
            write(json, "overruled", decision.overruled());
          });
    }
  }

  private static void write(JsonGenerator json, String name, @Nullable SegmentationRule rule)
      throws IOException {
    if (rule == null) {
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("set", rule.set());
    json.writeNumberField("number", rule.number());
    json.writeStringField("file", rule.file());
    if (rule.position() != null) {
      json.writeNumberField("line", rule.position().line());
    }
    json.writeStringField("comment", rule.comment());
    json.writeEndObject();
  }

  private void line(String indent, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append(indent).append(PrintableText.of(text.replace('\u2028', ' '))).append('\n');
    }
  }

  private String place(String unit, Decision decision) {
    Position position = places.of(unit, decision.place());
    return PrintableText.of(
        position == null
            ? file + ": " + unit + ":" + decision.place()
            : file + ":" + position.line() + ":" + position.column());
  }

  private static String source(SegmentationRule rule) {
    return rule.position() == null ? rule.file() : rule.file() + ":" + rule.position().line();
  }

  /** The end of what the rule saw: it may have looked far back. */
  private static String tail(Decision decision) {
    String matched = decision.matched().strip();
    int start = boundary(matched, Math.max(0, matched.length() - AROUND));
    return start == 0 ? matched : "…" + matched.substring(start);
  }

  private static String before(CutExplanation explanation, Decision decision) {
    String text = explanation.text();
    int start = boundary(text, Math.max(0, decision.place() - AROUND));
    return (start == 0 ? "" : "…") + text.substring(start, decision.place());
  }

  private static String after(CutExplanation explanation, Decision decision) {
    String text = explanation.text();
    int end = boundary(text, Math.min(text.length(), decision.place() + AROUND));
    return text.substring(decision.place(), end) + (end == text.length() ? "" : "…");
  }

  /** The offset, or the one before where it would split a character of two units. */
  private static int boundary(String text, int offset) {
    return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
        ? offset - 1
        : offset;
  }
}
