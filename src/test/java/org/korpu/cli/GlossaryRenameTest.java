package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryRenameTest {

  private static final String[] COMMAND = {
    "glossary",
    "rename",
    "sms",
    "--az",
    "Dövlət Miqrasiya Agentliyi",
    "--ru",
    "Государственное агентство по миграции"
  };

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    Files.writeString(
        folder.resolve("glossary/terms.csv"),
        """
        id,az,ru
        sms,Dövlət Miqrasiya Xidməti|DMX,Государственная миграционная служба
        chief,Dövlət Miqrasiya Xidmətinin rəisi,начальник Государственной миграционной службы
        ua,Ukraynanın Dövlət Miqrasiya Xidməti,Государственная миграционная служба Украины
        """);
    memory(
        unit("a", "Dövlət Miqrasiya Xidmətinə müraciət.", "В Государственной миграционной службе."),
        unit("b", "Ukraynanın Dövlət Miqrasiya Xidməti.", "Она уехала."));
  }

  private static String unit(String id, String azerbaijani, String russian) {
    return "<tu tuid='%s'><tuv xml:lang='az'><seg>%s</seg></tuv>".formatted(id, azerbaijani)
        + "<tuv xml:lang='ru'><seg>%s</seg></tuv></tu>".formatted(russian);
  }

  private void memory(String... units) throws IOException {
    Files.writeString(
        folder.resolve("tm/releases.tmx"),
        "<tmx version='1.4'><header srclang='az' creationtool='x' creationtoolversion='1'"
            + " segtype='sentence' o-tmf='x' adminlang='en' datatype='plaintext'/><body>"
            + String.join("", units)
            + "</body></tmx>");
  }

  private CommandLineRun run(String... more) {
    String[] all = Arrays.copyOf(COMMAND, COMMAND.length + more.length);
    System.arraycopy(more, 0, all, COMMAND.length, more.length);
    return CommandLineRun.in(folder, all);
  }

  private String memory() throws IOException {
    return Files.readString(folder.resolve("tm/releases.tmx"));
  }

  @Test
  void impactShowsEachNewFormAndWritesNothing() throws IOException {
    String before = memory();
    CommandLineRun run = run("--impact");
    assertThat(run.out())
        .startsWith(
            """
            tm/releases.tmx#a
                az  ⟦Dövlət Miqrasiya Xidmətinə⟧ müraciət.  → Dövlət Miqrasiya Agentliyinə
                ru  В ⟦Государственной миграционной службе⟧.  → Государственном агентстве по миграции
            """);
    assertThat(run.err()).contains("2 texts have the old title", "without --apply");
    assertThat(run.status()).isEqualTo(1);
    assertThat(memory()).isEqualTo(before);
  }

  @Test
  void applyWritesMemoryAndGlossaryAndCanBeUndone() throws IOException {
    String before = memory();
    CommandLineRun run = run("--apply", "--from-date", "2027-01-01");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(memory())
        .contains("Dövlət Miqrasiya Agentliyinə müraciət.")
        .contains("В Государственном агентстве по миграции.");
    assertThat(CommandLineRun.in(folder, "glossary", "list").out())
        .contains("Dövlət Miqrasiya Agentliyi", "Dövlət Miqrasiya Agentliyinin rəisi");
    assertThat(Files.readString(folder.resolve("glossary/terms.csv")))
        .contains("2027-01-01", "2026-12-31");
    assertThat(CommandLineRun.in(folder, "glossary", "validate").out()).isEmpty();
    assertThat(CommandLineRun.in(folder, "tm", "undo", "--apply").status()).isZero();
    assertThat(memory()).isEqualTo(before);
  }

  @Test
  void titleOfAnotherBodyStays() throws IOException {
    run("--apply");
    assertThat(memory()).contains("Ukraynanın Dövlət Miqrasiya Xidməti.");
  }

  @Test
  void abbreviationIsLeftForAPerson() throws IOException {
    memory(unit("c", "DMX-nin rəisi.", "Никого."));
    CommandLineRun run = run("--apply");
    assertThat(run.out()).contains("az  ⟦DMX-nin⟧ rəisi.  (to be done by hand)");
    assertThat(run.status()).isEqualTo(1);
    assertThat(memory()).contains("DMX-nin");
  }

  @Test
  void otherGenderInTheNominativeIsToBeRead() throws IOException {
    memory(unit("c", "Heç kim.", "Государственная миграционная служба открыла его."));
    assertThat(run().out()).contains("→ Государственное агентство по миграции  (check agreement)");
  }

  @Test
  void formThatTheNewTitleKeepsApartIsLeftForAPerson() throws IOException {
    memory(unit("c", "Heç kim.", "нашей Государственной миграционной службе"));
    assertThat(run().out())
        .contains(
            "→ Государственному агентству по миграции | Государственном агентстве по миграции  (to"
                + " be done by hand)");
  }

  @Test
  void titleWithCodesInsideIsLeftForAPerson() throws IOException {
    memory(unit("c", "Dövlət <ph x='1'/>Miqrasiya Xidmətinə.", "Никого."));
    assertThat(run("--apply").out()).contains("(to be done by hand)");
    assertThat(memory()).contains("<ph x='1'/>Miqrasiya Xidmətinə.");
  }

  @Test
  void targetsOfXliffChangeAndNothingElse() throws IOException {
    String xliff =
        """
        <?xml version="1.0"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
         <file original="a" source-language="az" target-language="ru" datatype="plaintext"><body>
          <trans-unit id="1"><source>Dövlət Miqrasiya Xidmətinin</source>
           <target state='translated'>Государственной миграционной службы</target></trans-unit>
         </body></file>
        </xliff>
        """;
    Files.writeString(folder.resolve("a.xlf"), xliff);
    CommandLineRun run = run("a.xlf", "--apply");
    assertThat(run.status()).as("the source is left").isEqualTo(1);
    assertThat(Files.readString(folder.resolve("a.xlf")))
        .isEqualTo(
            xliff.replace(
                "Государственной миграционной службы", "Государственного агентства по миграции"));
  }

  @Test
  void newTitleMustBeGiven() {
    CommandLineRun run = CommandLineRun.in(folder, "glossary", "rename", "sms");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--en, --az or --ru");
  }
}
