package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.AmbiguousUnits;
import org.korpu.curate.DuplicateUnits;
import org.korpu.curate.SourceVariant;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

/** Units of a memory that say the same, and sources whose translations differ. */
public final class DuplicateReport {

  private final Messages messages;
  private final @Nullable LanguageTag source;

  /**
   * In the language of the messages.
   *
   * @param source the language of source texts where a unit does not name one
   */
  public DuplicateReport(Messages messages, @Nullable LanguageTag source) {
    this.messages = messages;
    this.source = source;
  }

  /** Writes for people which units become one, and their source. */
  public void writeText(String memory, DuplicateUnits units, Writer out) throws IOException {
    out.append(
        PrintableText.of(memory + "#" + UnitName.of(units.kept()) + " ← " + names(units.merged())));
    out.append('\n');
    Variant origin = SourceVariant.of(units.kept().unit(), source);
    line(origin.language().value(), origin, out);
  }

  /** Writes for people a source and its different translations. */
  public void writeText(String memory, AmbiguousUnits units, Writer out) throws IOException {
    Variant origin = SourceVariant.of(units.units().get(0).unit(), source);
    out.append(PrintableText.of(memory)).append(": ");
    out.append(messages.text(Message.of(VersionReportMessage.AMBIGUOUS, units.units().size())));
    out.append('\n');
    line(origin.language().value(), origin, out);
    for (StoredUnit unit : units.units()) {
      for (Variant variant : targets(unit.unit())) {
        line("  " + UnitName.of(unit) + "  " + variant.language(), variant, out);
      }
    }
  }

  /** Writes as a JSON object on a line which units become one. */
  public void writeJson(String memory, DuplicateUnits units, Writer out) throws IOException {
    Variant origin = SourceVariant.of(units.kept().unit(), source);
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("finding", "duplicate");
          json.writeStringField("memory", memory);
          json.writeStringField("unit", UnitName.of(units.kept()));
          json.writeArrayFieldStart("merged");
          for (StoredUnit unit : units.merged()) {
            json.writeString(UnitName.of(unit));
          }
          json.writeEndArray();
          json.writeStringField("source", SegmentText.of(origin.segment()));
        });
  }

  /** Writes as a JSON object on a line a source and its different translations. */
  public void writeJson(String memory, AmbiguousUnits units, Writer out) throws IOException {
    Variant origin = SourceVariant.of(units.units().get(0).unit(), source);
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("finding", "ambiguous");
          json.writeStringField("memory", memory);
          json.writeStringField("source", SegmentText.of(origin.segment()));
          json.writeArrayFieldStart("units");
          for (StoredUnit unit : units.units()) {
            json.writeStartObject();
            json.writeStringField("unit", UnitName.of(unit));
            json.writeObjectFieldStart("targets");
            for (Variant variant : targets(unit.unit())) {
              json.writeStringField(variant.language().value(), SegmentText.of(variant.segment()));
            }
            json.writeEndObject();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private List<Variant> targets(TranslationUnit unit) {
    Variant origin = SourceVariant.of(unit, source);
    return unit.variants().stream().filter(variant -> !variant.equals(origin)).toList();
  }

  private static String names(List<StoredUnit> units) {
    return units.stream().map(UnitName::of).collect(Collectors.joining(", "));
  }

  private static void line(String label, Variant variant, Writer out) throws IOException {
    out.append("    ").append(PrintableText.of(label)).append("  ");
    out.append(PrintableText.of(SegmentText.of(variant.segment())).strip()).append('\n');
  }
}
