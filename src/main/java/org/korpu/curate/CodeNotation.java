package org.korpu.curate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * The inline codes of a segment as text that a person can type: <code>{1}bold{/1}</code> for a
 * pair, <code>{2/}</code> for a code that stands alone, numbered as they come. In such text a brace
 * is written <code>\{</code> and a backslash <code>\\</code>. A segment without codes is its plain
 * text, braces and all.
 */
public final class CodeNotation {

  /** An escaped character, or a code. */
  private static final Pattern MARK = Pattern.compile("\\\\([\\\\{])|\\{/?[0-9]{1,9}/?\\}");

  private final Segment segment;

  /** Codes by how they are written, in the order of the segment. */
  private final Map<String, InlineCode> codes = new LinkedHashMap<>();

  /** For the codes of a segment. */
  public CodeNotation(Segment segment) {
    this.segment = segment;
    List<InlineCode> all = segment.codes();
    boolean[] written = new boolean[all.size()];
    int number = 0;
    String[] marks = new String[all.size()];
    for (int i = 0; i < all.size(); i++) {
      if (written[i]) {
        continue;
      }
      number++;
      int end = end(all, i, written);
      marks[i] = end < 0 ? "{" + number + "/}" : "{" + number + "}";
      written[i] = true;
      if (end >= 0) {
        marks[end] = "{/" + number + "}";
        written[end] = true;
      }
    }
    for (int i = 0; i < marks.length; i++) {
      codes.put(marks[i], all.get(i));
    }
  }

  /** Whether there is any code to be written. */
  public boolean hasCodes() {
    return !codes.isEmpty();
  }

  /** The segment as text. */
  public String text() {
    if (codes.isEmpty()) {
      return segment.text();
    }
    StringBuilder text = new StringBuilder();
    List<String> marks = new ArrayList<>(codes.keySet());
    int next = 0;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        text.append(run.text().replace("\\", "\\\\").replace("{", "\\{"));
      } else {
        text.append(marks.get(next++));
      }
    }
    return text.toString();
  }

  /**
   * The segment that a text stands for: other words, but each code once.
   *
   * @param place the unit, for diagnostics
   * @throws InputException if a code is missing, unknown or there twice, or a pair ends before it
   *     begins
   */
  public Segment parse(String text, String place) {
    if (codes.isEmpty()) {
      return Segment.of(text);
    }
    List<Inline> content = new ArrayList<>();
    Map<String, InlineCode> open = new LinkedHashMap<>(codes);
    StringBuilder run = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      run.append(text, from, mark.start());
      from = mark.end();
      String escaped = mark.group(1);
      if (escaped != null) {
        run.append(escaped);
        continue;
      }
      String written = mark.group();
      if (written.startsWith("{/") && open.containsKey("{" + written.substring(2))) {
        throw fault(place, UnitEditMessage.CODE_ENDS_FIRST, written);
      }
      InlineCode code = open.remove(written);
      if (code == null) {
        boolean known = codes.containsKey(written);
        throw fault(
            place, known ? UnitEditMessage.CODE_TWICE : UnitEditMessage.CODE_UNKNOWN, written);
      }
      addRun(run, content);
      content.add(code);
    }
    run.append(text, from, text.length());
    addRun(run, content);
    if (!open.isEmpty()) {
      throw fault(place, UnitEditMessage.CODES_MISSING, String.join(" ", open.keySet()));
    }
    return new Segment(content);
  }

  private InputException fault(String place, UnitEditMessage cause, String written) {
    return new InputException(
        Diagnostic.error(place, null, Message.of(cause, written))
            .withAdvice(Message.of(UnitEditMessage.WRITE_CODES, text())));
  }

  private static void addRun(StringBuilder run, List<Inline> content) {
    if (!run.isEmpty()) {
      content.add(new TextRun(run.toString()));
      run.setLength(0);
    }
  }

  /** Where the code that ends a pair stands, -1 if the code begins none. */
  private static int end(List<InlineCode> all, int start, boolean[] written) {
    @Nullable Kind wanted =
        switch (all.get(start).kind()) {
          case OPEN -> Kind.CLOSE;
          case HIGHLIGHT_OPEN -> Kind.HIGHLIGHT_CLOSE;
          default -> null;
        };
    int depth = 0;
    for (int i = start; wanted != null && i < all.size(); i++) {
      InlineCode each = all.get(i);
      boolean same = !written[i] && each.id().equals(all.get(start).id());
      if (same && each.kind() == all.get(start).kind()) {
        depth++;
      } else if (same && each.kind() == wanted && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
