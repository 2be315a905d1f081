package org.korpu.filter.strings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** Placeholders and tags in the strings of programs, as codes. */
final class Placeholders {

  private static final Pattern CODE =
      Pattern.compile(
          // printf: %s, %1$d, %-5.2f, %(name)s; not the percent sign of “100 % of”
          "%(?:\\d+\\$)?(?:\\([A-Za-z0-9_]+\\))?[-+0#]*\\d*(?:\\.\\d+)?(?:hh|h|ll|l|z)?"
              + "[@AEGXacdefgiosux](?![A-Za-z])"
              // {0}, {name}, {{name}}, ${name}, #{name}, %{name}
              + "|[$#%]?(?:\\{\\{[A-Za-z0-9_. -]*\\}\\}|\\{[A-Za-z0-9_. -]*\\})"
              // {0,number}, {0,number,#,##0.0}, {when,date,short}; not {0,plural,…}: that has text
              + "|\\{[A-Za-z0-9_]+\\s*,\\s*(?:number|date|time|spellout|ordinal|duration)"
              + "\\s*(?:,[^{}]*)?\\}"
              // tags
              + "|</?[A-Za-z][A-Za-z0-9:-]*(?:\\s[^<>]*)?/?>");

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]*)[^>]*?(/?)>");

  private static final Map<String, String> TYPES =
      Map.of(
          "b",
          "bold",
          "strong",
          "bold",
          "i",
          "italic",
          "em",
          "italic",
          "u",
          "underlined",
          "a",
          "link",
          "br",
          "lb");

  private Placeholders() {}

  /** The string with codes. */
  static Segment of(String value) {
    List<Inline> content = new ArrayList<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    Matcher matcher = CODE.matcher(value);
    int done = 0;
    int id = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        content.add(new TextRun(value.substring(done, matcher.start())));
      }
      done = matcher.end();
      String data = matcher.group();
      Matcher tag = TAG.matcher(data);
      if (!tag.matches()) {
        content.add(InlineCode.of(Kind.PLACEHOLDER, String.valueOf(++id), "variable", data));
        continue;
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      String type = TYPES.getOrDefault(name, name);
      Deque<Integer> starts = open.computeIfAbsent(name, n -> new ArrayDeque<>());
      if (tag.group(1).isEmpty()) {
        if (tag.group(3).isEmpty()) {
          starts.push(content.size());
        }
        content.add(InlineCode.of(Kind.PLACEHOLDER, String.valueOf(++id), type, data));
      } else if (starts.isEmpty() || crosses(content, starts.getFirst())) {
        content.add(InlineCode.of(Kind.PLACEHOLDER, String.valueOf(++id), type, data));
      } else {
        InlineCode start = (InlineCode) content.get(starts.pop());
        content.set(content.indexOf(start), start.as(Kind.OPEN));
        content.add(InlineCode.of(Kind.CLOSE, start.id(), type, data));
      }
    }
    if (done < value.length()) {
      content.add(new TextRun(value.substring(done)));
    }
    return new Segment(content);
  }

  /** Whether a pair that starts there and ends now would hold one end only of another pair. */
  private static boolean crosses(List<Inline> content, int start) {
    int depth = 0;
    for (int i = start + 1; i < content.size(); i++) {
      if (content.get(i) instanceof InlineCode code) {
        if (code.kind() == Kind.OPEN) {
          depth++;
        } else if (code.kind() == Kind.CLOSE && --depth < 0) {
          return true;
        }
      }
    }
    return depth != 0;
  }

  /** A translation with its codes as text; codes have the data of the source's. */
  static String text(Segment source, Segment translation) {
    Map<String, String> data = new HashMap<>();
    source.codes().forEach(code -> data.put(code.kind().closes() + code.id(), code.data()));
    StringBuilder text = new StringBuilder();
    for (Inline inline : translation.content()) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      } else if (inline instanceof InlineCode code) {
        text.append(data.getOrDefault(code.kind().closes() + code.id(), code.data()));
      }
    }
    return text.toString();
  }
}
