package org.korpu.filter.strings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

/**
 * The string of a program in the form that checks compare. Of a choice by number or word (ICU
 * message format: {@code {0,plural,one{# unit} other{# units}}}) the form {@code other} stands,
 * which every language has, with a code for the number; and each code is known by what it is in the
 * file, since languages put them in different orders.
 *
 * <p>Braces that are no such choice stay text.
 */
public final class MessageForm {

  private static final Set<String> CHOICES = Set.of("plural", "select", "selectordinal");

  /** An argument with a format, such as {@code {0,number}}. */
  private static final Pattern ARGUMENT = Pattern.compile("^\\{(\\w+)[\\s,}].*", Pattern.DOTALL);

  private final String pattern;
  private final StringBuilder form = new StringBuilder();

  private MessageForm(String pattern) {
    this.pattern = pattern;
  }

  /** The form of a string as {@link StringsFilter} extracts it. */
  public static Segment of(Segment segment) {
    MessageForm message = new MessageForm(Placeholders.text(segment, segment));
    message.write(0, message.pattern.length(), null);
    Map<String, Integer> times = new HashMap<>();
    List<Inline> content = new ArrayList<>();
    for (Inline inline : Placeholders.of(message.form.toString()).content()) {
      if (inline instanceof InlineCode code) {
        String name = ARGUMENT.matcher(code.data()).replaceFirst("$1");
        int nth = times.merge(code.kind() + name, 1, Integer::sum);
        String type = code.type() == null ? "variable" : code.type();
        content.add(InlineCode.of(code.kind(), name + "#" + nth, type, code.data()));
      } else {
        content.add(inline);
      }
    }
    return new Segment(content);
  }

  /**
   * A form without those variables that another form has less often, but has: grammar makes
   * languages repeat a number for a verb or a noun.
   */
  public static Segment withoutRepeats(Segment form, Segment other) {
    Set<String> ids = other.codes().stream().map(InlineCode::id).collect(Collectors.toSet());
    List<Inline> content = new ArrayList<>();
    for (Inline inline : form.content()) {
      boolean repeated =
          inline instanceof InlineCode code
              && "variable".equals(code.type())
              && !ids.contains(code.id())
              && ids.contains(code.id().replaceFirst("#\\d+$", "#1"));
      if (!repeated) {
        content.add(inline);
      }
    }
    return new Segment(content);
  }

  private void write(int from, int to, @Nullable String number) {
    for (int at = from; at < to; at++) {
      char c = pattern.charAt(at);
      Choice choice = c == '{' ? choice(at, to) : null;
      if (choice != null) {
        if (pattern.substring(choice.from, choice.to).indexOf('#') < 0) {
          form.append(choice.argument);
        }
        write(choice.from, choice.to, choice.argument);
        at = choice.end;
      } else {
        form.append(number != null && c == '#' ? number : String.valueOf(c));
      }
    }
  }

  /** The form “other” of a choice, and where the choice ends. */
  private record Choice(String argument, int from, int to, int end) {}

  private @Nullable Choice choice(int open, int limit) {
    int comma = pattern.indexOf(',', open);
    int second = comma < 0 ? -1 : pattern.indexOf(',', comma + 1);
    if (second < 0 || !CHOICES.contains(pattern.substring(comma + 1, second).strip())) {
      return null;
    }
    String argument = "{" + pattern.substring(open + 1, comma).strip() + "}";
    int from = -1;
    int to = -1;
    int at = second + 1;
    while (at < limit) {
      int brace = pattern.indexOf('{', at);
      int end = pattern.indexOf('}', at);
      if (end >= 0 && end < limit && (brace < 0 || end < brace)) {
        return from < 0 ? null : new Choice(argument, from, to, end);
      }
      int close = brace < 0 ? -1 : closing(brace, limit);
      if (close < 0) {
        return null;
      }
      if (pattern.substring(at, brace).strip().equals("other")) {
        from = brace + 1;
        to = close;
      }
      at = close + 1;
    }
    return null;
  }

  private int closing(int open, int limit) {
    int depth = 0;
    for (int at = open; at < limit; at++) {
      char c = pattern.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
