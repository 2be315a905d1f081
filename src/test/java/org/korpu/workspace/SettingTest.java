package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.workspace.Setting.Standing;

/** The table of settings, the readers and the file of {@code korpu init} agree. */
class SettingTest {

  /** A date of TOML: no setting takes one. */
  private static final String NEVER_RIGHT = "1979-05-27";

  @ParameterizedTest
  @EnumSource(Setting.class)
  void settingIsReadByAReader(Setting setting) {
    String wrong = setting.key() + " = " + NEVER_RIGHT;
    InputException refused =
        catchThrowableOfType(
            InputException.class, () -> read("[" + setting.table().written() + "]\n" + wrong));
    assertThat(refused).as("a wrong value of %s", setting).isNotNull();
    assertThat(refused.diagnostics()).hasSize(1);
    assertThat(refused.diagnostics().get(0).cause().key())
        .as("%s is known, but not taken", setting)
        .isNotEqualTo(WorkspaceMessage.KEY_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void valueThatIsShownIsTaken(Setting setting) {
    Configuration read =
        read("[" + setting.table().written() + "]\n" + setting.key() + " = " + setting.value());
    if (setting.standing() == Standing.EXAMPLE) {
      assertThat(read).as("an example changes something").isNotEqualTo(Configuration.DEFAULT);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class)
  void boundsOfNumbersAreTaken(Setting setting) {
    if (setting.most() > 0) {
      for (int bound : new int[] {setting.least(), setting.most()}) {
        read("[" + setting.table().written() + "]\n" + setting.key() + " = " + bound);
      }
      for (int beyond : new int[] {setting.least() - 1, setting.most() + 1}) {
        String text = "[" + setting.table().written() + "]\n" + setting.key() + " = " + beyond;
        assertThat(catchThrowableOfType(InputException.class, () -> read(text))).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void newFileReadsAsIfThereWereNone(InterfaceLanguage language) {
    assertThat(read(file(language).text())).isEqualTo(Configuration.DEFAULT);
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void usualValuesOfANewFileAreThoseThatHoldWithoutThem(InterfaceLanguage language) {
    Messages messages = new Messages(language);
    String usual =
        file(language)
            .text()
            .lines()
            .map(line -> isCommented(line) && !isExample(line, messages) ? taken(line) : line)
            .collect(Collectors.joining("\n"));
    Configuration read = read(usual);
    // A table of a check that is named has a place, for faults; nothing else may differ.
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("checks.positions", "checks.options.lengths.least")
        .isEqualTo(Configuration.DEFAULT);
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyLineOfANewFileCanBeTakenIntoUse(InterfaceLanguage language) {
    List<String> lines = file(language).text().lines().toList();
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isCommented(lines.get(i))) {
        String[] changed = lines.toArray(String[]::new);
        changed[i] = taken(lines.get(i));
        read(String.join("\n", changed));
        seen.add(changed[i].substring(0, changed[i].indexOf(" = ")));
      }
    }
    assertThat(seen)
        .isEqualTo(
            Arrays.stream(Setting.values())
                .map(Setting::key)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void allLinesOfANewFileCanBeTakenIntoUseTogether() {
    read(
        file(InterfaceLanguage.EN)
            .text()
            .lines()
            .map(line -> isCommented(line) ? taken(line) : line)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void languagesThatAreNotTheUsualOnesAreSet() {
    String text =
        file(InterfaceLanguage.RU)
            .from(LanguageTag.RU)
            .into(List.of(LanguageTag.AZ, LanguageTag.EN))
            .text();
    Configuration read = read(text);
    assertThat(read.source()).isEqualTo(LanguageTag.RU);
    assertThat(read.targets()).containsExactly(LanguageTag.AZ, LanguageTag.EN);
    assertThat(file(InterfaceLanguage.RU).from(LanguageTag.EN).text())
        .isEqualTo(file(InterfaceLanguage.RU).text());
  }

  @Test
  void linesAreNoLongerThanAWideTerminal() {
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      assertThat(file(language).text().lines().mapToInt(String::length).max().orElse(0))
          .as(language.code())
          .isLessThanOrEqualTo(150);
    }
  }

  private static SettingsFile file(InterfaceLanguage language) {
    return new SettingsFile(new Messages(language)::text);
  }

  private static boolean isCommented(String line) {
    return line.startsWith("# ") && line.contains(" = ");
  }

  private static boolean isExample(String line, Messages messages) {
    String mark = messages.text(SettingsFileMessage.EXAMPLE, "");
    return line.contains("# " + mark.strip());
  }

  private static String taken(String line) {
    return line.substring(2);
  }

  private static Configuration read(String text) {
    return ConfigurationReader.read(text, "korpu.toml");
  }
}
