package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.curate.Concordance;
import org.korpu.curate.TextSpan;
import org.korpu.model.LanguageTag;
import org.korpu.model.Variant;

/** Units in which something was found, with their translations. */
public final class ConcordanceReport {

  private final List<LanguageTag> languages;
  private final Highlight highlight;

  /**
   * With some of the languages of each unit.
   *
   * @param languages shown besides those in which something was found; all if empty
   * @param highlight of what was found
   */
  public ConcordanceReport(List<LanguageTag> languages, Highlight highlight) {
    this.languages = List.copyOf(languages);
    this.highlight = highlight;
  }

  /** Writes a unit for people: a line for its place, a line for each text below it. */
  public void writeText(Concordance found, Writer out) throws IOException {
    out.append(PrintableText.of(found.memory() + "#" + found.id()));
    if (found.document().isPresent()) {
      out.append("  ").append(PrintableText.of(found.document().get()));
    }
    out.append('\n');
    List<Integer> shown = shown(found);
    int width = shown.stream().mapToInt(i -> language(found, i).length()).max().orElse(0);
    for (int i : shown) {
      String language = language(found, i);
      out.append("    ").append(language).append(" ".repeat(width - language.length() + 2));
      writeMarked(text(found, i), found.hitsIn(i), out);
      out.append('\n');
    }
  }

  /**
   * Writes a unit as one JSON object. Where it has several texts in one language, the first in
   * which something was found stands for them, otherwise the first.
   */
  public void writeJson(Concordance found, Writer out) throws IOException {
    Map<String, Integer> variants = new LinkedHashMap<>();
    for (int i : shown(found)) {
      variants.merge(
          language(found, i),
          i,
          (first, other) ->
              found.hitsIn(first).isEmpty() && !found.hitsIn(other).isEmpty() ? other : first);
    }
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("memory", found.memory());
          json.writeStringField("unit", found.id());
          if (found.document().isPresent()) {
            json.writeStringField("document", found.document().get());
          }
          json.writeArrayFieldStart("hits");
          for (Map.Entry<String, Integer> each : variants.entrySet()) {
            String text = text(found, each.getValue());
            for (TextSpan span : found.hitsIn(each.getValue())) {
              json.writeStartObject();
              json.writeStringField("lang", each.getKey());
              json.writeNumberField("start", span.start());
              json.writeNumberField("end", span.end());
              json.writeStringField("text", text.substring(span.start(), span.end()));
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeObjectFieldStart("texts");
          for (Map.Entry<String, Integer> each : variants.entrySet()) {
            json.writeStringField(each.getKey(), text(found, each.getValue()));
          }
          json.writeEndObject();
        });
  }

  /** The numbers of the variants to show, in the order of the unit. */
  private List<Integer> shown(Concordance found) {
    Set<Integer> hit = new HashSet<>();
    found.hits().forEach(each -> hit.add(each.variant()));
    List<Integer> shown = new ArrayList<>();
    List<Variant> variants = found.unit().variants();
    for (int i = 0; i < variants.size(); i++) {
      LanguageTag language = variants.get(i).language();
      if (languages.isEmpty() || hit.contains(i) || languages.stream().anyMatch(language::meets)) {
        shown.add(i);
      }
    }
    return shown;
  }

  /** The text on one line. Hits of several patterns may overlap; they are marked as one. */
  private void writeMarked(String text, List<TextSpan> hits, Writer out) throws IOException {
    int done = 0;
    int next = 0;
    while (next < hits.size()) {
      int start = hits.get(next).start();
      int end = hits.get(next).end();
      next++;
      while (next < hits.size() && hits.get(next).start() < end) {
        end = Math.max(end, hits.get(next).end());
        next++;
      }
      out.append(PrintableText.of(text.substring(done, start)));
      out.append(highlight.of(text.substring(start, end)));
      done = end;
    }
    out.append(PrintableText.of(text.substring(done)));
  }

  private static String language(Concordance found, int variant) {
    return found.unit().variants().get(variant).language().value();
  }

  private static String text(Concordance found, int variant) {
    return found.unit().variants().get(variant).segment().text();
  }
}
