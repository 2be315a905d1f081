package org.korpu.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;

/**
 * The text of a {@code korpu.toml} that has every setting in it, commented out, each with its value
 * and one line that says what it does. It reads back as the settings that hold without it.
 */
public final class SettingsFile {

  /** Settings that are not as usual, and their values as TOML has them. */
  private final Map<Setting, String> set = new LinkedHashMap<>();

  private final Function<Message, String> words;

  /**
   * A file in the language of the words.
   *
   * @param words the text of a message
   */
  public SettingsFile(Function<Message, String> words) {
    this.words = words;
  }

  /** Sets the language of releases, if it is another than the usual one. */
  public SettingsFile from(LanguageTag source) {
    return set(Setting.SOURCE, quoted(source));
  }

  /** Sets the languages that they are translated into, if they are others than the usual ones. */
  public SettingsFile into(List<LanguageTag> targets) {
    return set(
        Setting.TARGETS,
        targets.stream().map(SettingsFile::quoted).collect(Collectors.joining(", ", "[", "]")));
  }

  private SettingsFile set(Setting setting, String value) {
    if (!value.equals(setting.value())) {
      set.put(setting, value);
    }
    return this;
  }

  /** The file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    word(SettingsFileMessage.HEADING)
        .lines()
        .forEach(line -> text.append("# ").append(line).append('\n'));
    for (SettingTable table : SettingTable.values()) {
      text.append("\n[").append(table.written()).append("]  # ").append(word(table)).append('\n');
      append(table, text);
    }
    return text.toString();
  }

  private void append(SettingTable table, StringBuilder text) {
    List<Setting> settings = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    for (Setting each : Setting.values()) {
      if (each.table() == table) {
        settings.add(each);
        String value = set.get(each);
        starts.add((value == null ? "# " : "") + each.key() + " = " + valueOf(each));
      }
    }
    int width = starts.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < settings.size(); i++) {
      String start = starts.get(i);
      text.append(start)
          .append(" ".repeat(width - start.length()))
          .append("  # ")
          .append(explained(settings.get(i)))
          .append('\n');
    }
  }

  private String valueOf(Setting setting) {
    return set.getOrDefault(setting, setting.value());
  }

  private String explained(Setting setting) {
    String description = words.apply(setting.description());
    return setting.standing() == Setting.Standing.USUAL
        ? description
        : words.apply(Message.of(SettingsFileMessage.EXAMPLE, description));
  }

  private String word(MessageKey key) {
    return words.apply(Message.of(key));
  }

  private static String quoted(LanguageTag language) {
    return '"' + language.value() + '"';
  }
}
