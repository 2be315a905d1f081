package org.korpu.manual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korpu.i18n.Messages;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.Value.Count;

/**
 * The manual pages of all commands, one each: {@code korpu.1}, {@code korpu-tm.1}, {@code
 * korpu-tm-lookup.1}. The same table, version and day give the same bytes.
 */
public final class ManualPages {

  private final CommandTable table;
  private final Messages messages;
  private final String version;
  private final LocalDate day;

  /**
   * The pages of a table.
   *
   * @param messages in the language of the table
   * @param version of korpu
   * @param day of the release
   */
  public ManualPages(CommandTable table, Messages messages, String version, LocalDate day) {
    this.table = table;
    this.messages = messages;
    this.version = version;
    this.day = day;
  }

  /** All pages by the names of their files, in the order of the help; to be written in UTF-8. */
  public Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (CommandPage page : table.pages()) {
      pages.put(file(page) + ".1", page(page));
    }
    return pages;
  }

  private String page(CommandPage page) {
    Roff roff =
        new Roff(
            file(page).toUpperCase(Locale.ROOT),
            day.toString(),
            "korpu " + version,
            say(ManualMessage.MANUAL));
    // What whatis and apropos read: names are separated from what is said of them by this sign.
    roff.section(say(ManualMessage.NAME))
        .line(file(page).replace("-", "\\-") + " \\- " + Roff.escaped(summary(page)));
    roff.section(say(ManualMessage.SYNOPSIS)).line(synopsis(page));
    roff.section(say(ManualMessage.DESCRIPTION))
        .text(page.description().isEmpty() ? page.header() : page.description());
    commands(page, roff);
    parameters(page, roff);
    options(page, Reach.COMMAND, ManualMessage.OPTIONS, roff);
    options(page, Reach.EVERYWHERE, ManualMessage.GLOBAL_OPTIONS, roff);
    exits(roff);
    if (page.path().size() == 1) {
      surroundings(roff);
    }
    roff.section(say(ManualMessage.EXAMPLES)).example(page.examples());
    roff.section(say(ManualMessage.SEE_ALSO)).line(seeAlso(page));
    return roff.source();
  }

  private String say(ManualMessage message) {
    return messages.text(message);
  }

  private static String file(CommandPage page) {
    return String.join("-", page.path());
  }

  /** The header as the line of a list: without its full stop. */
  private static String summary(CommandPage page) {
    String header = page.header();
    return header.endsWith(".") ? header.substring(0, header.length() - 1) : header;
  }

  private String synopsis(CommandPage page) {
    StringJoiner line = new StringJoiner(" ");
    line.add(Roff.bold(page.name()));
    page.options().stream()
        .filter(option -> option.presence() == Presence.REQUIRED)
        .forEach(option -> line.add(option(option.name(), option)));
    line.add("[" + Roff.italic(say(ManualMessage.SOME_OPTIONS)) + "]");
    if (page.isGroup()) {
      line.add(Roff.italic("COMMAND"));
    }
    for (CommandParameter parameter : page.parameters()) {
      String label = Roff.italic(parameter.value().label());
      String all = parameter.most() > 1 ? label + " ..." : label;
      line.add(parameter.least() == 0 ? "[" + all + "]" : all);
    }
    return line.toString();
  }

  private static String option(String name, CommandOption option) {
    return Roff.bold(name)
        + option
            .value()
            .map(value -> (name.startsWith("--") ? "=" : " ") + Roff.italic(label(value)))
            .orElse("");
  }

  private static String label(Value value) {
    boolean more = value.count() == Count.LIST && value.label().indexOf(',') < 0;
    return more ? value.label() + "[,...]" : value.label();
  }

  private void commands(CommandPage page, Roff roff) {
    if (page.isGroup()) {
      roff.section(say(ManualMessage.COMMANDS));
      for (CommandPage below : table.below(page)) {
        roff.tagged(reference(below), below.header());
      }
    }
  }

  private void parameters(CommandPage page, Roff roff) {
    if (!page.parameters().isEmpty()) {
      roff.section(say(ManualMessage.ARGUMENTS));
      for (CommandParameter parameter : page.parameters()) {
        roff.tagged(Roff.italic(parameter.value().label()), parameter.description());
      }
    }
  }

  private void options(CommandPage page, Reach reach, ManualMessage heading, Roff roff) {
    List<CommandOption> options =
        page.options().stream().filter(option -> option.reach() == reach).toList();
    if (!options.isEmpty()) {
      roff.section(say(heading));
      for (CommandOption option : options) {
        List<String> names = new ArrayList<>(option.names());
        String last = names.remove(names.size() - 1);
        String tag =
            Stream.concat(names.stream().map(Roff::bold), Stream.of(option(last, option)))
                .collect(Collectors.joining(", "));
        roff.tagged(tag, option.description());
      }
    }
  }

  private void exits(Roff roff) {
    roff.section(say(ManualMessage.EXIT_STATUS))
        .tagged(Roff.bold("0"), say(ManualMessage.EXIT_0))
        .tagged(Roff.bold("1"), say(ManualMessage.EXIT_1))
        .tagged(Roff.bold("2"), say(ManualMessage.EXIT_2))
        .tagged(Roff.bold("3"), say(ManualMessage.EXIT_3))
        .tagged(Roff.bold("130"), say(ManualMessage.EXIT_130));
  }

  private void surroundings(Roff roff) {
    roff.section(say(ManualMessage.ENVIRONMENT))
        .tagged(Roff.bold("JAVA_HOME"), say(ManualMessage.JAVA_HOME))
        .tagged(Roff.bold("KORPU_JAVA_OPTS"), say(ManualMessage.KORPU_JAVA_OPTS))
        .tagged(Roff.bold("NO_COLOR"), say(ManualMessage.NO_COLOR));
    roff.section(say(ManualMessage.FILES))
        .tagged(Roff.italic("korpu.toml"), say(ManualMessage.SETTINGS))
        .tagged(Roff.italic("tm/"), say(ManualMessage.MEMORIES))
        .tagged(Roff.italic("glossary/"), say(ManualMessage.GLOSSARIES));
  }

  /** The commands above and below; beside a command that has none below, its neighbours. */
  private String seeAlso(CommandPage page) {
    List<CommandPage> others = new ArrayList<>();
    for (int length = 1; length < page.path().size(); length++) {
      table.page(page.path().subList(0, length)).ifPresent(others::add);
    }
    if (page.isGroup()) {
      others.addAll(table.below(page));
    } else {
      table.below(others.get(others.size() - 1)).stream()
          .filter(each -> !each.equals(page))
          .forEach(others::add);
    }
    return others.stream().map(ManualPages::reference).collect(Collectors.joining(", "));
  }

  private static String reference(CommandPage page) {
    return Roff.bold(file(page)) + "(1)";
  }
}
