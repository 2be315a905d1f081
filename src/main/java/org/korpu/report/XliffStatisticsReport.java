package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.MatchBand;
import org.korpu.bilingual.Progress;
import org.korpu.bilingual.Tally;
import org.korpu.bilingual.XliffStatistics;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** What XLIFF files hold. */
public final class XliffStatisticsReport {

  private final Messages messages;
  private final Bars bars;

  /**
   * In the language of the messages.
   *
   * @param bars of the shares
   */
  public XliffStatisticsReport(Messages messages, Bars bars) {
    this.messages = messages;
    this.bars = bars;
  }

  /** Writes the counts of a file for people: by state, by match, and what is counted apart. */
  public void writeText(
      String file,
      LanguageTag source,
      @Nullable LanguageTag target,
      XliffStatistics statistics,
      Writer out)
      throws IOException {
    String languages = source + (target == null ? "" : " → " + target);
    out.append(
        messages.text(
            Message.of(
                XliffReportMessage.TITLE,
                PrintableText.of(file),
                languages,
                statistics.all().segments(),
                statistics.all().words())));
    out.append('\n');
    writeTable(statistics, out);
  }

  /** Writes the counts of all files together. */
  public void writeTotal(XliffStatistics statistics, Writer out) throws IOException {
    out.append(
        messages.text(
            Message.of(
                XliffReportMessage.TOTAL, statistics.all().segments(), statistics.all().words())));
    out.append('\n');
    writeTable(statistics, out);
  }

  private void writeTable(XliffStatistics statistics, Writer out) throws IOException {
    TextTable table =
        new TextTable(bars)
            .row(
                "",
                messages.text(ReportMessage.SEGMENTS),
                messages.text(ReportMessage.WORDS),
                messages.text(ReportMessage.SHARE));
    long words = statistics.all().words();
    for (Progress progress : Progress.values()) {
      row(table, name(progress), statistics.of(progress), words);
    }
    if (statistics.of(MatchBand.NONE).segments() < statistics.all().segments()) {
      table.row("");
      for (MatchBand band : MatchBand.values()) {
        row(table, name(band), statistics.of(band), words);
      }
    }
    boolean apart =
        statistics.repeated().segments()
                + statistics.locked().segments()
                + statistics.excluded().segments()
            > 0;
    if (apart) {
      table.row("");
    }
    special(table, XliffReportMessage.REPETITIONS, statistics.repeated(), words);
    special(table, XliffReportMessage.LOCKED, statistics.locked(), words);
    special(table, XliffReportMessage.EXCLUDED, statistics.excluded(), 0);
    table.writeTo(out);
  }

  private void special(TextTable table, XliffReportMessage name, Tally tally, long words) {
    if (tally.segments() > 0) {
      row(table, messages.text(name), tally, words);
    }
  }

  private void row(TextTable table, String name, Tally tally, long words) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(messages.language().locale());
    String share =
        words == 0
            ? "–"
            : String.format(Locale.ROOT, "%d %%", Math.round(100.0 * tally.words() / words));
    table.bar(
        words == 0 ? 0 : (double) tally.words() / words,
        "  " + name,
        numbers.format(tally.segments()),
        numbers.format(tally.words()),
        share);
  }

  private String name(Progress progress) {
    return messages.text(ProgressNames.of(progress));
  }

  private String name(MatchBand band) {
    return switch (band) {
      case CONTEXT -> messages.text(ReportMessage.BAND_CONTEXT);
      case EXACT -> messages.text(ReportMessage.BAND_EXACT);
      case FROM_95 -> "95–99 %";
      case FROM_85 -> "85–94 %";
      case FROM_75 -> "75–84 %";
      case FROM_50 -> "50–74 %";
      case NONE -> messages.text(XliffReportMessage.NO_MATCH);
    };
  }

  /**
   * Writes the counts as a JSON object on a line.
   *
   * @param file null for the total
   */
  public static void writeJson(
      @Nullable String file,
      LanguageTag source,
      @Nullable LanguageTag target,
      XliffStatistics statistics,
      Writer out)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("file", file);
          json.writeStringField("from", source.value());
          json.writeStringField("to", target == null ? null : target.value());
          tally(null, statistics.all(), json);
          json.writeObjectFieldStart("states");
          for (Progress progress : Progress.values()) {
            tally(progress.name().toLowerCase(Locale.ROOT), statistics.of(progress), json);
          }
          json.writeEndObject();
          json.writeObjectFieldStart("matches");
          for (MatchBand band : MatchBand.values()) {
            tally(key(band), statistics.of(band), json);
          }
          json.writeEndObject();
          tally("repeated", statistics.repeated(), json);
          tally("locked", statistics.locked(), json);
          tally("excluded", statistics.excluded(), json);
        });
  }

  private static String key(MatchBand band) {
    return switch (band) {
      case CONTEXT -> "context";
      case EXACT -> "exact";
      case FROM_95 -> "95-99";
      case FROM_85 -> "85-94";
      case FROM_75 -> "75-84";
      case FROM_50 -> "50-74";
      case NONE -> "none";
    };
  }

  private static void tally(@Nullable String name, Tally tally, JsonGenerator json)
      throws IOException {
    if (name != null) {
      json.writeObjectFieldStart(name);
    }
    json.writeNumberField("segments", tally.segments());
    json.writeNumberField("words", tally.words());
    if (name != null) {
      json.writeEndObject();
    }
  }
}
