package org.korpu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.text.MeantName;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a user may have meant who typed a word that korpu does not know. */
final class Suggestions {

  private Suggestions() {}

  /** The commands that may be meant below a group; else those of other groups of that name. */
  static List<String> commands(String typed, CommandLine group) {
    List<String> similar = MeantName.of(typed, List.copyOf(group.getSubcommands().keySet()));
    if (!similar.isEmpty()) {
      return similar;
    }
    List<String> elsewhere = new ArrayList<>();
    for (Class<?> each : KorpuCommand.COMMANDS) {
      for (Class<?> command : CommandGroups.below(each)) {
        if (name(command).equals(typed)) {
          elsewhere.add(name(each) + " " + typed);
        }
      }
    }
    return elsewhere;
  }

  /** The options of a command that may be meant, with two hyphens however many were typed. */
  static List<String> options(String typed, CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (option.longestName().startsWith("--")) {
        names.add(option.longestName().substring(2));
      }
    }
    String word = typed.replaceFirst("^-+", "").replaceFirst("=.*", "");
    return MeantName.of(word, names).stream().map(name -> "--" + name).toList();
  }

  /** The code of a language whose name was typed, in English, Azerbaijani, Russian or its own. */
  static Optional<String> language(String typed) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String code : List.of("az", "en", "ru")) {
      codes.put(code, code);
    }
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      for (InterfaceLanguage spoken : InterfaceLanguage.values()) {
        codes.putIfAbsent(language.getDisplayLanguage(spoken.locale()), code);
      }
      codes.putIfAbsent(language.getDisplayLanguage(language), code);
      codes.putIfAbsent(language.getISO3Language(), code);
    }
    codes.put("azeri", "az");
    return MeantName.of(typed, codes.keySet()).stream().findFirst().map(codes::get);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(CommandLine.Command.class).name();
  }
}
