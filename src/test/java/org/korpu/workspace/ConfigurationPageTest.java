package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.workspace.Setting.Standing;

/**
 * The reference on the page of configuration is made from the table of settings. After a change of
 * that table: {@code mvn test -Dtest=ConfigurationPageTest -Dkorpu.renew=true}.
 */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/configuration.md");
  private static final String BEGIN =
      "<!-- Made by ConfigurationPageTest; what is changed below is lost. -->\n";

  private final Messages messages = new Messages(InterfaceLanguage.EN);

  @Test
  void referenceIsThatOfTheTableOfSettings() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(BEGIN);
    assertThat(start).as("the line that begins the reference").isPositive();
    String written = page.substring(start + BEGIN.length());
    if (Boolean.getBoolean("korpu.renew")) {
      Files.writeString(PAGE, page.substring(0, start) + BEGIN + reference());
    } else {
      assertThat(written)
          .as("out of date; renew it: mvn test -Dtest=ConfigurationPageTest -Dkorpu.renew=true")
          .isEqualTo(reference());
    }
  }

  private String reference() {
    StringBuilder page = new StringBuilder();
    for (SettingTable table : SettingTable.values()) {
      page.append("\n### `[").append(table.written()).append("]`: ");
      page.append(messages.text(table)).append("\n\n");
      page.append("| key | is | default | example | what it says |\n|---|---|---|---|---|\n");
      for (Setting setting : Setting.values()) {
        if (setting.table() == table) {
          page.append(row(setting));
        }
      }
    }
    return page.toString();
  }

  private String row(Setting setting) {
    String value = code(setting.value());
    boolean usual = setting.standing() == Standing.USUAL;
    return String.join(
        " | ",
        "| " + code(setting.key()),
        kind(setting.value()),
        usual ? value : "",
        usual ? "" : value,
        messages.text(setting.description()).replace("|", "\\|") + " |\n");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** What a value of TOML is. */
  private static String kind(String value) {
    return switch (value.charAt(0)) {
      case '"' -> "text";
      case '[' -> "list of texts";
      case 't', 'f' -> "`true` or `false`";
      default -> "number";
    };
  }
}
