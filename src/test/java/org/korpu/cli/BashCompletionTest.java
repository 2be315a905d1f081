package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bash offers after the TAB key. */
class BashCompletionTest {

  private static CompletedLines lines;

  @BeforeAll
  static void complete(@TempDir Path folder) throws Exception {
    lines =
        CompletedLines.by(
            "bash",
            List.of("--norc", "--noprofile"),
            folder,
            "korpu tm lo",
            "korpu -C deep xliff rev",
            "korpu --ui=az -q xliff review ",
            "korpu help tm lo",
            "korpu tmx ",
            "korpu tm lookup --f",
            "korpu doctor ",
            "korpu tm lookup --format ",
            "korpu tm lookup --format=t",
            "korpu tm lookup --to az,k",
            "korpu tm lookup --to=az,",
            "korpu tm lookup --from ",
            "korpu checks explain NumberM",
            "korpu check --checks=NumberMismatch,TermM",
            "korpu tm lookup --min ",
            "korpu xliff merge ",
            "korpu xliff merge two\\ w",
            "korpu xliff merge \"hand off/",
            "korpu xliff merge -- ",
            "korpu xliff export release.docx m",
            "korpu segment --srx=ru",
            "korpu xliff export --out ",
            "!korpu xliff merge ",
            "!korpu tm lookup --to az,",
            "korpu tm stats ",
            "korpu tm stats tm/",
            "korpu -C deep tm stats ",
            "korpu -C deep/er tm import x --into ",
            "korpu glossary find --glossary ",
            "korpu glossary usage state",
            "korpu glossary usage state:",
            "korpu glossary usage state-budget rel",
            "korpu glossary list --domain e",
            "korpu glossary diff glossary/terms.csv glossary/terms.csv ");
  }

  @Test
  void commandsAreOfferedWhereverOptionsOfAllCommandsStand() {
    assertThat(lines.of("korpu tm lo")).containsExactly("log", "lookup");
    assertThat(lines.of("korpu -C deep xliff rev")).containsExactly("review");
    assertThat(lines.of("korpu --ui=az -q xliff review ")).containsExactly("export", "import");
    assertThat(lines.of("korpu help tm lo")).containsExactly("log", "lookup");
    assertThat(lines.of("korpu tmx ")).isEmpty();
  }

  @Test
  void optionsAreOfferedAlsoWhereNothingElseCanBe() {
    assertThat(lines.of("korpu tm lookup --f")).containsExactly("--file", "--format", "--from");
    assertThat(lines.of("korpu doctor ")).contains("--format", "--help", "-C");
  }

  @Test
  void wordsOfAValueAreOfferedAfterBlankAndEqualsSign() {
    assertThat(lines.of("korpu tm lookup --format ")).containsExactly("json", "table", "text");
    assertThat(lines.of("korpu tm lookup --format=t")).containsExactly("table", "text");
    assertThat(lines.of("korpu checks explain NumberM")).containsExactly("NumberMismatch");
    assertThat(lines.of("korpu tm lookup --min ")).isEmpty();
  }

  @Test
  void listGoesOnAfterItsLastComma() {
    assertThat(lines.of("korpu tm lookup --from ")).containsExactly("az", "en", "ka", "ru");
    assertThat(lines.of("korpu tm lookup --to az,k")).containsExactly("az,ka");
    assertThat(lines.of("korpu tm lookup --to=az,")).containsExactly("az,en", "az,ka", "az,ru");
    assertThat(lines.of("korpu check --checks=NumberMismatch,TermM"))
        .containsExactly("NumberMismatch,TermMissing");
  }

  @Test
  void filesAreThoseThatTheCommandTakes() {
    assertThat(lines.of("korpu xliff merge "))
        .containsExactly(
            "deep", "glossary", "hand off", "release.en-az.xlf", "tm", "two words.sdlxliff");
    assertThat(lines.of("korpu xliff export release.docx m")).containsExactly("my release.docx");
    assertThat(lines.of("korpu segment --srx=ru")).containsExactly("rules.srx");
    assertThat(lines.of("korpu xliff export --out "))
        .containsExactly("deep", "glossary", "hand off", "tm");
    assertThat(lines.of("korpu glossary usage state-budget rel"))
        .containsExactly("release.docx", "release.en-az.xlf");
    assertThat(lines.of("korpu xliff merge -- ")).contains("two words.sdlxliff");
    assertThat(lines.of("korpu glossary diff glossary/terms.csv glossary/terms.csv "))
        .allMatch(each -> each.startsWith("-"));
  }

  @Test
  void namesOfFilesMayHaveSpacesHoweverTheyAreTyped() {
    assertThat(lines.of("korpu xliff merge two\\ w")).containsExactly("two words.sdlxliff");
    assertThat(lines.of("korpu xliff merge \"hand off/")).containsExactly("hand off/a.xlf");
  }

  @Test
  void memoriesAreThoseOfTheWorkspaceFromWhereverItIsSeen() {
    assertThat(lines.of("korpu tm stats "))
        .containsExactly(
            "deep", "glossary", "hand off", "tm/old.tmx.gz", "tm/reviewed.tmx", "tm/web/news.tmx");
    assertThat(lines.of("korpu tm stats tm/"))
        .containsExactly("tm/old.tmx.gz", "tm/reviewed.tmx", "tm/web");
    assertThat(lines.of("korpu -C deep tm stats ")).contains("deep/../tm/reviewed.tmx");
    assertThat(lines.of("korpu -C deep/er tm import x --into "))
        .containsExactly("tm/reviewed.tmx", "tm/web/news.tmx");
    assertThat(lines.of("korpu glossary find --glossary ")).contains("glossary/terms.csv");
  }

  @Test
  void conceptsAndDomainsAreThoseOfTheGlossary() {
    assertThat(lines.of("korpu glossary usage state")).contains("state-budget", "state:visit");
    assertThat(lines.of("korpu glossary usage state:")).containsExactly("visit");
    assertThat(lines.of("korpu glossary list --domain e")).containsExactly("economy", "event");
  }

  @Test
  void bashWithoutCompoptCompletesFilesByItself() {
    assertThat(lines.of("!korpu xliff merge ")).isEmpty();
    assertThat(lines.of("!korpu tm lookup --to az,")).containsExactly("az,en", "az,ka", "az,ru");
  }
}
