package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.korpu.curate.MemoryStatistics;
import org.korpu.curate.MemoryStatistics.Language;
import org.korpu.curate.MemoryStatistics.Share;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** What a memory holds. */
public final class StatisticsReport {

  /** So many documents and authors are shown to people. */
  private static final int SHARES_SHOWN = 5;

  private final Messages messages;
  private final Bars bars;

  /**
   * In the language of the messages.
   *
   * @param bars of the units that have a language, are of a document, by an author
   */
  public StatisticsReport(Messages messages, Bars bars) {
    this.messages = messages;
    this.bars = bars;
  }

  /**
   * Writes the memory's name, its units, repeated sources and dates, a line for each language, and
   * the documents and authors with the most units.
   */
  public void writeText(String memory, MemoryStatistics statistics, Writer out) throws IOException {
    out.append(PrintableText.of(memory)).append(": ");
    out.append(messages.text(Message.of(ReportMessage.UNITS, statistics.units()))).append(", ");
    out.append(
        messages.text(Message.of(ReportMessage.STATISTICS_DUPLICATES, statistics.duplicates())));
    if (statistics.first() != null && statistics.last() != null) {
      String first = day(statistics.first());
      String last = day(statistics.last());
      out.append(", ").append(first.equals(last) ? first : first + " – " + last);
    }
    out.append('\n');
    NumberFormat numbers = NumberFormat.getIntegerInstance(messages.language().locale());
    TextTable table =
        new TextTable(bars)
            .row(
                "  " + messages.text(ReportMessage.STATISTICS_LANGUAGE),
                messages.text(ReportMessage.STATISTICS_VARIANTS),
                messages.text(ReportMessage.WORDS),
                messages.text(ReportMessage.STATISTICS_BLANK),
                messages.text(ReportMessage.STATISTICS_MISSING),
                messages.text(StatisticsMessage.AMBIGUOUS));
    for (Map.Entry<LanguageTag, Language> line : statistics.languages().entrySet()) {
      Language language = line.getValue();
      table.bar(
          share(statistics.units() - language.lacking(), statistics),
          "  " + line.getKey(),
          numbers.format(language.variants()),
          numbers.format(language.words()),
          numbers.format(language.blank()),
          numbers.format(language.lacking()),
          numbers.format(language.ambiguous()));
    }
    table.writeTo(out);
    writeShares(StatisticsMessage.DOCUMENTS, statistics.documents(), statistics, out);
    writeShares(StatisticsMessage.AUTHORS, statistics.authors(), statistics, out);
  }

  private void writeShares(
      StatisticsMessage title, List<Share> shares, MemoryStatistics statistics, Writer out)
      throws IOException {
    if (shares.isEmpty()) {
      return;
    }
    NumberFormat numbers = NumberFormat.getIntegerInstance(messages.language().locale());
    TextTable table =
        new TextTable(bars)
            .row("  " + messages.text(title), messages.text(StatisticsMessage.UNITS));
    for (Share share : shares.subList(0, Math.min(SHARES_SHOWN, shares.size()))) {
      table.bar(
          share(share.units(), statistics),
          "  " + PrintableText.of(share.name()),
          numbers.format(share.units()));
    }
    table.writeTo(out);
  }

  private static double share(long units, MemoryStatistics statistics) {
    return statistics.units() == 0 ? 0 : (double) units / statistics.units();
  }

  /** The day of a time, UTC, in the order that sorts and that all three languages read. */
  private static String day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
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
            json.writeNumberField("ambiguous", language.ambiguous());
            json.writeEndObject();
          }
          json.writeEndObject();
          if (statistics.first() != null && statistics.last() != null) {
            json.writeStringField("first", statistics.first().toString());
            json.writeStringField("last", statistics.last().toString());
          }
          writeShares("documents", statistics.documents(), json);
          writeShares("authors", statistics.authors(), json);
        });
  }

  private static void writeShares(String name, List<Share> shares, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Share share : shares) {
      json.writeStartObject();
      json.writeStringField("name", share.name());
      json.writeNumberField("units", share.units());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
