package org.korpu.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.archive.ArchiveLimits;
import org.korpu.files.Journal;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.segmentation.Abbreviation;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.workspace.Configuration.AbbreviationList;
import org.korpu.workspace.Configuration.NamedFile;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads {@code korpu.toml}. A key that korpu does not know is a fault, since a misspelt setting
 * that silently does nothing is worse than none; all faults are reported together.
 */
final class ConfigurationReader {

  /** A size in the units of disks: 1 KB is 1,000 bytes. */
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6}) ?(KB|MB|GB)");

  private final String name;
  private final TomlParseResult toml;
  private final List<Diagnostic> faults = new ArrayList<>();

  private ConfigurationReader(String name, TomlParseResult toml) {
    this.name = name;
    this.toml = toml;
  }

  /**
   * Reads a configuration.
   *
   * @param name the path for messages
   * @throws InputException with everything that is wrong
   */
  static Configuration read(String text, String name) {
    TomlParseResult toml;
    try {
      toml = Toml.parse(text);
    } catch (StackOverflowError e) { // its parser recurses, and has no bound of its own
      throw new InputException(
          Diagnostic.error(name, null, Message.of(WorkspaceMessage.TOML_TOO_DEEP)));
    } catch (TomlParseError e) { // thrown instead of reported for escapes in quoted keys
      throw malformed(name, List.of(e));
    }
    if (toml.hasErrors()) {
      throw malformed(name, toml.errors());
    }
    return new ConfigurationReader(name, toml).read();
  }

  private static InputException malformed(String name, List<TomlParseError> errors) {
    return new InputException(
        errors.stream()
            .map(
                error ->
                    Diagnostic.error(
                        name,
                        position(error.position()),
                        Message.of(
                            WorkspaceMessage.TOML_MALFORMED, String.valueOf(error.getMessage()))))
            .toList());
  }

  private Configuration read() {
    rejectUnknownKeys();
    Configuration defaults = Configuration.DEFAULT;
    FilterSettings filters = new FilterSettings(toml, this::fault);
    Configuration read =
        new Configuration(
            language(Setting.SOURCE, defaults.source()),
            languages(Setting.TARGETS, defaults.targets()),
            number(Setting.THRESHOLD, defaults.threshold()),
            number(Setting.MATCHES, defaults.maxMatches()),
            penalties(Setting.PENALTIES),
            penalties(Setting.ORIGINS),
            file(Setting.SRX),
            abbreviations(),
            new CheckSettingsReader(toml, this::fault).read(),
            filters.options().withLimits(limits()),
            file(Setting.XML_RULES),
            Objects.requireNonNullElse(string(Setting.RELEASES), defaults.releases()),
            new Journal.Limits(
                number(Setting.KEEP, defaults.journal().records()),
                size(Setting.SIZE, defaults.journal().bytes())));
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return read;
  }

  private void rejectUnknownKeys() {
    for (String section : toml.keySet()) {
      if (!Setting.tables().contains(section)
          || !(toml.get(List.of(section)) instanceof TomlTable table)) {
        fault(
            List.of(section),
            Message.of(WorkspaceMessage.KEY_UNKNOWN, section, listed(Setting.tables())));
        continue;
      }
      Set<String> known = Setting.keysAt(section);
      known.removeIf(CheckOptionsReader::isCheck);
      for (String key : table.keySet()) {
        // Checks are many, and not known here.
        boolean check =
            section.equals(SettingTable.CHECKS.written()) && CheckOptionsReader.isCheck(key);
        if (!check && !known.contains(key)) {
          fault(
              List.of(section, key),
              Message.of(WorkspaceMessage.KEY_UNKNOWN, section + "." + key, listed(known)));
        }
      }
    }
  }

  private Optional<NamedFile> file(Setting setting) {
    return Optional.ofNullable(string(setting))
        .map(path -> new NamedFile(path, positionOf(setting.path())));
  }

  private LanguageTag language(Setting setting, LanguageTag otherwise) {
    String value = string(setting);
    return value == null ? otherwise : parsed(setting, value).orElse(otherwise);
  }

  private List<LanguageTag> languages(Setting setting, List<LanguageTag> otherwise) {
    if (!toml.contains(setting.path())) {
      return otherwise;
    }
    return strings(setting).stream().flatMap(value -> parsed(setting, value).stream()).toList();
  }

  private Optional<LanguageTag> parsed(Setting setting, String value) {
    Optional<LanguageTag> parsed = LanguageTag.parse(value);
    if (parsed.isEmpty()) {
      fault(setting.path(), Message.of(WorkspaceMessage.LANGUAGE_WRONG, value));
    }
    return parsed;
  }

  private int number(Setting setting, int otherwise) {
    Object value = toml.get(setting.path());
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Long number && isWithin(setting, number)) {
      return number.intValue();
    }
    fault(setting.path(), numberWrong(setting.shownPath(), setting));
    return otherwise;
  }

  private static boolean isWithin(Setting setting, long number) {
    return number >= setting.least() && number <= setting.most();
  }

  private static Message numberWrong(String path, Setting setting) {
    return Message.of(WorkspaceMessage.NUMBER_WRONG, path, setting.least(), setting.most());
  }

  private long size(Setting setting, long otherwise) {
    Object value = toml.get(setting.path());
    if (value == null) {
      return otherwise;
    }
    Matcher size = SIZE.matcher(value instanceof String text ? text : "");
    if (!size.matches()) {
      fault(setting.path(), Message.of(WorkspaceMessage.SIZE_WRONG, setting.shownPath()));
      return otherwise;
    }
    long unit =
        switch (size.group(2)) {
          case "KB" -> 1_000L;
          case "MB" -> 1_000_000L;
          default -> 1_000_000_000L;
        };
    return Long.parseLong(size.group(1)) * unit;
  }

  private FilterOptions.Limits limits() {
    FilterOptions.Limits defaults = FilterOptions.DEFAULT.limits();
    ArchiveLimits archives = defaults.archives();
    int seconds = (int) defaults.time().toSeconds();
    return new FilterOptions.Limits(
        new ArchiveLimits(
            sizeToHold(Setting.PART, archives.part()),
            sizeToHold(Setting.UNPACKED, archives.total()),
            number(Setting.RATIO, archives.ratio()),
            number(Setting.PARTS, archives.parts())),
        Duration.ofSeconds(number(Setting.SECONDS, seconds)));
  }

  /** A size of what is held in memory: at least a byte, and no more than an array has. */
  private long sizeToHold(Setting setting, long otherwise) {
    long size = size(setting, otherwise);
    if (size >= 1 && size <= ArchiveLimits.MOST_OF_A_PART) {
      return size;
    }
    fault(setting.path(), Message.of(WorkspaceMessage.SIZE_OUT_OF_RANGE, setting.shownPath()));
    return otherwise;
  }

  private Map<String, Integer> penalties(Setting setting) {
    Map<String, Integer> penalties = new HashMap<>();
    Object value = toml.get(setting.path());
    if (value instanceof TomlTable table) {
      for (String name : table.keySet()) {
        List<String> path = setting.path(name);
        if (toml.get(path) instanceof Long points && isWithin(setting, points)) {
          if (points > 0) { // nought is a way to say that there is none
            penalties.put(name, points.intValue());
          }
        } else {
          fault(path, numberWrong(String.join(".", path), setting));
        }
      }
    } else if (value != null) {
      fault(setting.path(), Message.of(WorkspaceMessage.TABLE_EXPECTED));
    }
    return penalties;
  }

  private List<AbbreviationList> abbreviations() {
    Setting setting = Setting.ABBREVIATIONS;
    List<AbbreviationList> lists = new ArrayList<>();
    Object value = toml.get(setting.path());
    if (value instanceof TomlTable table) {
      for (String language : table.keySet()) {
        List<String> path = setting.path(language);
        Optional<LanguageTag> tag = LanguageTag.parse(language);
        if (tag.isEmpty()) {
          fault(path, Message.of(WorkspaceMessage.LANGUAGE_WRONG, language));
        } else if (toml.get(path) instanceof String file) {
          lists.add(
              new AbbreviationList(
                  tag.get(), List.of(), Optional.of(new NamedFile(file, positionOf(path)))));
        } else if (toml.get(path) instanceof TomlArray array) {
          lists.add(new AbbreviationList(tag.get(), abbreviations(array), Optional.empty()));
        } else {
          fault(path, Message.of(WorkspaceMessage.ABBREVIATIONS_EXPECTED, language));
        }
      }
    } else if (value != null) {
      fault(setting.path(), Message.of(WorkspaceMessage.ABBREVIATIONS_EXPECTED, "az"));
    }
    return lists;
  }

  private List<Abbreviation> abbreviations(TomlArray array) {
    List<Abbreviation> abbreviations = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      Position at = position(array.inputPositionOf(i));
      String typed = String.valueOf(array.get(i));
      Optional<Abbreviation> parsed =
          array.get(i) instanceof String ? Abbreviation.parse(typed, name, at) : Optional.empty();
      if (parsed.isEmpty()) {
        faults.add(
            Diagnostic.error(name, at, Message.of(WorkspaceMessage.ABBREVIATION_WRONG, typed)));
      }
      parsed.ifPresent(abbreviations::add);
    }
    return abbreviations;
  }

  private @Nullable String string(Setting setting) {
    Object value = toml.get(setting.path());
    if (value == null || value instanceof String) {
      return (String) value;
    }
    fault(setting.path(), Message.of(WorkspaceMessage.TEXT_EXPECTED, setting.shownPath()));
    return null;
  }

  private List<String> strings(Setting setting) {
    Object value = toml.get(setting.path());
    if (value == null) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof String string) {
          strings.add(string);
        }
      }
      if (strings.size() == array.size()) {
        return strings;
      }
    }
    fault(setting.path(), Message.of(WorkspaceMessage.TEXTS_EXPECTED, setting.shownPath()));
    return strings;
  }

  private void fault(List<String> path, Message cause) {
    TomlPosition at = toml.inputPositionOf(path);
    faults.add(Diagnostic.error(name, at == null ? null : position(at), cause));
  }

  private Position positionOf(List<String> path) {
    TomlPosition at = toml.inputPositionOf(path);
    return at == null ? Position.ofLine(1) : position(at);
  }

  private static Position position(TomlPosition at) {
    return new Position(at.line(), at.column());
  }

  private static String listed(Set<String> names) {
    return String.join(", ", names);
  }
}
