package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.korpu.extract.Contexts;
import org.korpu.extract.TermExample;
import org.korpu.extract.TermUsageCounts.Count;
import org.korpu.extract.TermUse;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.i18n.Messages;

/** Where terms are used and how often. */
public final class TermUsageReport {

  private final Messages messages;
  private final Highlight highlight;
  private String lastPlace = "";

  /** In the language of the messages. */
  public TermUsageReport(Messages messages, Highlight highlight) {
    this.messages = messages;
    this.highlight = highlight;
  }

  /**
   * Writes a use for people: its place, if it is another than that of the use before, and the words
   * around it; the term, if it is inflected; the concept of a longer term that it is part of; the
   * status, unless the term is the preferred one.
   */
  public void writeText(TermUse use, Writer out) throws IOException {
    if (!use.place().equals(lastPlace)) {
      out.append(PrintableText.of(use.place())).append('\n');
      lastPlace = use.place();
    }
    TermExample context = Contexts.of(use.place(), use.text(), use.hit().start(), use.hit().end());
    out.append("    ").append(use.language().value()).append("  ");
    out.append(PrintableText.of(context.before())).append(highlight.of(context.text()));
    out.append(PrintableText.of(context.after()));
    Term term = use.hit().term();
    if (use.isInflected()) {
      out.append("  ← ").append(PrintableText.of(term.text()));
    }
    if (use.within() != null) {
      out.append("  [").append(PrintableText.of(use.within().concept().id())).append(']');
    }
    if (term.status() != TermStatus.PREFERRED) {
      out.append("  (").append(TermReport.status(term, messages)).append(')');
    }
    out.append('\n');
  }

  /** Writes a use as one JSON object. */
  public static void writeJson(TermUse use, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          Term term = use.hit().term();
          json.writeStringField("place", use.place());
          json.writeStringField("concept", use.hit().concept().id());
          json.writeStringField("language", use.language().value());
          json.writeStringField("term", term.text());
          json.writeStringField("status", term.status().name().toLowerCase(Locale.ROOT));
          json.writeNumberField("start", use.hit().start());
          json.writeNumberField("end", use.hit().end());
          json.writeStringField("form", use.hit().text());
          json.writeBooleanField("inflected", use.isInflected());
          if (use.within() != null) {
            json.writeStringField("within", use.within().concept().id());
          }
          json.writeStringField("text", use.text());
        });
  }

  /** Writes how often each term is used, for people. */
  public void writeCounts(List<Count> counts, Writer out) throws IOException {
    TextTable table = new TextTable();
    table.row(
        "",
        messages.text(UsageMessage.TERM),
        messages.text(UsageMessage.STATUS),
        messages.text(UsageMessage.USES),
        messages.text(UsageMessage.INFLECTED),
        messages.text(UsageMessage.UNITS));
    for (Count count : counts) {
      table.row(
          count.term().language().value(),
          PrintableText.of(count.term().text()),
          TermReport.status(count.term(), messages),
          messages.text(UsageMessage.NUMBER, count.uses()),
          messages.text(UsageMessage.NUMBER, count.inflected()),
          messages.text(UsageMessage.NUMBER, count.passages()));
    }
    table.writeTo(out);
  }

  /** Writes how often a term is used as one JSON object. */
  public static void writeJson(Count count, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("language", count.term().language().value());
          json.writeStringField("term", count.term().text());
          json.writeStringField("status", count.term().status().name().toLowerCase(Locale.ROOT));
          json.writeNumberField("uses", count.uses());
          json.writeNumberField("inflected", count.inflected());
          json.writeNumberField("units", count.passages());
        });
  }
}
