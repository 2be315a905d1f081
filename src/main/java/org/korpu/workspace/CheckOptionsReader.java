package org.korpu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  private static final String MINIMUM = "minimum";
  private static final String MAXIMUM = "maximum";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String FORBIDDEN = "forbidden";
  private static final String ALLOWED = "allowed";

  /** Checks with options of their own names. */
  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "LengthRatio", Set.of(MINIMUM, MAXIMUM),
          "NoBreakSpace", Set.of(BEFORE, AFTER),
          "ForbiddenCharacters", Set.of(FORBIDDEN, ALLOWED));

  /** Checks whose options are languages. */
  private static final Set<String> BY_LANGUAGE = Set.of("QuotesStyle", "NumberFormat", "Dashes");

  /** Marks that a language may have. */
  private static final String QUOTES = "\"«»“”„‟‘’‚‹›";

  private static final String SECTION = "checks";
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
        Object value = table(check).get(List.of(ALLOW));
        if (value != null) {
          allowed.put(check, texts(value, List.of(SECTION, check, ALLOW)));
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
        byLanguage("QuotesStyle", CheckSettingMessage.QUOTES_EXPECTED, CheckOptionsReader::quotes),
        byLanguage("NumberFormat", CheckSettingMessage.NUMBER_EXPECTED, NumberStyle::of),
        byLanguage("Dashes", CheckSettingMessage.DASH_EXPECTED, CheckOptionsReader::dash),
        new CheckOptions.Together(
            Set.copyOf(texts("NoBreakSpace", AFTER)), Set.copyOf(texts("NoBreakSpace", BEFORE))),
        characters(FORBIDDEN),
        characters(ALLOWED));
  }

  private void refuseUnknown() {
    for (String check : checks.keySet()) {
      if (!isCheck(check)) {
        continue;
      }
      if (!(checks.get(List.of(check)) instanceof TomlTable)) {
        faults.accept(
            List.of(SECTION, check), Message.of(CheckSettingMessage.OPTIONS_EXPECTED, check));
      } else if (!BY_LANGUAGE.contains(check)) {
        Set<String> known = new TreeSet<>(OPTIONS.getOrDefault(check, Set.of()));
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

  private CheckOptions.Lengths lengths() {
    CheckOptions.Lengths usual = CheckOptions.Lengths.USUAL;
    double least = ratio(MINIMUM, usual.least());
    double most = ratio(MAXIMUM, usual.most());
    if (least > most) {
      faults.accept(
          List.of(SECTION, "LengthRatio"), Message.of(CheckSettingMessage.LENGTHS_SWAPPED));
      return usual;
    }
    return new CheckOptions.Lengths(least, most);
  }

  private double ratio(String key, double usual) {
    Object value = table("LengthRatio").get(List.of(key));
    if (value == null) {
      return usual;
    }
    double ratio = value instanceof Number number ? number.doubleValue() : 0;
    if (ratio > 0 && ratio < Double.POSITIVE_INFINITY) {
      return ratio;
    }
    List<String> path = List.of(SECTION, "LengthRatio", key);
    faults.accept(path, Message.of(CheckSettingMessage.RATIO_EXPECTED, String.join(".", path)));
    return usual;
  }

  private <T> Map<LanguageTag, T> byLanguage(
      String check, CheckSettingMessage wrong, Function<String, Optional<T>> reading) {
    Map<LanguageTag, T> read = new HashMap<>();
    TomlTable table = table(check);
    for (String key : table.keySet()) {
      List<String> path = List.of(SECTION, check, key);
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

  private List<String> texts(String check, String key) {
    Object value = table(check).get(List.of(key));
    return value == null ? List.of() : texts(value, List.of(SECTION, check, key));
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

  private Set<Integer> characters(String key) {
    Object value = table("ForbiddenCharacters").get(List.of(key));
    if (value instanceof String text) {
      return text.codePoints().boxed().collect(Collectors.toSet());
    }
    if (value != null) {
      List<String> path = List.of(SECTION, "ForbiddenCharacters", key);
      faults.accept(path, Message.of(WorkspaceMessage.TEXT_EXPECTED, String.join(".", path)));
    }
    return new HashSet<>();
  }
}
