package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

/**
 * Units with what a rule makes of them. A sample is a variant a line, a language tag and its text
 * in quotes; samples are separated by blank lines. After {@code =>} stands what the text becomes,
 * or {@code removed}; a line without it must stay as it is. A line {@code => removed} says that the
 * unit goes. In texts {@code {1}} is a placeholder of that number, {@code {b}} one without.
 */
final class CleaningSamples {

  private static final Pattern CODE = Pattern.compile("\\{(\\w)}");

  private CleaningSamples() {}

  /** Cleans each sample by one rule, with English as the source language. */
  static void verify(String rule, String samples) {
    Cleaner cleaner = new Cleaner(CleaningRules.select(List.of(rule), List.of()), LanguageTag.EN);
    for (String sample : samples.strip().split("\n\\s*\n", -1)) {
      verify(cleaner, sample.strip());
    }
  }

  private static void verify(Cleaner cleaner, String sample) {
    List<Variant> before = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : sample.split("\n", -1)) {
      String[] sides = line.split(" => ", -1);
      if (line.strip().equals("=> removed")) {
        expected.clear();
        continue;
      }
      Variant variant = variant(sides[0]);
      before.add(variant);
      if (sides.length == 1) {
        expected.add(shown(variant));
      } else if (!sides[1].strip().equals("removed")) {
        expected.add(shown(variant(variant.language() + " " + sides[1].strip())));
      }
    }
    TranslationUnit unit = TranslationUnit.of(before.toArray(Variant[]::new));
    CleanedUnit cleaned = cleaner.clean(new StoredUnit(0, unit));
    TranslationUnit kept = cleaned.kept();
    assertThat(kept == null ? List.of() : kept.variants().stream().map(v -> shown(v)).toList())
        .as(sample)
        .isEqualTo(expected);
    assertThat(cleaned.findings().isEmpty()).as(sample).isEqualTo(!sample.contains("=>"));
  }

  private static Variant variant(String line) {
    String stripped = line.strip();
    int space = stripped.indexOf(' ');
    String text = stripped.substring(space + 1).strip();
    assertThat(text).startsWith("\"").endsWith("\"");
    return Variant.of(
        new LanguageTag(stripped.substring(0, space)),
        segment(text.substring(1, text.length() - 1).translateEscapes()));
  }

  static Segment segment(String text) {
    List<Inline> content = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      if (code.start() > from) {
        content.add(new TextRun(text.substring(from, code.start())));
      }
      String id = code.group(1).equals("b") ? "" : code.group(1);
      content.add(InlineCode.of(Kind.PLACEHOLDER, id, null, ""));
      from = code.end();
    }
    if (from < text.length()) {
      content.add(new TextRun(text.substring(from)));
    }
    return new Segment(content);
  }

  private static String shown(Variant variant) {
    StringBuilder shown = new StringBuilder(variant.language().value()).append(' ');
    for (Inline inline : variant.segment().content()) {
      if (inline instanceof TextRun run) {
        shown.append(run.text());
      } else if (inline instanceof InlineCode code) {
        shown.append('{').append(code.id().isEmpty() ? "b" : code.id()).append('}');
      }
    }
    return shown.toString();
  }
}
