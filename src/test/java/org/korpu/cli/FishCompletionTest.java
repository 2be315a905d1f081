package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fish offers after the TAB key. */
class FishCompletionTest {

  private static CompletedLines lines;

  @BeforeAll
  static void complete(@TempDir Path folder) throws Exception {
    lines =
        CompletedLines.by(
            "fish",
            List.of("--no-config"),
            folder,
            "korpu tm lo",
            "korpu -C deep xliff rev",
            "korpu --ui=az -q xliff review ",
            "korpu help tm lo",
            "korpu tmx ",
            "korpu tm lookup --f",
            "korpu tm lookup --format=t",
            "korpu tm lookup --to az,k",
            "korpu tm lookup --to=az,",
            "korpu checks explain NumberM",
            "korpu check --checks=NumberMismatch,TermM",
            "korpu xliff merge ",
            "korpu xliff merge two\\ w",
            "korpu xliff merge \"hand off/",
            "korpu segment --srx=ru",
            "korpu xliff export --out ",
            "korpu tm stats ",
            "korpu -C deep tm stats ",
            "korpu -C deep/er tm import x --into ",
            "korpu glossary usage state",
            "korpu glossary usage state-budget rel",
            "korpu glossary list --domain e");
  }

  @Test
  void commandsAreOfferedWithWhatTheyDo() {
    assertThat(lines.described("korpu tm lo"))
        .containsExactly(
            "log\tList what was written to memories, the newest first.",
            "lookup\tShow what the memory knows about a text.");
    assertThat(lines.of("korpu -C deep xliff rev")).containsExactly("review");
    assertThat(lines.of("korpu --ui=az -q xliff review ")).containsExactly("export", "import");
    assertThat(lines.of("korpu help tm lo")).containsExactly("log", "lookup");
    assertThat(lines.of("korpu tmx ")).isEmpty();
  }

  @Test
  void optionsAreOfferedWithWhatTheyAreFor() {
    assertThat(lines.of("korpu tm lookup --f")).containsExactly("--file", "--format", "--from");
    assertThat(lines.described("korpu tm lookup --f"))
        .anyMatch(line -> line.startsWith("--from\tLanguage of the text. Default:"));
  }

  @Test
  void wordsOfAValueAreOfferedAndListsGoOn() {
    assertThat(lines.of("korpu tm lookup --format=t"))
        .containsExactly("--format=table", "--format=text");
    assertThat(lines.of("korpu tm lookup --to az,k")).containsExactly("az,ka");
    assertThat(lines.of("korpu tm lookup --to=az,"))
        .containsExactly("--to=az,en", "--to=az,ka", "--to=az,ru");
    assertThat(lines.of("korpu checks explain NumberM")).containsExactly("NumberMismatch");
    assertThat(lines.of("korpu check --checks=NumberMismatch,TermM"))
        .containsExactly("--checks=NumberMismatch,TermMissing");
  }

  @Test
  void filesAreThoseThatTheCommandTakes() {
    assertThat(lines.of("korpu xliff merge "))
        .containsExactly(
            "deep/", "glossary/", "hand off/", "release.en-az.xlf", "tm/", "two words.sdlxliff");
    assertThat(lines.of("korpu xliff merge two\\ w")).containsExactly("two words.sdlxliff");
    assertThat(lines.of("korpu xliff merge \"hand off/")).containsExactly("hand off/a.xlf");
    assertThat(lines.of("korpu segment --srx=ru")).containsExactly("--srx=rules.srx");
    assertThat(lines.of("korpu xliff export --out "))
        .containsExactly("deep/", "glossary/", "hand off/", "tm/");
    assertThat(lines.of("korpu glossary usage state-budget rel"))
        .containsExactly("release.docx", "release.en-az.xlf");
  }

  @Test
  void memoriesAreThoseOfTheWorkspaceFromWhereverItIsSeen() {
    assertThat(lines.of("korpu tm stats "))
        .contains("tm/reviewed.tmx", "tm/old.tmx.gz", "tm/web/news.tmx", "deep/");
    assertThat(lines.of("korpu -C deep tm stats ")).contains("deep/../tm/reviewed.tmx");
    assertThat(lines.of("korpu -C deep/er tm import x --into "))
        .containsExactly("tm/reviewed.tmx", "tm/web/news.tmx");
  }

  @Test
  void conceptsAndDomainsAreThoseOfTheGlossary() {
    assertThat(lines.described("korpu glossary usage state"))
        .contains("state-budget\tdövlət büdcəsi", "state:visit\tdövlət səfəri");
    assertThat(lines.of("korpu glossary list --domain e")).containsExactly("economy", "event");
  }
}
