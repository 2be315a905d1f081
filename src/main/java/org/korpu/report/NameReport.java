package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.translit.Evidence;
import org.korpu.translit.NameRendering;

/** Names in other languages. */
public final class NameReport {

  private final Messages messages;

  /** In the language of the messages. */
  public NameReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a name as one JSON object: the name, and for each language its forms, the best first.
   *
   * @param languages those wanted, in the order in which they are written
   * @param renderings by language; where there is none, the list of forms is empty
   */
  public static void writeJson(
      String name,
      List<LanguageTag> languages,
      Map<LanguageTag, NameRendering> renderings,
      Writer out)
      throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("name", name);
          for (LanguageTag language : languages) {
            json.writeArrayFieldStart(language.value());
            NameRendering rendering = renderings.get(language);
            if (rendering != null) {
              for (String form : rendering.variants()) {
                json.writeString(form);
              }
            }
            json.writeEndArray();
          }
        });
  }

  /** Writes a name for people: a line for the name, and one for each language. */
  public void writeText(String name, Map<LanguageTag, NameRendering> renderings, Writer out)
      throws IOException {
    out.append(PrintableText.of(name)).append('\n');
    int width = renderings.keySet().stream().mapToInt(tag -> tag.value().length()).max().orElse(0);
    for (Map.Entry<LanguageTag, NameRendering> each : renderings.entrySet()) {
      String tag = each.getKey().value();
      out.append("    ").append(tag).append(" ".repeat(width - tag.length() + 2));
      out.append(PrintableText.of(String.join(" | ", each.getValue().variants())));
      if (each.getValue().evidence() == Evidence.RULES) {
        out.append("  (").append(messages.text(Message.of(NameReportMessage.BY_RULES))).append(')');
      }
      out.append('\n');
    }
  }
}
