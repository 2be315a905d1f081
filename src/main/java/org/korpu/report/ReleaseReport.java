package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.korpu.i18n.Messages;
import org.korpu.releases.Release;
import org.korpu.releases.Translation;
import org.korpu.releases.Translation.Step;
import org.korpu.workspace.Launcher;

/** Where releases stand, and the commands that come next. */
public final class ReleaseReport {

  private static final String NOTHING = "–";

  private final Messages messages;

  /** In the language of the messages. */
  public ReleaseReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a table for people, and below it the commands that come next.
   *
   * @param folder where releases are looked for, for the case that there is none
   */
  public void writeText(List<Release> releases, String folder, Writer out) throws IOException {
    if (releases.isEmpty()) {
      out.append(messages.text(ReleaseMessage.RELEASES)).append('\n');
      out.append("  ").append(messages.text(ReleaseMessage.NO_RELEASES, folder)).append('\n');
      return;
    }
    TextTable table =
        new TextTable()
            .row(
                messages.text(ReleaseMessage.RELEASES),
                "",
                messages.text(ReleaseMessage.COLUMN_STATE),
                messages.text(ReleaseMessage.COLUMN_TRANSLATED),
                messages.text(ReleaseMessage.COLUMN_REVIEWED),
                messages.text(ReleaseMessage.COLUMN_REMEMBERED),
                messages.text(ReleaseMessage.COLUMN_DOCUMENT));
    releases.forEach(release -> addTo(table, release));
    table.writeTo(out);
    List<String> commands = releases.stream().flatMap(each -> commands(each).stream()).toList();
    if (!commands.isEmpty()) {
      out.append('\n').append(messages.text(ReleaseMessage.NEXT)).append('\n');
      for (String command : commands) {
        out.append("  → ").append(command).append('\n');
      }
    }
  }

  private void addTo(TextTable table, Release release) {
    String name = "  " + PrintableText.of(release.document());
    for (Translation each : release.translations()) {
      if (each.file() == null) {
        table.row(name, each.target().value(), state(each));
      } else {
        table.row(
            name,
            each.target().value(),
            state(each),
            share(each.translated(), each.segments()),
            share(each.reviewed(), each.segments()),
            share(each.remembered(), each.importable()),
            product(each));
      }
      name = "";
    }
  }

  private String state(Translation translation) {
    return messages.text(
        switch (translation.next()) {
          case EXPORT -> ReleaseMessage.STATE_EXPORT;
          case UPDATE -> ReleaseMessage.STATE_UPDATE;
          case TRANSLATE -> ReleaseMessage.STATE_TRANSLATE;
          case IMPORT -> ReleaseMessage.STATE_IMPORT;
          case MERGE -> ReleaseMessage.STATE_MERGE;
          case FIND -> ReleaseMessage.STATE_FIND;
          case NONE -> ReleaseMessage.STATE_NONE;
        });
  }

  private String product(Translation translation) {
    return switch (translation.product()) {
      case NONE -> NOTHING;
      case MERGED -> messages.text(ReleaseMessage.PRODUCT_MERGED);
      case DIFFERENT -> messages.text(ReleaseMessage.PRODUCT_DIFFERENT);
    };
  }

  private static String share(int part, int whole) {
    return whole == 0 ? NOTHING : part + "/" + whole;
  }

  /** The commands that come next for a release; files that take the same step go together. */
  private static List<String> commands(Release release) {
    List<String> commands = new ArrayList<>();
    String document = Launcher.quoted(release.document());
    List<Translation> missing = at(release, Step.EXPORT);
    if (!missing.isEmpty()) {
      String languages =
          missing.stream().map(each -> each.target().value()).collect(Collectors.joining(","));
      commands.add("korpu xliff export " + document + " --to " + languages);
    }
    for (Translation each : at(release, Step.UPDATE)) {
      String file = file(each);
      commands.add("korpu xliff update " + file + " " + document + " --out " + file);
    }
    addTogether("korpu xliff import", at(release, Step.IMPORT), commands);
    addTogether("korpu xliff merge", at(release, Step.MERGE), commands);
    return commands;
  }

  private static void addTogether(
      String command, List<Translation> translations, List<String> commands) {
    if (!translations.isEmpty()) {
      commands.add(
          translations.stream()
              .map(ReleaseReport::file)
              .distinct()
              .collect(Collectors.joining(" ", command + " ", "")));
    }
  }

  private static List<Translation> at(Release release, Step step) {
    return release.translations().stream().filter(each -> each.next() == step).toList();
  }

  private static String file(Translation translation) {
    return Launcher.quoted(String.valueOf(translation.file()));
  }

  /** Writes one JSON object with the releases alone. */
  public static void writeJson(List<Release> releases, Writer out) throws IOException {
    JsonLines.write(out, json -> writeTo(json, releases));
  }

  /** Adds {@code releases} to a JSON object. */
  static void writeTo(JsonGenerator json, List<Release> releases) throws IOException {
    json.writeArrayFieldStart("releases");
    for (Release release : releases) {
      json.writeStartObject();
      json.writeStringField("document", release.document());
      json.writeArrayFieldStart("translations");
      for (Translation each : release.translations()) {
        writeTo(json, each);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("commands");
      for (String command : commands(release)) {
        json.writeString(command);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTo(JsonGenerator json, Translation translation) throws IOException {
    json.writeStartObject();
    json.writeStringField("target", translation.target().value());
    json.writeStringField("next", name(translation.next()));
    if (translation.file() != null) {
      json.writeStringField("file", translation.file());
      json.writeStringField("source", name(translation.source()));
      json.writeNumberField("segments", translation.segments());
      json.writeNumberField("translated", translation.translated());
      json.writeNumberField("reviewed", translation.reviewed());
      json.writeNumberField("importable", translation.importable());
      json.writeNumberField("remembered", translation.remembered());
      json.writeStringField("document", name(translation.product()));
    }
    json.writeEndObject();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
