package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.SourceVariant;
import org.korpu.curate.versions.MergeConflict;
import org.korpu.curate.versions.MergeConflict.Kind;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Variant;

/** What two versions of a memory could not agree on. */
public final class ConflictReport {

  private final Messages messages;
  private final @Nullable LanguageTag source;

  /**
   * In the language of the messages.
   *
   * @param source the language of source texts where a unit does not name one
   */
  public ConflictReport(Messages messages, @Nullable LanguageTag source) {
    this.messages = messages;
    this.source = source;
  }

  /** Writes a conflict for people: the unit, what each side did, and the texts of both. */
  public void writeText(String memory, MergeConflict conflict, Writer out) throws IOException {
    LanguageTag language = conflict.language();
    out.append(PrintableText.of(memory + "#" + UnitName.of(conflict.unit()))).append(": ");
    out.append(what(conflict)).append('\n');
    Variant origin = SourceVariant.of(conflict.unit(), source);
    if (!origin.language().equals(language)) {
      line(origin.language().value(), SegmentText.of(origin.segment()), out);
    }
    Segment base = conflict.base();
    Segment ours = conflict.ours();
    Segment theirs = conflict.theirs();
    if (language != null) {
      ComparedTexts texts = ours == null || theirs == null ? null : ComparedTexts.of(ours, theirs);
      side(language, VersionReportMessage.BASE, base == null ? null : SegmentText.of(base), out);
      side(
          language,
          VersionReportMessage.OURS,
          texts != null ? texts.markedBefore() : ours == null ? null : SegmentText.of(ours),
          out);
      side(
          language,
          VersionReportMessage.THEIRS,
          texts != null ? texts.markedAfter() : theirs == null ? null : SegmentText.of(theirs),
          out);
    }
  }

  /** Writes a conflict as a JSON object on a line. */
  public static void writeJson(String memory, MergeConflict conflict, Writer out)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("memory", memory);
          json.writeStringField("unit", UnitName.of(conflict.unit()));
          json.writeStringField(
              "conflict",
              switch (conflict.kind()) {
                case BOTH_CHANGED -> "both-changed";
                case REMOVED_BY_OURS -> "removed-by-ours";
                case REMOVED_BY_THEIRS -> "removed-by-theirs";
              });
          if (conflict.language() != null) {
            json.writeStringField("lang", conflict.language().value());
          }
          text("base", conflict.base(), json);
          text("ours", conflict.ours(), json);
          text("theirs", conflict.theirs(), json);
        });
  }

  private static void text(String name, @Nullable Segment segment, JsonGenerator json)
      throws IOException {
    if (segment != null) {
      json.writeStringField(name, SegmentText.of(segment));
    }
  }

  private String what(MergeConflict conflict) {
    LanguageTag language = conflict.language();
    if (language == null) {
      return messages.text(
          conflict.kind() == Kind.REMOVED_BY_OURS
              ? VersionReportMessage.UNIT_REMOVED_BY_OURS
              : VersionReportMessage.UNIT_REMOVED_BY_THEIRS);
    }
    return messages.text(
        Message.of(
            switch (conflict.kind()) {
              case BOTH_CHANGED -> VersionReportMessage.BOTH_CHANGED;
              case REMOVED_BY_OURS -> VersionReportMessage.VARIANT_REMOVED_BY_OURS;
              case REMOVED_BY_THEIRS -> VersionReportMessage.VARIANT_REMOVED_BY_THEIRS;
            },
            language));
  }

  private void side(
      LanguageTag language, VersionReportMessage side, @Nullable String text, Writer out)
      throws IOException {
    if (text != null) {
      line(language.value() + " " + messages.text(side), text, out);
    }
  }

  private static void line(String label, String text, Writer out) throws IOException {
    out.append("    ").append(label).append(": ");
    out.append(PrintableText.of(text).strip()).append('\n');
  }
}
