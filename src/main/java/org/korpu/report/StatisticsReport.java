package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.korpu.curate.MemoryStatistics;
import org.korpu.curate.MemoryStatistics.Language;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** What a memory holds. */
public final class StatisticsReport {

  private final Messages messages;

  /** In the language of the messages. */
  public StatisticsReport(Messages messages) {
    this.messages = messages;
  }

  /** Writes the memory's name, its units and repeated sources, and a line for each language. */
  public void writeText(String memory, MemoryStatistics statistics, Writer out) throws IOException {
    out.append(PrintableText.of(memory)).append(": ");
    out.append(messages.text(Message.of(ReportMessage.UNITS, statistics.units()))).append(", ");
    out.append(
        messages.text(Message.of(ReportMessage.STATISTICS_DUPLICATES, statistics.duplicates())));
    out.append('\n');
    TextTable table =
        new TextTable()
            .row(
                "  " + messages.text(ReportMessage.STATISTICS_LANGUAGE),
                messages.text(ReportMessage.STATISTICS_VARIANTS),
                messages.text(ReportMessage.WORDS),
                messages.text(ReportMessage.STATISTICS_BLANK),
                messages.text(ReportMessage.STATISTICS_MISSING));
    for (Map.Entry<LanguageTag, Language> line : statistics.languages().entrySet()) {
      Language language = line.getValue();
      table.row(
          "  " + line.getKey(),
          Long.toString(language.variants()),
          Long.toString(language.words()),
          Long.toString(language.blank()),
          Long.toString(language.lacking()));
    }
    table.writeTo(out);
  }

  /** Writes the statistics of a memory as one JSON object. */
  public static void writeJson(String memory, MemoryStatistics statistics, Writer out)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("memory", memory);
          json.writeNumberField("units", statistics.units());
          json.writeNumberField("duplicates", statistics.duplicates());
          json.writeNumberField("withoutSource", statistics.withoutSource());
          json.writeObjectFieldStart("languages");
          for (Map.Entry<LanguageTag, Language> line : statistics.languages().entrySet()) {
            Language language = line.getValue();
            json.writeObjectFieldStart(line.getKey().value());
            json.writeNumberField("variants", language.variants());
            json.writeNumberField("words", language.words());
            json.writeNumberField("blank", language.blank());
            json.writeNumberField("lacking", language.lacking());
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }
}
