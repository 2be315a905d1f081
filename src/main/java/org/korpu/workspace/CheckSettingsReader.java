package org.korpu.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;
import org.korpu.workspace.Configuration.NamedFile;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the table {@code [checks]} of {@code korpu.toml} and those below it. */
final class CheckSettingsReader {

  private static final String SECTION = SettingTable.CHECKS.written();

  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);

  private final TomlTable toml;
  private final BiConsumer<List<String>, Message> faults;
  private final Map<String, Position> positions = new LinkedHashMap<>();

  /**
   * For a configuration.
   *
   * @param faults is told what is wrong, with the path of the key
   */
  CheckSettingsReader(TomlTable toml, BiConsumer<List<String>, Message> faults) {
    this.toml = toml;
    this.faults = faults;
  }

  CheckSettings read() {
    if (!(toml.get(List.of(SECTION)) instanceof TomlTable checks)) {
      return CheckSettings.DEFAULT; // what else it is, has been refused
    }
    for (String key : checks.keySet()) {
      if (CheckOptionsReader.isCheck(key)) {
        named(key, List.of(SECTION, key));
      }
    }
    CheckOptionsReader options = new CheckOptionsReader(checks, faults);
    return new CheckSettings(
        names(Setting.CHECKS_OFF),
        names(Setting.CHECKS_ON),
        severities(),
        baseline(),
        dictionaries(),
        options.allowed(),
        options.options(),
        positions);
  }

  private Optional<NamedFile> baseline() {
    List<String> path = Setting.BASELINE.path();
    Object value = toml.get(path);
    if (value instanceof String file) {
      return Optional.of(new NamedFile(file, positionOf(path)));
    }
    if (value != null) {
      faults.accept(path, Message.of(WorkspaceMessage.TEXT_EXPECTED, Setting.BASELINE.shownPath()));
    }
    return Optional.empty();
  }

  private List<String> names(Setting setting) {
    List<String> path = setting.path();
    List<String> names = texts(path);
    names.forEach(name -> named(name, path));
    return names;
  }

  private Map<String, Severity> severities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    List<String> path = Setting.SEVERITY.path();
    Object value = toml.get(path);
    if (value instanceof TomlTable table) {
      for (String check : table.keySet()) {
        List<String> key = Setting.SEVERITY.path(check);
        Severity severity =
            table.get(List.of(check)) instanceof String text ? SEVERITIES.get(text) : null;
        if (severity == null) {
          faults.accept(key, Message.of(CheckSettingMessage.SEVERITY_EXPECTED, check));
        } else {
          named(check, key);
          severities.put(check, severity);
        }
      }
    } else if (value != null) {
      faults.accept(path, Message.of(CheckSettingMessage.SEVERITIES_EXPECTED));
    }
    return severities;
  }

  private Map<LanguageTag, NamedFile> dictionaries() {
    Map<LanguageTag, NamedFile> dictionaries = new LinkedHashMap<>();
    List<String> path = Setting.DICTIONARIES.path();
    Object value = toml.get(path);
    if (value instanceof TomlTable table) {
      for (String language : table.keySet()) {
        List<String> key = Setting.DICTIONARIES.path(language);
        Optional<LanguageTag> tag = LanguageTag.parse(language);
        if (tag.isEmpty()) {
          faults.accept(key, Message.of(WorkspaceMessage.LANGUAGE_WRONG, language));
        } else if (table.get(List.of(language)) instanceof String file) {
          dictionaries.put(tag.get(), new NamedFile(file, positionOf(key)));
        } else {
          faults.accept(key, Message.of(WorkspaceMessage.TEXT_EXPECTED, String.join(".", key)));
        }
      }
    } else if (value != null) {
      faults.accept(path, Message.of(CheckSettingMessage.DICTIONARIES_EXPECTED));
    }
    return dictionaries;
  }

  private Position positionOf(List<String> path) {
    TomlPosition at = toml.inputPositionOf(path);
    return at == null ? Position.ofLine(1) : new Position(at.line(), at.column());
  }

  private List<String> texts(List<String> path) {
    Object value = toml.get(path);
    List<String> texts = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof String text) {
          texts.add(text);
        }
      }
      if (texts.size() == array.size()) {
        return texts;
      }
    }
    if (value != null) {
      faults.accept(path, Message.of(WorkspaceMessage.TEXTS_EXPECTED, String.join(".", path)));
    }
    return texts;
  }

  private void named(String check, List<String> path) {
    TomlPosition at = toml.inputPositionOf(path);
    if (at != null) {
      positions.putIfAbsent(check, new Position(at.line(), at.column()));
    }
  }
}
