package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.releases.Release;
import org.korpu.store.index.IndexCondition;
import org.korpu.workspace.WorkspaceStatus;
import org.korpu.workspace.WorkspaceStatus.GlossaryStatus;
import org.korpu.workspace.WorkspaceStatus.MemoryStatus;

/** What a workspace holds. */
public final class StatusReport {

  private final Messages messages;

  /** In the language of the messages. */
  public StatusReport(Messages messages) {
    this.messages = messages;
  }

  /** Writes the status for people. */
  public void writeText(WorkspaceStatus status, List<Release> releases, Writer out)
      throws IOException {
    writeHead(status, out);
    out.append('\n').append(messages.text(ReportMessage.MEMORIES)).append('\n');
    TextTable memories = new TextTable();
    for (MemoryStatus memory : status.memories()) {
      memories.row(
          "  " + PrintableText.of(memory.name()),
          messages.text(Message.of(ReportMessage.UNITS, memory.units())),
          variants(memory),
          index(status.indexes().get(memory.name())),
          faults(memory.faults()));
    }
    memories.writeTo(out);
    out.append('\n').append(messages.text(ReportMessage.STATUS_GLOSSARY)).append('\n');
    TextTable glossaries = new TextTable();
    for (GlossaryStatus glossary : status.glossaries()) {
      glossaries.row(
          "  " + PrintableText.of(glossary.name()),
          messages.text(Message.of(ReportMessage.CONCEPTS, glossary.concepts())),
          faults(glossary.faults()));
    }
    glossaries.writeTo(out);
    out.append('\n');
    new ReleaseReport(messages).writeText(releases, status.releases(), out);
  }

  /** Not as a table: a folder may end in digits, and would be taken for a number. */
  private void writeHead(WorkspaceStatus status, Writer out) throws IOException {
    String workspace = messages.text(ReportMessage.STATUS_WORKSPACE);
    String languages = messages.text(ReportMessage.STATUS_LANGUAGES);
    int width = Math.max(DisplayWidth.of(workspace), DisplayWidth.of(languages)) + 2;
    out.append(padded(workspace, width)).append(PrintableText.of(status.root().toString()));
    out.append('\n').append(padded(languages, width));
    out.append(status.source() + " → " + joined(status.targets())).append('\n');
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }

  /** Writes the status as one JSON object. */
  public static void writeJson(WorkspaceStatus status, List<Release> releases, Writer out)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("workspace", status.root().toString());
          json.writeStringField("source", status.source().value());
          json.writeArrayFieldStart("targets");
          for (LanguageTag target : status.targets()) {
            json.writeString(target.value());
          }
          json.writeEndArray();
          json.writeArrayFieldStart("memories");
          for (MemoryStatus memory : status.memories()) {
            json.writeStartObject();
            json.writeStringField("memory", memory.name());
            json.writeNumberField("units", memory.units());
            json.writeObjectFieldStart("variants");
            for (var variants : new TreeMap<>(memory.variants()).entrySet()) {
              json.writeNumberField(variants.getKey().value(), variants.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("faults", memory.faults());
            IndexCondition index = status.indexes().get(memory.name());
            if (index != null) {
              json.writeStringField("index", index.name().toLowerCase(Locale.ROOT));
            }
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("glossaries");
          for (GlossaryStatus glossary : status.glossaries()) {
            json.writeStartObject();
            json.writeStringField("glossary", glossary.name());
            json.writeNumberField("concepts", glossary.concepts());
            json.writeNumberField("faults", glossary.faults());
            json.writeEndObject();
          }
          json.writeEndArray();
          ReleaseReport.writeTo(json, releases);
        });
  }

  private static String variants(MemoryStatus memory) {
    return new TreeMap<>(memory.variants())
        .entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private String index(@Nullable IndexCondition condition) {
    return condition == null
        ? ""
        : messages.text(
            switch (condition) {
              case NONE -> ReportMessage.STATUS_INDEX_NONE;
              case FRESH -> ReportMessage.STATUS_INDEX_FRESH;
              case STALE -> ReportMessage.STATUS_INDEX_STALE;
              case DAMAGED -> ReportMessage.STATUS_INDEX_DAMAGED;
            });
  }

  private String faults(int faults) {
    return faults == 0 ? "" : messages.text(Message.of(ReportMessage.FAULTS, faults));
  }

  private static String joined(List<LanguageTag> languages) {
    return languages.stream().map(LanguageTag::value).collect(Collectors.joining(", "));
  }
}
