package org.korpu.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Letters;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.model.Message;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** The tables {@code [filters.…]} of {@code korpu.toml}. */
final class FilterSettings {

  private static final String SECTION = SettingTable.FILTERS.written();

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
                taken(Setting.DOCX_COMMENTS, defaults.word().comments()),
                taken(Setting.DOCX_HIDDEN, defaults.word().hidden())),
            new FilterOptions.Sheets(
                taken(Setting.XLSX_COMMENTS, defaults.sheets().comments()),
                taken(Setting.XLSX_HIDDEN, defaults.sheets().hidden()),
                columns()),
            new FilterOptions.Slides(
                taken(Setting.PPTX_NOTES, defaults.slides().notes()),
                taken(Setting.PPTX_MASTERS, defaults.slides().masters()),
                taken(Setting.PPTX_HIDDEN, defaults.slides().hidden())),
            new FilterOptions.OpenDocument(
                taken(Setting.ODF_COMMENTS, defaults.openDocument().comments())),
            new FilterOptions.Json(strings(Setting.JSON_KEYS), strings(Setting.JSON_EXCLUDE_KEYS)),
            new FilterOptions.Properties(
                taken(Setting.PROPERTIES_ESCAPE, Taken.NO) == Taken.YES
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
    for (String format : Setting.keysAt(SECTION)) {
      Object settings = toml.get(List.of(SECTION, format));
      if (settings instanceof TomlTable table) {
        Set<String> known = Setting.keysAt(SECTION, format);
        for (String key : table.keySet()) {
          if (!known.contains(key)) {
            List<String> path = List.of(SECTION, format, key);
            faults.accept(
                path,
                Message.of(
                    WorkspaceMessage.KEY_UNKNOWN,
                    String.join(".", path),
                    String.join(", ", known)));
          }
        }
      } else if (settings != null) {
        faults.accept(List.of(SECTION, format), Message.of(FilterSettingMessage.SETTINGS_EXPECTED));
      }
    }
  }

  private Taken taken(Setting setting, Taken otherwise) {
    Object value = toml.get(setting.path());
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean taken) {
      return taken ? Taken.YES : Taken.NO;
    }
    faults.accept(
        setting.path(), Message.of(FilterSettingMessage.BOOLEAN_EXPECTED, setting.shownPath()));
    return otherwise;
  }

  private Set<String> columns() {
    Set<String> columns = new HashSet<>();
    for (String column : strings(Setting.XLSX_EXCLUDE_COLUMNS)) {
      if (COLUMN.matcher(column).matches()) {
        columns.add(column);
      } else {
        faults.accept(
            Setting.XLSX_EXCLUDE_COLUMNS.path(),
            Message.of(FilterSettingMessage.COLUMN_EXPECTED, column));
      }
    }
    return columns;
  }

  private List<String> strings(Setting setting) {
    Object value = toml.get(setting.path());
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
          setting.path(), Message.of(WorkspaceMessage.TEXTS_EXPECTED, setting.shownPath()));
    }
    return strings;
  }
}
