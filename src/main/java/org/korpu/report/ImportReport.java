package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.korpu.exchange.FileReport;
import org.korpu.exchange.ImportResult;
import org.korpu.exchange.LeftOut;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** What an import did, file by file. */
public final class ImportReport {

  /** So many lines of a file are named for a reason. */
  private static final int LINES_NAMED = 5;

  private final Messages messages;

  /** In the language of the messages. */
  public ImportReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * What became of a file: one line, and one for each reason that units were left out.
   *
   * @param all whether every line that was left out is named, rather than the first ones
   */
  public List<Message> lines(FileReport file, boolean all) {
    List<Message> lines = new ArrayList<>();
    if (file.read() == 0) {
      lines.add(Message.of(ImportReportMessage.EMPTY_FILE, file.name()));
      return lines;
    }
    int left = file.leftOut().values().stream().mapToInt(FileReport.Places::count).sum();
    lines.add(
        Message.of(
            ImportReportMessage.FILE,
            file.name(),
            file.read(),
            file.added(),
            file.updated(),
            file.known(),
            left));
    file.leftOut().forEach((reason, places) -> lines.add(line(reason, places, all)));
    return lines;
  }

  /** What became of the memory. */
  public static Message total(String memory, ImportResult result, boolean dryRun) {
    return Message.of(
        dryRun ? ImportReportMessage.TOTAL_DRY_RUN : ImportReportMessage.TOTAL,
        memory,
        result.added(),
        result.updated(),
        result.known());
  }

  /** Writes one JSON object for each file. */
  public static void writeJson(String memory, ImportResult result, Writer out) throws IOException {
    for (FileReport file : result.files()) {
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("file", file.name());
            json.writeStringField("format", file.format().name().toLowerCase(Locale.ROOT));
            json.writeStringField("memory", memory);
            json.writeNumberField("read", file.read());
            json.writeNumberField("added", file.added());
            json.writeNumberField("updated", file.updated());
            json.writeNumberField("known", file.known());
            json.writeObjectFieldStart("leftOut");
            for (Map.Entry<LeftOut, FileReport.Places> each : file.leftOut().entrySet()) {
              json.writeObjectFieldStart(key(each.getKey()));
              json.writeNumberField("units", each.getValue().count());
              json.writeArrayFieldStart("at");
              for (Position position : each.getValue().positions()) {
                json.writeString(place(position));
              }
              json.writeEndArray();
              json.writeEndObject();
            }
            json.writeEndObject();
          });
    }
  }

  private Message line(LeftOut reason, FileReport.Places places, boolean all) {
    String why = messages.text(ImportReportMessage.valueOf("REASON_" + reason.name()));
    if (places.positions().isEmpty()) {
      return Message.of(ImportReportMessage.LEFT_OUT, places.count(), why);
    }
    List<Position> named = places.positions();
    boolean cut = named.size() < places.count();
    if (!all && named.size() > LINES_NAMED) {
      named = named.subList(0, LINES_NAMED);
      cut = true;
    }
    boolean shareLines = named.stream().map(Position::line).distinct().count() < named.size();
    String lines =
        named.stream()
            .map(position -> shareLines ? place(position) : Integer.toString(position.line()))
            .collect(Collectors.joining(", "));
    return Message.of(
        ImportReportMessage.LEFT_OUT_AT,
        places.count(),
        why,
        cut ? lines + messages.text(ImportReportMessage.AND_MORE) : lines);
  }

  private static String place(Position position) {
    return position.column() == 0
        ? Integer.toString(position.line())
        : position.line() + ":" + position.column();
  }

  /** {@code otherLanguages} of {@code OTHER_LANGUAGES}. */
  private static String key(LeftOut reason) {
    StringBuilder key = new StringBuilder();
    for (String word : reason.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(
          key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return key.toString();
  }
}
