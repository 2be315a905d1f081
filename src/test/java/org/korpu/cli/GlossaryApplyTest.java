package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code glossary apply}, and what export makes of terms. */
class GlossaryApplyTest {

  private static final String TEXT =
      "The report of the State Migration Service was sent.\n\nNothing known stands here.\n";

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    Files.writeString(
        folder.resolve("glossary/a.csv"),
        """
        id,en,az,ru
        service,State Migration Service,Dövlət Miqrasiya Xidməti,Государственная миграционная служба
        committee,State Customs Committee,Dövlət Gömrük Komitəsi,Государственный таможенный комитет
        """);
    Files.writeString(
        folder.resolve("tm/a.tmx"),
        """
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
        o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body><tu tuid="7">
        <tuv xml:lang="en"><seg>The report of the State Customs Committee was sent.</seg></tuv>
        <tuv xml:lang="az"><seg>Dövlət Gömrük Komitəsinin hesabatı göndərildi.</seg></tuv></tu>
        </body></tmx>
        """);
    Files.writeString(folder.resolve("release.txt"), TEXT);
  }

  @Test
  void documentBecomesADraftWithTitlesInTheirForm() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(folder, "glossary", "apply", "release.txt", "--from", "en", "--to", "az");

    assertThat(run.out())
        .isEqualTo(
            "The report of the Dövlət Miqrasiya Xidmətinin was sent.\n\n"
                + "Nothing known stands here.\n");
    assertThat(run.err()).isEqualTo("Draft: 1 term in 1 segment.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void emptyTargetsOfXliffAreFilledWhereThereAreTermsAndStayUntranslated() throws IOException {
    CommandLineRun.in(folder, "xliff", "export", "release.txt", "--from", "en", "--to", "ru");
    CommandLineRun run =
        CommandLineRun.in(folder, "glossary", "apply", "release.en-ru.xlf", "--out", "draft.xlf");

    assertThat(run.status()).isZero();
    String draft = Files.readString(folder.resolve("draft.xlf"));
    assertThat(draft)
        .containsOnlyOnce("<target>")
        .contains(
            "<target>The report of the Государственной миграционной службы was sent.</target>");
    CommandLineRun merged =
        CommandLineRun.in(folder, "xliff", "merge", "draft.xlf", "--require-complete");
    assertThat(merged.status()).isEqualTo(2);
  }

  @Test
  void textWithoutTermsIsToldAndStatusIsOne() throws IOException {
    Files.writeString(folder.resolve("other.txt"), "Nothing.\n");
    CommandLineRun run =
        CommandLineRun.in(folder, "glossary", "apply", "other.txt", "--from", "en", "--to", "az");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("Nothing.\n");
  }

  @Test
  void severalTargetLanguagesOfTheSettingsMustBeChosenFrom() throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, "glossary", "apply", "release.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("2 target languages are set: name one with --to");
  }

  @Test
  void exportSuggestsTheFormAndRepairsTheMatchThatDiffersInTheTitle() throws IOException {
    CommandLineRun.in(folder, "xliff", "export", "release.txt", "--from", "en", "--to", "az");
    String xliff = Files.readString(folder.resolve("release.en-az.xlf"));

    assertThat(xliff)
        .contains("<gls:translation>Dövlət Miqrasiya Xidməti</gls:translation>")
        .contains(
            "<gls:translation korpu:form=\"inflected\">Dövlət Miqrasiya Xidmətinin</gls:translation>")
        .contains("Dövlət Miqrasiya Xidmətinin hesabatı göndərildi.")
        .contains("Dövlət Gömrük Komitəsinin → Dövlət Miqrasiya Xidmətinin")
        .contains("korpu:fuzzy-match")
        .doesNotContain("<segment id=\"s1\" state=");
    assertThat(CommandLineRun.in(folder, "xliff", "validate", "release.en-az.xlf").status())
        .isZero();
  }
}
