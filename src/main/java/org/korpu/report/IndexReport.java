package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.korpu.i18n.Messages;
import org.korpu.store.index.IndexState;

/** What the indexes of memories consist of. */
public final class IndexReport {

  private static final double MEGABYTE = 1e6;

  private final Messages messages;

  /** In the language of the messages. */
  public IndexReport(Messages messages) {
    this.messages = messages;
  }

  /** Writes a table for people. */
  public void writeText(List<IndexState> states, Writer out) throws IOException {
    TextTable table = new TextTable();
    table.row(
        messages.text(ReportMessage.INDEX_MEMORY),
        messages.text(ReportMessage.INDEX_UNITS),
        messages.text(ReportMessage.INDEX_SEGMENTS),
        messages.text(ReportMessage.INDEX_MEGABYTES),
        messages.text(ReportMessage.INDEX_FOLDER));
    for (IndexState state : states) {
      table.row(
          PrintableText.of(state.memory()),
          Integer.toString(state.units()),
          Integer.toString(state.segments()),
          String.format(messages.language().locale(), "%.1f", state.bytes() / MEGABYTE),
          PrintableText.of(state.folder().toString()));
    }
    table.writeTo(out);
  }

  /** Writes one JSON object on a line for each index. */
  public void writeJson(List<IndexState> states, Writer out) throws IOException {
    for (IndexState state : states) {
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("memory", state.memory());
            json.writeNumberField("units", state.units());
            json.writeNumberField("segments", state.segments());
            json.writeNumberField("bytes", state.bytes());
            json.writeStringField("folder", state.folder().toString());
          });
    }
  }
}
