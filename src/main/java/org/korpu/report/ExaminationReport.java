package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korpu.doctor.Area;
import org.korpu.doctor.DoctorMessage;
import org.korpu.doctor.Observation;
import org.korpu.doctor.Verdict;
import org.korpu.i18n.Messages;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;
import org.korpu.model.Position;

/** What was found about the machine and the workspace. */
public final class ExaminationReport {

  /** As many faults of one file are shown; the command that is advised shows the rest. */
  private static final int PLACES = 10;

  private final Messages messages;

  /** In the language of the messages. */
  public ExaminationReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a page for people: a line for each observation, with its places and the next step below
   * it, and at the end how many faults and notes there are.
   *
   * @param highlight how faults are made to stand out, if they are
   */
  public void writeText(List<Observation> observations, Optional<Highlight> highlight, Writer out)
      throws IOException {
    int verdicts = 0;
    for (Verdict verdict : Verdict.values()) {
      verdicts = Math.max(verdicts, DisplayWidth.of(words(verdict)));
    }
    int areas = 0;
    for (Area area : Area.values()) {
      areas = Math.max(areas, DisplayWidth.of(messages.text(name(area))));
    }
    String indent = " ".repeat(verdicts + areas + 4);
    Area last = null;
    for (Observation each : observations) {
      String verdict = words(each.verdict());
      String padding = " ".repeat(verdicts - DisplayWidth.of(verdict) + 2);
      boolean plain = highlight.isEmpty() || each.verdict() != Verdict.FAULT;
      out.append(plain ? verdict : highlight.get().of(verdict)).append(padding);
      String area = each.area() == last ? "" : messages.text(name(each.area()));
      last = each.area();
      out.append(area).append(" ".repeat(areas - DisplayWidth.of(area) + 2));
      out.append(PrintableText.of(messages.text(each.finding()))).append('\n');
      for (Diagnostic place : each.places().subList(0, Math.min(PLACES, each.places().size()))) {
        out.append(indent).append(PrintableText.of(line(place))).append('\n');
      }
      Message advice = each.advice();
      if (advice != null) {
        out.append(indent).append("→ ").append(PrintableText.of(messages.text(advice)));
        out.append('\n');
      }
    }
    Message sum =
        Message.of(
            ExaminationMessage.SUMMARY,
            count(observations, Verdict.FAULT),
            count(observations, Verdict.NOTE));
    out.append('\n').append(messages.text(sum)).append('\n');
  }

  /** Writes a JSON object for each observation; only the texts are in the language of messages. */
  public void writeJson(List<Observation> observations, Writer out) throws IOException {
    for (Observation each : observations) {
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("area", each.area().label());
            json.writeStringField("verdict", lower(each.verdict().name()));
            json.writeStringField("finding", lower(each.finding().key().name()));
            if (each.subject() != null) {
              json.writeStringField("subject", each.subject());
            }
            json.writeStringField("message", messages.text(each.finding()));
            if (!each.places().isEmpty()) {
              json.writeArrayFieldStart("places");
              for (Diagnostic place : each.places()) {
                json.writeStartObject();
                json.writeStringField("file", place.file());
                Position position = place.position();
                if (position != null) {
                  json.writeNumberField("line", position.line());
                  json.writeNumberField("column", position.column());
                }
                json.writeStringField("message", messages.text(place.cause()));
                json.writeEndObject();
              }
              json.writeEndArray();
            }
            Message advice = each.advice();
            if (advice != null) {
              boolean command = advice.key() == DoctorMessage.RUN;
              json.writeStringField(command ? "command" : "advice", messages.text(advice));
            }
          });
    }
  }

  private static long count(List<Observation> observations, Verdict verdict) {
    return observations.stream().filter(each -> each.verdict() == verdict).count();
  }

  private String line(Diagnostic place) {
    StringBuilder line = new StringBuilder();
    if (place.file() != null) {
      line.append(place.file()).append(':');
      Position position = place.position();
      if (position != null) {
        line.append(position.line()).append(':');
        line.append(position.column() > 0 ? position.column() + ":" : "");
      }
      line.append(' ');
    }
    return line.append(messages.text(place.cause())).toString();
  }

  private String words(Verdict verdict) {
    return switch (verdict) {
      case OK -> "✓ " + messages.text(ExaminationMessage.VERDICT_OK);
      case NOTE -> "! " + messages.text(ExaminationMessage.VERDICT_NOTE);
      case FAULT -> "✗ " + messages.text(ExaminationMessage.VERDICT_FAULT);
    };
  }

  private static MessageKey name(Area area) {
    return ExaminationMessage.valueOf("AREA_" + area.name());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
