package org.korpu.manual;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The script by which bash completes the command line of korpu. It needs no other package, works in
 * bash 4 and newer in full, and in bash 3.2 but for the endings of files.
 */
public final class BashCompletion {

  private BashCompletion() {}

  /** The script. The same for all languages, since bash shows no descriptions. */
  public static String of(CommandTable table) {
    StringBuilder cases = new StringBuilder();
    for (CommandPage page : table.pages()) {
      List<String> words = page.path().subList(1, page.path().size());
      cases.append("    '").append(String.join(" ", words)).append("')\n");
      line(cases, "commands", String.join(" ", page.below()));
      line(cases, "options", options(page));
      line(cases, "parameters", parameters(page));
      cases.append("      ;;\n");
    }
    return Template.of("korpu.bash").with("TABLE", cases.toString()).text();
  }

  private static void line(StringBuilder cases, String name, String words) {
    if (!words.isEmpty()) {
      cases.append("      ").append(name).append("=").append(Template.quoted(words)).append('\n');
    }
  }

  private static String options(CommandPage page) {
    StringJoiner words = new StringJoiner(" ");
    for (CommandOption option : page.options()) {
      for (String name : option.names()) {
        words.add(name + option.value().map(value -> "=" + kind(value)).orElse(""));
      }
    }
    return words.toString();
  }

  private static String parameters(CommandPage page) {
    StringJoiner words = new StringJoiner(" ");
    for (CommandParameter parameter : page.parameters()) {
      String kind = kind(parameter.value());
      if (parameter.most() == CommandParameter.ANY_NUMBER) {
        words.add(kind + "*");
      } else {
        for (int i = 0; i < parameter.most(); i++) {
          words.add(kind);
        }
      }
    }
    return words.toString();
  }

  private static String kind(Value value) {
    String name = value.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> more = value.words().isEmpty() ? value.endings() : value.words();
    String words = more.isEmpty() ? "" : ":" + String.join(",", more);
    return name + words + (value.count() == Value.Count.LIST ? "+" : "");
  }
}
