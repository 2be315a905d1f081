package org.korpu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart;
import org.korpu.handoff.CarriedSegment;
import org.korpu.handoff.CarriedSegment.Fate;
import org.korpu.handoff.CarriedSegment.Place;
import org.korpu.handoff.XliffUpdate;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;

/** What became of the segments of an XLIFF file that was brought up to date. */
public final class UpdateReport {

  private final Messages messages;

  /** In the language of the messages. */
  public UpdateReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes for people which segments changed, and the translations that have no place any more.
   * Nothing for what was kept or is new.
   */
  public void writeText(XliffUpdate update, Appendable out) throws IOException {
    Predicate<CarriedSegment> changed = segment -> segment.fate() == Fate.CHANGED;
    Predicate<CarriedSegment> unsure = changed.and(segment -> segment.percent() == 100);
    section(UpdateReportMessage.CHANGED, update, changed.and(unsure.negate()), out);
    section(UpdateReportMessage.UNSURE, update, unsure, out);
    section(UpdateReportMessage.LOST, update, CarriedSegment::isLoss, out);
  }

  /** How many segments had which fate, in one message. */
  public static Message summary(String file, XliffUpdate update) {
    return Message.of(
        UpdateReportMessage.SUMMARY,
        file,
        update.count(Fate.KEPT),
        update.count(Fate.MOVED),
        update.count(Fate.CHANGED),
        update.count(Fate.ADDED),
        update.count(Fate.VANISHED));
  }

  /**
   * Writes a JSON object a line for each segment that was not kept where it was, and one with the
   * counts.
   */
  public static void writeJson(String file, XliffUpdate update, Writer out) throws IOException {
    for (CarriedSegment segment : update.segments()) {
      if (segment.fate() != Fate.KEPT) {
        JsonLines.write(out, json -> write(segment, json));
      }
    }
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("file", file);
          for (Fate fate : Fate.values()) {
            json.writeNumberField(key(fate), update.count(fate));
          }
        });
  }

  private void section(
      UpdateReportMessage title,
      XliffUpdate update,
      Predicate<CarriedSegment> wanted,
      Appendable out)
      throws IOException {
    List<CarriedSegment> segments = update.segments().stream().filter(wanted).toList();
    if (segments.isEmpty()) {
      return;
    }
    out.append(messages.text(Message.of(title, segments.size()))).append('\n');
    for (CarriedSegment segment : segments) {
      write(segment, out);
    }
  }

  private static void write(CarriedSegment segment, Appendable out) throws IOException {
    Place before = segment.before();
    Place after = segment.after();
    if (before == null) {
      return;
    }
    out.append("  ").append(name(before));
    if (after != null && !name(after).equals(name(before))) {
      out.append(" → ").append(name(after));
    }
    if (segment.percent() > 0) {
      out.append("  ").append(String.valueOf(segment.percent())).append(" %");
    }
    out.append('\n');
    if (after == null) {
      line(' ', SegmentText.of(before.segment().source()), out);
    } else {
      ComparedTexts texts = ComparedTexts.of(before.segment().source(), after.segment().source());
      boolean same = segment.percent() == 100;
      if (!same) {
        line('−', texts.markedBefore(), out);
      }
      line(same ? ' ' : '+', same ? texts.after() : texts.markedAfter(), out);
    }
    if (before.segment().target() != null) {
      line('»', SegmentText.of(before.segment().target()), out);
    }
  }

  private static void line(char sign, String text, Appendable out) throws IOException {
    out.append("    ").append(sign).append(' ').append(PrintableText.of(text).strip());
    out.append('\n');
  }

  private static String name(Place place) {
    return place.unit() + "/" + place.segment().id();
  }

  private static void write(CarriedSegment segment, JsonGenerator json) throws IOException {
    json.writeStringField("change", key(segment.fate()));
    place("before", segment.before(), json);
    place("after", segment.after(), json);
    if (segment.percent() > 0) {
      json.writeNumberField("percent", segment.percent());
    }
    Place before = segment.before();
    if (before != null && before.segment().target() != null) {
      XliffPart part = before.segment();
      json.writeStringField("target", SegmentText.of(before.segment().target()));
      json.writeStringField("state", part.state().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void place(String key, @Nullable Place place, JsonGenerator json)
      throws IOException {
    if (place != null) {
      json.writeObjectFieldStart(key);
      json.writeStringField("unit", place.unit());
      json.writeStringField("segment", place.segment().id());
      json.writeStringField("source", SegmentText.of(place.segment().source()));
      json.writeEndObject();
    }
  }

  private static String key(Fate fate) {
    return switch (fate) {
      case KEPT -> "kept";
      case MOVED -> "moved";
      case CHANGED -> "changed";
      case ADDED -> "new";
      case VANISHED -> "vanished";
    };
  }
}
