package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.SegmentChange;
import org.korpu.bilingual.SegmentChange.Kind;
import org.korpu.bilingual.SegmentChange.Side;
import org.korpu.curate.versions.WordDifference.Span;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/** What changed between two versions of an XLIFF file. */
public final class XliffDifferenceReport {

  private final Messages messages;
  private final String source;
  private final String target;

  /**
   * In the language of the messages.
   *
   * @param target null where the files name none
   */
  public XliffDifferenceReport(
      Messages messages, LanguageTag source, @Nullable LanguageTag target) {
    this.messages = messages;
    this.source = source.value();
    this.target = target == null ? "?" : target.value();
  }

  /**
   * Writes a change for people: the segment, and below it its texts as they were and as they are,
   * with what differs between ⟦ and ⟧.
   */
  public void writeText(SegmentChange change, Writer out) throws IOException {
    out.append(sign(change.kind())).append(' ');
    String name = change.file() + " " + change.unit() + "/" + change.segment();
    out.append(PrintableText.of(name)).append('\n');
    Side before = change.before();
    Side after = change.after();
    if (before == null || after == null) {
      Side only = before == null ? after : before;
      if (only != null) {
        line(source, ' ', SegmentText.of(only.source()), out);
        if (!only.target().equals(Segment.EMPTY)) {
          line(target, sign(change.kind()), SegmentText.of(only.target()), out);
        }
      }
      return;
    }
    texts(source, before.source(), after.source(), out);
    if (!before.target().equals(after.target())) {
      texts(target, before.target(), after.target(), out);
    }
    if (before.progress() != after.progress()) {
      out.append("    ");
      out.append(
          messages.text(
              Message.of(
                  XliffReportMessage.PROGRESS_CHANGED,
                  messages.text(ProgressNames.of(before.progress())),
                  messages.text(ProgressNames.of(after.progress())))));
      out.append('\n');
    }
  }

  private static void texts(String language, Segment before, Segment after, Writer out)
      throws IOException {
    if (before.equals(after)) {
      line(language, ' ', SegmentText.of(after), out);
      return;
    }
    if (before.equals(Segment.EMPTY) || after.equals(Segment.EMPTY)) {
      boolean added = before.equals(Segment.EMPTY);
      line(language, added ? '+' : '−', SegmentText.of(added ? after : before), out);
      return;
    }
    ComparedTexts texts = ComparedTexts.of(before, after);
    line(language, '−', texts.markedBefore(), out);
    line(language, '+', texts.markedAfter(), out);
  }

  private static void line(String language, char sign, String text, Writer out) throws IOException {
    out.append("    ").append(language).append(' ').append(sign).append(' ');
    out.append(PrintableText.of(text).strip()).append('\n');
  }

  /** Writes for people how many segments differ. */
  public void writeSummary(List<SegmentChange> changes, Writer out) throws IOException {
    out.append(
        messages.text(
            changes.isEmpty()
                ? Message.of(XliffReportMessage.NO_DIFFERENCE)
                : Message.of(
                    XliffReportMessage.DIFFERENCES,
                    count(Kind.ADDED, changes),
                    count(Kind.REMOVED, changes),
                    count(Kind.CHANGED, changes))));
    out.append('\n');
  }

  private static long count(Kind kind, List<SegmentChange> changes) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** Writes a change as a JSON object on a line. */
  public static void writeJson(SegmentChange change, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
          json.writeStringField("file", change.file());
          json.writeStringField("unit", change.unit());
          json.writeStringField("segment", change.segment());
          side("before", change.before(), json);
          side("after", change.after(), json);
          Side before = change.before();
          Side after = change.after();
          if (before != null && after != null && !before.target().equals(after.target())) {
            ComparedTexts texts = ComparedTexts.of(before.target(), after.target());
            spans("removed", texts.words().before(), json);
            spans("added", texts.words().after(), json);
          }
        });
  }

  private static void side(String name, @Nullable Side side, JsonGenerator json)
      throws IOException {
    if (side != null) {
      json.writeObjectFieldStart(name);
      json.writeStringField("source", SegmentText.of(side.source()));
      json.writeStringField("target", SegmentText.of(side.target()));
      json.writeStringField("state", side.progress().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
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

  private static char sign(Kind kind) {
    return switch (kind) {
      case ADDED -> '+';
      case REMOVED -> '−';
      case CHANGED -> '~';
    };
  }
}
