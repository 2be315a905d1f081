package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFormsCommandTest {

  @TempDir Path folder;

  @Test
  void formsAreShownALineEach() {
    CommandLineRun run = forms("--lang", "az", "Dövlət Miqrasiya Xidməti");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            singular  nominative  Dövlət Miqrasiya Xidməti
            singular  genitive    Dövlət Miqrasiya Xidmətinin
            singular  dative      Dövlət Miqrasiya Xidmətinə
            """)
        .hasLineCount(12);
  }

  @Test
  void featuresAreNamedInTheLanguageOfTheInterface() {
    assertThat(forms("--ui", "az", "--lang", "az", "Bakı").out())
        .contains("tək  yiyəlik hal   Bakının\n");
    assertThat(forms("--ui", "ru", "--lang", "ru", "вид на жительство").out())
        .contains("мн. ч.  творительный падеж  видами на жительство\n");
  }

  @Test
  void ownersAreShownOnRequest() {
    assertThat(forms("--lang", "az", "--all", "nazirlik").out())
        .contains("plural    locative    our                   nazirliklərimizdə\n");
    assertThat(forms("--lang", "az", "--all", "--format", "json", "nazirlik").out())
        .contains(
            "{\"number\":\"plural\",\"case\":\"locative\",\"owner\":\"first-plural\","
                + "\"text\":\"nazirliklərimizdə\"}\n");
  }

  @Test
  void idStandsForTheApprovedTerm() throws IOException {
    Files.writeString(folder.resolve("g.csv"), "id,en,ru\nwp,work permit,разрешение на работу\n");
    CommandLineRun run = forms("--lang", "ru", "--glossary", "g.csv", "wp");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("Concept wp: разрешение на работу\n");
    assertThat(run.out()).contains("разрешением на работу");
    CommandLineRun missing = forms("--lang", "az", "--glossary", "g.csv", "wp");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).isEqualTo("Concept wp has no approved term in az.\n");
  }

  @Test
  void languageWithoutRulesIsTold() {
    CommandLineRun run = forms("--lang", "de", "Amt");
    assertThat(run.out()).isEqualTo("singular  nominative  Amt\n");
    assertThat(run.err()).contains("no rules for de");
  }

  @Test
  void emptyTermIsRefused() {
    CommandLineRun run = forms("--lang", "az", " ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("korpu: the term is empty");
  }

  private CommandLineRun forms(String... arguments) {
    String[] all = new String[arguments.length + 2];
    int globals = arguments[0].equals("--ui") ? 2 : 0;
    System.arraycopy(arguments, 0, all, 0, globals);
    all[globals] = "glossary";
    all[globals + 1] = "forms";
    System.arraycopy(arguments, globals, all, globals + 2, arguments.length - globals);
    return CommandLineRun.in(folder, all);
  }
}
