package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryExtractTest {

  private static final String UNIT =
      "<tu tuid='%s'><tuv xml:lang='en'><seg>%s</seg></tuv>"
          + "<tuv xml:lang='az'><seg>%s</seg></tuv></tu>";

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    StringBuilder others = new StringBuilder();
    for (int i = 6; i <= 25; i++) {
      others.append(UNIT.formatted("u" + i, "–", "–"));
    }
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    String units =
        UNIT.formatted(
                "u1", "The State Migration Service wrote.", "Dövlət Miqrasiya Xidməti yazıb.")
            + UNIT.formatted(
                "u2",
                "The Chief of the State Migration Service came.",
                "Dövlət Miqrasiya Xidmətinin rəisi gəlib.")
            + UNIT.formatted("u3", "He has a work permit.", "Onun iş icazəsi var.")
            + UNIT.formatted("u4", "Nobody wrote.", "Heç kim yazmayıb.")
            + UNIT.formatted("u5", "No work permit came.", "İş icazəsi gəlməyib.");
    Files.writeString(
        folder.resolve("tm/releases.tmx"),
        "<tmx version='1.4'><header srclang='en' creationtool='x' creationtoolversion='1'"
            + " segtype='sentence' o-tmf='x' adminlang='en' datatype='plaintext'/><body>"
            + units
            + others
            + "</body></tmx>");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private void addConcept() throws IOException {
    Files.writeString(
        folder.resolve("glossary/terms.csv"),
        """
        id,en,az,ru,en:deprecated
        sms,State Migration Service,Dövlət Miqrasiya Xidməti,Государственная миграционная служба,
        chief,Chief of the State Migration Service,Dövlət Miqrasiya Xidmətinin rəisi,,Head of Migration
        """);
  }

  @Test
  void memoryIsReadWhereNoFileIsNamed() {
    CommandLineRun run = run("glossary", "extract", "--lang", "en", "--to", "az");
    assertThat(run.out())
        .startsWith(
            """
            State Migration Service  2 times
                az  Dövlət Miqrasiya Xidməti  75 %
                tm/releases.tmx#u1  The ⟦State Migration Service⟧ wrote.
            work permit  2 times
                az  iş icazəsi  75 %
            """);
    assertThat(run.err()).contains("that occur at least twice, in");
    assertThat(run.status()).isZero();
  }

  @Test
  void candidatesOfADocumentNameTheirLine() throws IOException {
    Files.writeString(
        folder.resolve("note.txt"), "Hello.\nİş icazəsi yoxdur.\n\nİş icazəsinin müddəti.\n");
    assertThat(run("glossary", "extract", "--lang", "az", "note.txt").out())
        .contains("note.txt:2  ⟦İş icazəsi⟧ yoxdur.");
  }

  @Test
  void knownTermsAreLeftOutOrMarked() throws IOException {
    addConcept();
    assertThat(run("glossary", "extract", "--lang", "en").out())
        .doesNotContain("Migration")
        .contains("work permit");
    assertThat(run("glossary", "extract", "--lang", "en", "--known").out())
        .contains("State Migration Service  2 times  [sms]");
  }

  @Test
  void reviewedCandidatesCanBeImported() {
    String csv =
        run(
                "glossary",
                "extract",
                "--lang",
                "en",
                "--to",
                "az",
                "--format",
                "csv",
                "--out",
                "c.csv")
            .err();
    assertThat(csv).contains("2 candidates");
    CommandLineRun imported = run("glossary", "import", "c.csv");
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(run("glossary", "list", "work-permit").out()).contains("iş icazəsi", "work permit");
    assertThat(run("glossary", "extract", "--lang", "en").status()).isEqualTo(1);
  }

  @Test
  void jsonHasATermALine() {
    assertThat(run("glossary", "extract", "--lang", "en", "--to", "az", "--format", "json").out())
        .startsWith(
            "{\"term\":\"State Migration Service\",\"language\":\"en\",\"occurrences\":2,"
                + "\"units\":2,")
        .contains(
            "\"translations\":{\"az\":{\"term\":\"Dövlət Miqrasiya Xidməti\",\"together\":2,");
  }

  @Test
  void translationIntoTheLanguageItselfIsAFault() {
    CommandLineRun run = run("glossary", "extract", "--lang", "en", "--to", "en-GB");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the candidates are in en themselves");
  }

  @Test
  void usageShowsEveryFormAndCounts() throws IOException {
    addConcept();
    Files.writeString(folder.resolve("note.txt"), "В Государственной миграционной службе.\n");
    CommandLineRun run = run("glossary", "usage", "sms", "note.txt");
    assertThat(run.out())
        .isEqualTo(
            """
            tm/releases.tmx#u1
                en  The ⟦State Migration Service⟧ wrote.
                az  ⟦Dövlət Miqrasiya Xidməti⟧ yazıb.
            tm/releases.tmx#u2
                en  The Chief of the ⟦State Migration Service⟧ came.  [chief]
                az  ⟦Dövlət Miqrasiya Xidmətinin⟧ rəisi gəlib.  ← Dövlət Miqrasiya Xidməti  [chief]
            note.txt:1
                ru  В ⟦Государственной миграционной службе⟧.  ← Государственная миграционная служба

                Term                                 Status     Uses  Inflected  Units
            en  State Migration Service              preferred     2          0      2
            az  Dövlət Miqrasiya Xidməti             preferred     2          1      2
            ru  Государственная миграционная служба  preferred     1          1      1
            """);
    assertThat(run.err()).contains("5 uses in 26 units and paragraphs");
    assertThat(run.status()).isZero();
  }

  @Test
  void usageTakesATermForItsConcept() throws IOException {
    addConcept();
    assertThat(run("glossary", "usage", "head of migration", "--counts", "--format", "json").out())
        .contains(
            "{\"language\":\"en\",\"term\":\"Head of Migration\",\"status\":\"deprecated\","
                + "\"uses\":0,\"inflected\":0,\"units\":0}");
    CommandLineRun unknown = run("glossary", "usage", "nobody");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("no concept “nobody”");
  }

  @Test
  void usageOfATermThatStandsNowhereIsAFinding() throws IOException {
    addConcept();
    Files.delete(folder.resolve("tm/releases.tmx"));
    CommandLineRun run = run("glossary", "usage", "sms", "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }
}
