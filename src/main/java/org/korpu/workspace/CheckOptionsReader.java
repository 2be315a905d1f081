package org.korpu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.check.CheckOptions;
import org.korpu.check.NumberStyle;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * Reads the tables {@code [checks.NAME]} of {@code korpu.toml}. Every check has {@code allow}; what
 * else there is, the names of the options of some checks say.
 */
final class CheckOptionsReader {

  /** What every check has. */
  private static final String ALLOW = "allow";

  /** Marks that a language may have. */
  private static final String QUOTES = "\"«»“”„‟‘’‚‹›";

  private static final String SECTION = SettingTable.CHECKS.written();
  private static final TomlTable EMPTY = Toml.parse("");

  private final TomlTable checks;
  private final BiConsumer<List<String>, Message> faults;

  /**
   * For the table {@code [checks]}.
   *
   * @param faults is told what is wrong, with the path of the key
   */
  CheckOptionsReader(TomlTable checks, BiConsumer<List<String>, Message> faults) {
    this.checks = checks;
    this.faults = faults;
  }

  /** Whether a key of the table can only be the name of a check: these begin with a capital. */
  static boolean isCheck(String key) {
    return !key.isEmpty() && Character.isUpperCase(key.charAt(0));
  }

  /** The texts that findings of a check may mark. */
  Map<String, List<String>> allowed() {
    Map<String, List<String>> allowed = new LinkedHashMap<>();
    for (String check : checks.keySet()) {
      if (isCheck(check)) {
        List<String> path = Setting.ALLOW.path(check);
        Object value = value(path);
        if (value != null) {
          allowed.put(check, texts(value, path));
        }
      }
    }
    return allowed;
  }

  /** What is to be otherwise than usual; faults of all tables are told. */
  CheckOptions options() {
    refuseUnknown();
    return new CheckOptions(
        lengths(),
        byLanguage(Setting.QUOTES, CheckSettingMessage.QUOTES_EXPECTED, CheckOptionsReader::quotes),
        byLanguage(Setting.NUMBERS, CheckSettingMessage.NUMBER_EXPECTED, NumberStyle::of),
        byLanguage(Setting.DASHES, CheckSettingMessage.DASH_EXPECTED, CheckOptionsReader::dash),
        new CheckOptions.Together(
            Set.copyOf(texts(Setting.NO_BREAK_AFTER)), Set.copyOf(texts(Setting.NO_BREAK_BEFORE))),
        characters(Setting.FORBIDDEN),
        characters(Setting.ALLOWED));
  }

  private void refuseUnknown() {
    for (String check : checks.keySet()) {
      if (!isCheck(check)) {
        continue;
      }
      if (!(checks.get(List.of(check)) instanceof TomlTable)) {
        faults.accept(
            List.of(SECTION, check), Message.of(CheckSettingMessage.OPTIONS_EXPECTED, check));
      } else if (!Setting.isNamedAt(SECTION, check)) {
        Set<String> known = new TreeSet<>(Setting.keysAt(SECTION, check));
        known.add(ALLOW);
        for (String key : table(check).keySet()) {
          if (!known.contains(key)) {
            String name = String.join(".", SECTION, check, key);
            faults.accept(
                List.of(SECTION, check, key),
                Message.of(WorkspaceMessage.KEY_UNKNOWN, name, String.join(", ", known)));
          }
        }
      }
    }
  }

  private TomlTable table(String check) {
    return checks.get(List.of(check)) instanceof TomlTable table ? table : EMPTY;
  }

  private @Nullable Object value(List<String> path) {
    return checks.get(path.subList(1, path.size()));
  }

  private CheckOptions.Lengths lengths() {
    CheckOptions.Lengths usual = CheckOptions.Lengths.USUAL;
    double least = ratio(Setting.LENGTH_MINIMUM, usual.least());
    double most = ratio(Setting.LENGTH_MAXIMUM, usual.most());
    if (least > most) {
      faults.accept(
          List.of(SECTION, "LengthRatio"), Message.of(CheckSettingMessage.LENGTHS_SWAPPED));
      return usual;
    }
    return new CheckOptions.Lengths(least, most);
  }

  private double ratio(Setting setting, double usual) {
    Object value = value(setting.path());
    if (value == null) {
      return usual;
    }
    double ratio = value instanceof Number number ? number.doubleValue() : 0;
    if (ratio > 0 && ratio < Double.POSITIVE_INFINITY) {
      return ratio;
    }
    faults.accept(
        setting.path(), Message.of(CheckSettingMessage.RATIO_EXPECTED, setting.shownPath()));
    return usual;
  }

  private <T> Map<LanguageTag, T> byLanguage(
      Setting setting, CheckSettingMessage wrong, Function<String, Optional<T>> reading) {
    Map<LanguageTag, T> read = new HashMap<>();
    TomlTable table = value(setting.path()) instanceof TomlTable options ? options : EMPTY;
    for (String key : table.keySet()) {
      List<String> path = setting.path(key);
      Optional<LanguageTag> language = LanguageTag.parse(key);
      if (key.equals(ALLOW)) {
        continue;
      }
      if (language.isEmpty()) {
        faults.accept(path, Message.of(WorkspaceMessage.LANGUAGE_WRONG, key));
        continue;
      }
      Optional<T> value =
          table.get(List.of(key)) instanceof String text ? reading.apply(text) : Optional.empty();
      if (value.isPresent()) {
        read.put(language.get(), value.get());
      } else {
        faults.accept(path, Message.of(wrong, String.join(".", path)));
      }
    }
    return read;
  }

  private static Optional<String> quotes(String text) {
    boolean marks = text.chars().allMatch(c -> QUOTES.indexOf(c) >= 0);
    return marks && (text.length() == 2 || text.length() == 4)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<Character> dash(String text) {
    return text.equals("–") || text.equals("—") ? Optional.of(text.charAt(0)) : Optional.empty();
  }

  private List<String> texts(Setting setting) {
    Object value = value(setting.path());
    return value == null ? List.of() : texts(value, setting.path());
  }

  private List<String> texts(Object value, List<String> path) {
    List<String> texts = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof String text && !text.isBlank()) {
          texts.add(text);
        }
      }
      if (texts.size() == array.size()) {
        return texts;
      }
    }
    faults.accept(path, Message.of(WorkspaceMessage.TEXTS_EXPECTED, String.join(".", path)));
    return List.of();
  }

  private Set<Integer> characters(Setting setting) {
    Object value = value(setting.path());
    if (value instanceof String text) {
      return text.codePoints().boxed().collect(Collectors.toSet());
    }
    if (value != null) {
      faults.accept(
          setting.path(), Message.of(WorkspaceMessage.TEXT_EXPECTED, setting.shownPath()));
    }
    return Set.of();
  }
}
