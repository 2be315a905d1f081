package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.files.FileState;
import org.korpu.files.JournalRecord;
import org.korpu.files.UnitCounts;
import org.korpu.files.WriteHistory.Outcome;
import org.korpu.files.WriteHistory.Step;
import org.korpu.files.WriteHistory.Write;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;

/** What was written to memories. */
public final class JournalReport {

  private final Messages messages;
  private final DateTimeFormatter time;

  /**
   * In the language of the messages.
   *
   * @param zone the time zone of the times that people read
   */
  public JournalReport(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
  }

  /**
   * Writes the writes of one command for people: number, time and command on a line, a line for
   * each memory below it.
   */
  public void writeText(Step step, Writer out) throws IOException {
    String number = Long.toString(step.number());
    out.append(number).append("  ").append(time.format(step.origin().time())).append("  ");
    out.append(PrintableText.of(step.origin().command())).append('\n');
    for (Write write : step.writes()) {
      out.append("    ").append(PrintableText.of(write.record().file())).append(": ");
      out.append(String.join(", ", what(write))).append('\n');
    }
  }

  /** Writes a JSON object a line for each write of a command, the newest first. */
  public static void writeJson(Step step, Writer out) throws IOException {
    for (Write write : step.writes()) {
      JournalRecord record = write.record();
      JsonLines.write(
          out,
          json -> {
            json.writeNumberField("number", record.number());
            json.writeNumberField("step", step.number());
            json.writeStringField("time", record.origin().time().toString());
            json.writeStringField("command", record.origin().command());
            json.writeStringField("memory", record.file());
            UnitCounts counts = record.counts();
            if (counts != null) {
              json.writeNumberField("added", counts.added());
              json.writeNumberField("changed", counts.changed());
              json.writeNumberField("removed", counts.removed());
            }
            state(json, "before", record.before());
            state(json, "after", record.after());
            json.writeStringField(
                "outcome", write.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
          });
    }
  }

  private static void state(JsonGenerator json, String name, @Nullable FileState state)
      throws IOException {
    if (state == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("bytes", state.size());
    json.writeStringField("sha256", state.digest().hex());
    json.writeEndObject();
  }

  private List<String> what(Write write) {
    JournalRecord record = write.record();
    FileState before = record.before();
    FileState after = record.after();
    UnitCounts counts = record.counts();
    List<String> what = new ArrayList<>();
    if (before == null) {
      what.add(messages.text(JournalReportMessage.CREATED));
    } else if (after == null) {
      what.add(messages.text(JournalReportMessage.DELETED));
    }
    int known = what.size();
    if (counts != null && after != null) {
      add(what, JournalReportMessage.ADDED, counts.added());
      add(what, JournalReportMessage.CHANGED, counts.changed());
      add(what, JournalReportMessage.REMOVED, counts.removed());
    }
    if (what.size() == known && before != null && after != null) {
      what.add(messages.text(Message.of(JournalReportMessage.BYTES, before.size(), after.size())));
    }
    if (write.outcome() == Outcome.VOID) {
      what.add(messages.text(JournalReportMessage.VOID));
    } else if (write.outcome() == Outcome.CHANGED_SINCE) {
      what.add(messages.text(JournalReportMessage.CHANGED_SINCE));
    }
    return what;
  }

  private void add(List<String> what, JournalReportMessage key, long count) {
    if (count > 0) {
      what.add(messages.text(Message.of(key, count)));
    }
  }
}
