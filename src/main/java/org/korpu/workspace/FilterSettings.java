package org.korpu.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Letters;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.model.Message;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** The tables {@code [filters.…]} of {@code korpu.toml}. */
final class FilterSettings {

  private static final Map<String, Set<String>> KEYS =
      new TreeMap<>(
          Map.of(
              "docx", Set.of("comments", "hidden"),
              "xlsx", Set.of("comments", "hidden", "exclude-columns"),
              "pptx", Set.of("notes", "masters", "hidden"),
              "odf", Set.of("comments"),
              "json", Set.of("keys", "exclude-keys"),
              "properties", Set.of("escape"),
              "xml", Set.of("rules")));

  /** The formats that have settings. */
  static final Set<String> FORMATS = Set.copyOf(KEYS.keySet());

  private static final Pattern COLUMN = Pattern.compile("(?:.+!)?[A-Z]{1,3}");

  private final TomlTable toml;
  private final BiConsumer<List<String>, Message> faults;
  private final FilterOptions options;

  /**
   * Reads the settings.
   *
   * @param faults is told what is wrong, with the path of the key
   */
  FilterSettings(TomlTable toml, BiConsumer<List<String>, Message> faults) {
    this.toml = toml;
    this.faults = faults;
    rejectUnknownKeys();
    FilterOptions defaults = FilterOptions.DEFAULT;
    this.options =
        new FilterOptions(
            new FilterOptions.Word(
                taken("docx", "comments", defaults.word().comments()),
                taken("docx", "hidden", defaults.word().hidden())),
            new FilterOptions.Sheets(
                taken("xlsx", "comments", defaults.sheets().comments()),
                taken("xlsx", "hidden", defaults.sheets().hidden()),
                columns()),
            new FilterOptions.Slides(
                taken("pptx", "notes", defaults.slides().notes()),
                taken("pptx", "masters", defaults.slides().masters()),
                taken("pptx", "hidden", defaults.slides().hidden())),
            new FilterOptions.OpenDocument(
                taken("odf", "comments", defaults.openDocument().comments())),
            new FilterOptions.Json(strings("json", "keys"), strings("json", "exclude-keys")),
            new FilterOptions.Properties(
                taken("properties", "escape", Taken.NO) == Taken.YES
                    ? Letters.ESCAPED
                    : Letters.AS_THEY_ARE),
            defaults.xml(),
            defaults.limits());
  }

  /** What they take out of documents, but for rules of XML. */
  FilterOptions options() {
    return options;
  }

  private void rejectUnknownKeys() {
    KEYS.forEach(
        (format, known) -> {
          Object settings = toml.get(List.of("filters", format));
          if (settings instanceof TomlTable table) {
            for (String key : table.keySet()) {
              if (!known.contains(key)) {
                faults.accept(
                    List.of("filters", format, key),
                    Message.of(
                        WorkspaceMessage.KEY_UNKNOWN,
                        "filters." + format + "." + key,
                        String.join(", ", known.stream().sorted().toList())));
              }
            }
          } else if (settings != null) {
            faults.accept(
                List.of("filters", format), Message.of(FilterSettingMessage.SETTINGS_EXPECTED));
          }
        });
  }

  private Taken taken(String format, String key, Taken otherwise) {
    Object value = value(format, key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean taken) {
      return taken ? Taken.YES : Taken.NO;
    }
    fault(format, key, FilterSettingMessage.BOOLEAN_EXPECTED);
    return otherwise;
  }

  private Set<String> columns() {
    Set<String> columns = new HashSet<>();
    for (String column : strings("xlsx", "exclude-columns")) {
      if (COLUMN.matcher(column).matches()) {
        columns.add(column);
      } else {
        faults.accept(
            List.of("filters", "xlsx", "exclude-columns"),
            Message.of(FilterSettingMessage.COLUMN_EXPECTED, column));
      }
    }
    return columns;
  }

  private List<String> strings(String format, String key) {
    Object value = value(format, key);
    List<String> strings = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof String string && !string.isBlank()) {
          strings.add(string);
        }
      }
      if (strings.size() == array.size()) {
        return strings;
      }
    }
    if (value != null) {
      faults.accept(
          List.of("filters", format, key),
          Message.of(WorkspaceMessage.TEXTS_EXPECTED, "filters." + format + "." + key));
    }
    return strings;
  }

  private @Nullable Object value(String format, String key) {
    return toml.get(List.of("filters")) instanceof TomlTable filters
            && filters.get(List.of(format)) instanceof TomlTable settings
        ? settings.get(List.of(key))
        : null;
  }

  private void fault(String format, String key, FilterSettingMessage cause) {
    faults.accept(
        List.of("filters", format, key), Message.of(cause, "filters." + format + "." + key));
  }
}
