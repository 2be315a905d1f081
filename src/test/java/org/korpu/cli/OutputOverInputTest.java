package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command destroys what it reads, under whatever name, and links stay links. */
class OutputOverInputTest {

  @TempDir Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.write(folder.resolve("a.tmx"), XmlSample.TMX.with("", "text"));
    Files.write(folder.resolve("a.xlf"), XmlSample.XLIFF2.with("", "text"));
    Files.writeString(folder.resolve("a.txt"), "A text about an office.\n");
    Files.writeString(folder.resolve("b.txt"), "İdarə haqqında mətn.\n");
    Files.writeString(folder.resolve("a.csv"), "id,en,az\noffice,office,idarə\n");
    for (String name : List.of("a.tmx", "a.xlf", "a.txt", "a.csv")) {
      Files.createSymbolicLink(folder.resolve("link-" + name), Path.of(name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check a.xlf --format text --out a.xlf",
        "check a.xlf --format json --out link-a.xlf",
        "check a.tmx --format html --out ./a.tmx",
        "xliff pseudo a.xlf --to az --out a.xlf",
        "xliff pseudo a.xlf --to az --out link-a.xlf",
        "xliff join a.xlf --out a.xlf",
        "glossary apply a.txt --from en --to az --glossary a.csv --out a.txt",
        "glossary apply a.txt --from en --to az --glossary a.csv --out link-a.txt",
        "glossary extract a.txt --lang en --out a.txt",
        "glossary export --glossary a.csv --out a.csv",
        "tm export --tm a.tmx --to-format csv --out a.tmx",
        "tm filter a.tmx --out a.tmx --containing text",
        "tm sample a.tmx -n 1 --out a.tmx",
        "align a.txt b.txt --langs en,az --out a.txt",
        "align a.txt b.txt --langs en,az --replace --out link-a.txt"
      })
  void inputIsNotWrittenOver(String command) throws IOException {
    List<byte[]> before = contents();

    CommandLineRun run = CommandLineRun.in(folder, command.split(" "));

    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .contains("this file is read by the same command")
        .doesNotContain("Exception");
    assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void changeInPlaceGoesThroughALinkAndLeavesIt() throws IOException {
    Path tm = Files.createDirectories(folder.resolve("elsewhere"));
    Files.write(tm.resolve("b.tmx"), XmlSample.TMX.with("", "text"));
    Path link = Files.createSymbolicLink(folder.resolve("b.tmx"), Path.of("elsewhere/b.tmx"));

    CommandLineRun run = CommandLineRun.in(folder, "tm", "rm", "b.tmx#1", "--apply");

    assertThat(run.status()).as(run.err()).isBetween(0, 1);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(tm.resolve("b.tmx"))).doesNotContain("<tu ");
  }

  @Test
  void linkToItselfIsAFaultOfTheFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop.tmx"), Path.of("loop.tmx"));
    for (String command : List.of("tm stats loop.tmx", "tm export --tm a.tmx --out loop.tmx")) {
      CommandLineRun run = CommandLineRun.in(folder, command.split(" "));
      assertThat(run.status()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).startsWith("korpu: loop.tmx").doesNotContain("Exception");
    }
  }

  private List<byte[]> contents() throws IOException {
    return List.of(
        Files.readAllBytes(folder.resolve("a.tmx")),
        Files.readAllBytes(folder.resolve("a.xlf")),
        Files.readString(folder.resolve("a.txt")).getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(folder.resolve("a.csv")));
  }
}
