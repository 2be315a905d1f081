package org.korpu.report.overview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korpu.glossary.Concept;
import org.korpu.model.LanguageTag;
import org.korpu.overview.AlignmentFigures;
import org.korpu.overview.CheckFigures;
import org.korpu.overview.MemoryFigures;
import org.korpu.overview.Overview;
import org.korpu.overview.ReleaseLeverage;
import org.korpu.overview.TermFigures;
import org.korpu.pretranslate.Leverage.Band;
import org.korpu.pretranslate.Leverage.Count;
import org.korpu.report.JsonLines;

/**
 * The figures as one JSON object; its keys are described on the page about {@code korpu report}.
 */
public final class OverviewReport {

  private OverviewReport() {}

  /** Writes the object and a line feed. Flushes nothing. */
  public static void writeJson(Overview overview, Writer out) throws IOException {
    JsonLines.write(out, json -> fields(overview, json));
  }

  /** Writes the fields of the object. */
  static void fields(Overview overview, JsonGenerator json) throws IOException {
    json.writeStringField("subject", lower(overview.subject()));
    json.writeStringField("name", overview.name());
    json.writeStringField("since", overview.since() == null ? null : overview.since().toString());
    json.writeStringField("from", overview.source().value());
    json.writeArrayFieldStart("to");
    for (LanguageTag target : overview.targets()) {
      json.writeString(target.value());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("releases");
    for (ReleaseLeverage release : overview.releases()) {
      release(release, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("memories");
    for (MemoryFigures memory : overview.memories()) {
      memory(memory, json);
    }
    json.writeEndArray();
    alignment(overview.alignment(), json);
    terms(overview.terms(), json);
    checks(overview.checks(), json);
  }

  private static void release(ReleaseLeverage release, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("release", release.release());
    json.writeStringField("file", release.file());
    json.writeStringField("day", release.day().toString());
    json.writeStringField("from", release.from().value());
    json.writeStringField("to", release.to().value());
    json.writeObjectFieldStart("bands");
    for (Band band : Band.values()) {
      Count count = release.leverage().count(band);
      json.writeObjectFieldStart(key(band));
      json.writeNumberField("segments", count.segments());
      json.writeNumberField("words", count.words());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String key(Band band) {
    return switch (band) {
      case CONTEXT -> "context";
      case EXACT -> "exact";
      case REPETITION -> "repetition";
      case FUZZY_95 -> "95-99";
      case FUZZY_85 -> "85-94";
      case FUZZY_75 -> "75-84";
      case NEW -> "new";
    };
  }

  private static void memory(MemoryFigures memory, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("memory", memory.memory());
    json.writeNumberField("units", memory.units());
    json.writeNumberField("complete", memory.complete());
    json.writeObjectFieldStart("texts");
    for (Map.Entry<LanguageTag, Long> texts : memory.texts().entrySet()) {
      json.writeNumberField(texts.getKey().value(), texts.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("undated", memory.undated());
    json.writeObjectFieldStart("months");
    for (var month : memory.months().entrySet()) {
      json.writeNumberField(month.getKey().toString(), month.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void alignment(AlignmentFigures alignment, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("alignment");
    json.writeNumberField("units", alignment.units());
    json.writeNumberField("doubtful", alignment.doubtful());
    json.writeNumberField("moved", alignment.moved());
    json.writeNumberField("reviewed", alignment.reviewed());
    json.writeArrayFieldStart("scores");
    for (long score : alignment.scores()) {
      json.writeNumber(score);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("shapes");
    for (Map.Entry<String, Long> shape : alignment.shapes().entrySet()) {
      json.writeNumberField(shape.getKey(), shape.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void terms(TermFigures terms, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("glossary");
    json.writeNumberField("concepts", terms.concepts());
    json.writeNumberField("segments", terms.segments());
    json.writeNumberField("used", terms.used());
    json.writeNumberField("violated", terms.violated());
    json.writeObjectFieldStart("lacking");
    for (Map.Entry<LanguageTag, Integer> lacking : terms.lacking().entrySet()) {
      json.writeNumberField(lacking.getKey().value(), lacking.getValue());
    }
    json.writeEndObject();
    List<LanguageTag> languages = List.copyOf(terms.lacking().keySet());
    uses("mostUsed", terms.mostUsed(), languages, json);
    uses("mostViolated", terms.mostViolated(), languages, json);
    json.writeEndObject();
  }

  private static void uses(
      String name, List<TermFigures.Use> uses, List<LanguageTag> languages, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (TermFigures.Use use : uses) {
      Concept concept = use.concept();
      json.writeStartObject();
      json.writeStringField("concept", concept.id());
      json.writeObjectFieldStart("terms");
      for (LanguageTag language : languages) {
        var term = concept.approved(language);
        if (term.isPresent()) {
          json.writeStringField(language.value(), term.get().text());
        }
      }
      json.writeEndObject();
      json.writeNumberField("segments", use.segments());
      json.writeNumberField("violations", use.violations());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void checks(CheckFigures checks, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("checks");
    json.writeStringField("memories", lower(checks.scope()));
    json.writeNumberField("pairs", checks.pairs());
    json.writeNumberField("accepted", checks.accepted());
    json.writeArrayFieldStart("findings");
    for (CheckFigures.Count count : checks.findings()) {
      json.writeStartObject();
      json.writeStringField(lower(count.kind()), count.place());
      json.writeStringField("check", count.check());
      json.writeStringField("severity", lower(count.severity()));
      json.writeNumberField("findings", count.findings());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
