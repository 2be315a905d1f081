package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.SourceVariant;
import org.korpu.curate.versions.Change;
import org.korpu.curate.versions.MemoryDifference;
import org.korpu.curate.versions.MetadataChange;
import org.korpu.curate.versions.MetadataChange.Field;
import org.korpu.curate.versions.UnitChange;
import org.korpu.curate.versions.VariantChange;
import org.korpu.curate.versions.WordDifference.Span;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Variant;

/** What changed between two versions of a memory. */
public final class DifferenceReport {

  private final Messages messages;
  private final @Nullable LanguageTag source;

  /**
   * In the language of the messages.
   *
   * @param source the language of source texts where a unit does not name one
   */
  public DifferenceReport(Messages messages, @Nullable LanguageTag source) {
    this.messages = messages;
    this.source = source;
  }

  /** Writes for people what changed in what the memory says about itself, if anything did. */
  public void writeHeader(List<MetadataChange> changes, Writer out) throws IOException {
    if (!changes.isEmpty()) {
      out.append("~ ").append(messages.text(VersionReportMessage.HEADER)).append('\n');
      for (MetadataChange change : changes) {
        line(change, "", out);
      }
    }
  }

  /**
   * Writes a change for people: the unit, and below it its texts as they were and as they are, with
   * what differs between ⟦ and ⟧.
   */
  public void writeText(UnitChange change, Writer out) throws IOException {
    out.append(sign(change.change())).append(' ');
    out.append(PrintableText.of(UnitName.of(change.latest()))).append('\n');
    if (change.change() == Change.CHANGED) {
      Variant origin = SourceVariant.of(change.latest().unit(), source);
      if (change.variants().stream().noneMatch(v -> origin.equals(v.after()))) {
        text(origin.language(), ' ', SegmentText.of(origin.segment()), out);
      }
    }
    for (VariantChange variant : change.variants()) {
      write(variant, out);
    }
    for (MetadataChange each : change.metadata()) {
      line(each, "", out);
    }
  }

  /** Writes for people how many units differ. */
  public void writeSummary(MemoryDifference difference, boolean sameHeader, Writer out)
      throws IOException {
    boolean same = difference.isEmpty() && sameHeader;
    out.append(
        messages.text(
            same
                ? Message.of(VersionReportMessage.NO_DIFFERENCE, difference.moved())
                : Message.of(
                    VersionReportMessage.DIFFERENCES,
                    difference.added(),
                    difference.removed(),
                    difference.changed(),
                    difference.moved())));
    out.append('\n');
  }

  /** Writes a change of what the memory says about itself as a JSON object a line. */
  public static void writeHeaderJson(List<MetadataChange> changes, Writer out) throws IOException {
    if (!changes.isEmpty()) {
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("change", "header");
            metadata(changes, json);
          });
    }
  }

  /** Writes a change as a JSON object on a line. */
  public static void writeJson(UnitChange change, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("change", key(change.change()));
          json.writeStringField("unit", UnitName.of(change.latest()));
          json.writeArrayFieldStart("variants");
          for (VariantChange variant : change.variants()) {
            json.writeStartObject();
            json.writeStringField("change", key(variant.change()));
            json.writeStringField("lang", variant.language().value());
            texts(variant, json);
            metadata(variant.metadata(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
          metadata(change.metadata(), json);
        });
  }

  private void write(VariantChange change, Writer out) throws IOException {
    Variant before = change.before();
    Variant after = change.after();
    if (before != null && after != null) {
      if (change.isTextChanged()) {
        ComparedTexts texts = ComparedTexts.of(before.segment(), after.segment());
        text(change.language(), '−', texts.markedBefore(), out);
        text(change.language(), '+', texts.markedAfter(), out);
      }
    } else if (before != null) {
      text(change.language(), '−', SegmentText.of(before.segment()), out);
    } else if (after != null) {
      text(change.language(), '+', SegmentText.of(after.segment()), out);
    }
    for (MetadataChange each : change.metadata()) {
      line(each, change.language().value() + " ", out);
    }
  }

  private static void text(LanguageTag language, char sign, String text, Writer out)
      throws IOException {
    out.append("    ").append(language.value()).append(' ').append(sign).append(' ');
    out.append(PrintableText.of(text).strip()).append('\n');
  }

  private static void line(MetadataChange change, String prefix, Writer out) throws IOException {
    String before = change.before();
    String after = change.after();
    StringBuilder line = new StringBuilder(prefix);
    line.append(before == null ? "+ " : after == null ? "− " : "  ").append(name(change));
    line.append(": ");
    line.append(before == null ? after : after == null ? before : before + " → " + after);
    out.append("    ").append(PrintableText.of(line.toString())).append('\n');
  }

  private static String name(MetadataChange change) {
    return switch (change.field()) {
      case ID -> "tuid";
      case SOURCE_LANGUAGE -> "srclang";
      case NOTE -> "note";
      case ATTRIBUTE, PROPERTY -> change.name();
    };
  }

  private static void texts(VariantChange change, JsonGenerator json) throws IOException {
    Variant before = change.before();
    Variant after = change.after();
    if (before != null && after != null) {
      ComparedTexts texts = ComparedTexts.of(before.segment(), after.segment());
      boolean changed = change.isTextChanged();
      json.writeStringField("before", changed ? texts.before() : SegmentText.of(before.segment()));
      json.writeStringField("after", changed ? texts.after() : SegmentText.of(after.segment()));
      if (changed) {
        spans("removed", texts.words().before(), json);
        spans("added", texts.words().after(), json);
      }
    } else if (before != null) {
      json.writeStringField("before", SegmentText.of(before.segment()));
    } else if (after != null) {
      json.writeStringField("after", SegmentText.of(after.segment()));
    }
  }

  private static void spans(String name, List<Span> spans, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void metadata(List<MetadataChange> changes, JsonGenerator json)
      throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("metadata");
    for (MetadataChange change : changes) {
      json.writeStartObject();
      json.writeStringField("field", change.field().name().toLowerCase(Locale.ROOT));
      if (change.field() == Field.ATTRIBUTE || change.field() == Field.PROPERTY) {
        json.writeStringField("name", change.name());
      }
      if (change.before() != null) {
        json.writeStringField("before", change.before());
      }
      if (change.after() != null) {
        json.writeStringField("after", change.after());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static char sign(Change change) {
    return switch (change) {
      case ADDED -> '+';
      case REMOVED -> '−';
      case CHANGED -> '~';
    };
  }

  private static String key(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }
}
