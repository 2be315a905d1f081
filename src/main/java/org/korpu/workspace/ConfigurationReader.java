package org.korpu.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "languages", Set.of("source", "targets"),
          "memory", Set.of("threshold", "matches", "penalties", "origins"),
          "segmentation", Set.of("srx", "abbreviations"),
          "checks", Set.of(),
          "filters", FilterSettings.FORMATS,
          "journal", Set.of("keep", "size"),
          "limits", Set.of("part", "unpacked", "ratio", "parts", "seconds"));

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
            language("languages.source", defaults.source()),
            languages("languages.targets", defaults.targets()),
            number("memory.threshold", defaults.threshold(), 1, 100),
            number("memory.matches", defaults.maxMatches(), 1, 100),
            penalties("penalties"),
            penalties("origins"),
            Optional.ofNullable(string("segmentation.srx"))
                .map(path -> new NamedFile(path, positionOf(List.of("segmentation", "srx")))),
            abbreviations(),
            new CheckSettingsReader(toml, this::fault).read(),
            filters.options().withLimits(limits()),
            Optional.ofNullable(string("filters.xml.rules"))
                .map(path -> new NamedFile(path, positionOf(List.of("filters", "xml", "rules")))),
            new Journal.Limits(
                number("journal.keep", defaults.journal().records(), 1, 1_000_000),
                size("journal.size", defaults.journal().bytes())));
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return read;
  }

  private void rejectUnknownKeys() {
    for (String section : toml.keySet()) {
      Set<String> known = KEYS.get(section);
      if (known == null || !(toml.get(List.of(section)) instanceof TomlTable table)) {
        fault(
            List.of(section),
            Message.of(WorkspaceMessage.KEY_UNKNOWN, section, sorted(KEYS.keySet())));
        continue;
      }
      for (String key : section.equals("checks") ? Set.<String>of() : table.keySet()) {
        if (!known.contains(key)) {
          fault(
              List.of(section, key),
              Message.of(WorkspaceMessage.KEY_UNKNOWN, section + "." + key, sorted(known)));
        }
      }
    }
  }

  private LanguageTag language(String key, LanguageTag otherwise) {
    String value = string(key);
    return value == null ? otherwise : parsed(key, value).orElse(otherwise);
  }

  private List<LanguageTag> languages(String key, List<LanguageTag> otherwise) {
    if (!toml.contains(key)) {
      return otherwise;
    }
    return strings(key).stream().flatMap(value -> parsed(key, value).stream()).toList();
  }

  private Optional<LanguageTag> parsed(String key, String value) {
    Optional<LanguageTag> parsed = LanguageTag.parse(value);
    if (parsed.isEmpty()) {
      fault(Toml.parseDottedKey(key), Message.of(WorkspaceMessage.LANGUAGE_WRONG, value));
    }
    return parsed;
  }

  private int number(String key, int otherwise, int least, int most) {
    Object value = toml.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Long number && number >= least && number <= most) {
      return number.intValue();
    }
    fault(Toml.parseDottedKey(key), Message.of(WorkspaceMessage.NUMBER_WRONG, key, least, most));
    return otherwise;
  }

  private long size(String key, long otherwise) {
    Object value = toml.get(key);
    if (value == null) {
      return otherwise;
    }
    Matcher size = SIZE.matcher(value instanceof String text ? text : "");
    if (!size.matches()) {
      fault(Toml.parseDottedKey(key), Message.of(WorkspaceMessage.SIZE_WRONG, key));
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
            sizeToHold("part", archives.part()),
            sizeToHold("unpacked", archives.total()),
            number("limits.ratio", archives.ratio(), 1, 2_000),
            number("limits.parts", archives.parts(), 1, 1_000_000)),
        Duration.ofSeconds(number("limits.seconds", seconds, 1, 86_400)));
  }

  /** A size of what is held in memory: at least a byte, and no more than an array has. */
  private long sizeToHold(String key, long otherwise) {
    long size = size("limits." + key, otherwise);
    if (size >= 1 && size <= ArchiveLimits.MOST_OF_A_PART) {
      return size;
    }
    fault(List.of("limits", key), Message.of(WorkspaceMessage.SIZE_OUT_OF_RANGE, "limits." + key));
    return otherwise;
  }

  private Map<String, Integer> penalties(String key) {
    Map<String, Integer> penalties = new HashMap<>();
    if (toml.get("memory." + key) instanceof TomlTable table) {
      for (String name : table.keySet()) {
        List<String> path = List.of("memory", key, name);
        if (toml.get(path) instanceof Long points && points >= 0 && points <= 50) {
          if (points > 0) { // nought is a way to say that there is none
            penalties.put(name, points.intValue());
          }
        } else {
          fault(path, Message.of(WorkspaceMessage.NUMBER_WRONG, String.join(".", path), 0, 50));
        }
      }
    } else if (toml.contains("memory." + key)) {
      fault(List.of("memory", key), Message.of(WorkspaceMessage.TABLE_EXPECTED));
    }
    return penalties;
  }

  private List<AbbreviationList> abbreviations() {
    String key = "segmentation.abbreviations";
    List<AbbreviationList> lists = new ArrayList<>();
    if (toml.get(key) instanceof TomlTable table) {
      for (String language : table.keySet()) {
        List<String> path = List.of("segmentation", "abbreviations", language);
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
    } else if (toml.contains(key)) {
      fault(
          List.of("segmentation", "abbreviations"),
          Message.of(WorkspaceMessage.ABBREVIATIONS_EXPECTED, "az"));
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

  private @Nullable String string(String key) {
    Object value = toml.get(key);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    fault(Toml.parseDottedKey(key), Message.of(WorkspaceMessage.TEXT_EXPECTED, key));
    return null;
  }

  private List<String> strings(String key) {
    Object value = toml.get(key);
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
    fault(Toml.parseDottedKey(key), Message.of(WorkspaceMessage.TEXTS_EXPECTED, key));
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

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
