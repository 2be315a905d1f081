package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code xliff validate} and {@code xliff convert} as a user sees them. */
class XliffVersionsTest {

  private static final String GOOD =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="az">
       <file id="f1">
        <unit id="u1" name="title">
         <segment id="s1" state="translated"><source>One <ph id="1" canDelete="no"/></source><target>Bir <ph id="1" canDelete="no"/></target></segment>
        </unit>
       </file>
      </xliff>
      """;

  private static final String BAD =
      GOOD.replace("<ph id=\"1\" canDelete=\"no\"/></target>", "</target>")
          .replace("state=\"translated\"", "state=\"done\"");

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void validationPrintsEachFaultAndCountsThem() throws IOException {
    write("bad.xlf", BAD);
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "validate", "bad.xlf");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            bad.xlf:4:4: u1: error: WrongAttributeValue: “state” cannot be “done”; allowed: initial, translated, reviewed, final
            bad.xlf:4:82: u1: error: DeletedCode: the code “1” must not be deleted, and the target lacks it
            """);
    assertThat(run.err()).contains("DeletedCode          1", "2 errors, 0 warnings");
    assertThat(CommandLineRun.in(folder, "xliff", "validate", "--fail-on", "never", "bad.xlf"))
        .extracting(CommandLineRun::status)
        .isEqualTo(0);
  }

  @Test
  void aGoodFileSaysNothing() throws IOException {
    write("good.xlf", GOOD);
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "validate", "good.xlf");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("No faults.\n");
  }

  @Test
  void aFaultIsAnObjectALine() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            BAD.getBytes(StandardCharsets.UTF_8),
            "--ui",
            "ru",
            "xliff",
            "validate",
            "--format",
            "json",
            "-");
    assertThat(run.out().lines().toList().get(1))
        .isEqualTo(
            "{\"fault\":\"DeletedCode\",\"severity\":\"error\",\"file\":\"-\",\"line\":4,"
                + "\"column\":82,\"unit\":\"u1\",\"message\":"
                + "\"код «1» удалять нельзя, а в переводе его нет\"}");
  }

  @Test
  void whatIsNoXliffIsToldAndTheOthersAreLookedAt() throws IOException {
    write("a.xlf", "<html/>");
    write("b.xlf", BAD);
    CommandLineRun run =
        CommandLineRun.in(folder, "--ui", "az", "xliff", "validate", "a.xlf", "b.xlf");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("b.xlf:4:4: u1: səhv: WrongAttributeValue: “state” atributu");
    assertThat(run.err()).contains("korpu: a.xlf:1:1: XLIFF faylı deyil: kök element <html>");
  }

  @Test
  void brokenXmlIsToldInTheLanguageOfTheUser() throws IOException {
    write("a.xlf", GOOD.replace("</unit>", "</unitt>"));
    assertThat(CommandLineRun.in(folder, "--ui", "ru", "xliff", "validate", "a.xlf").out())
        .isEqualTo(
            "a.xlf:5:9: u1: ошибка: BrokenMarkup: XML нарушен: </unitt> там, где должен быть </unit>\n");
    assertThat(CommandLineRun.in(folder, "--ui", "az", "xliff", "validate", "a.xlf").out())
        .contains("XML pozulub: </unit> olmalı yerdə </unitt> durur");
  }

  @Test
  void convertingWritesBesideTheFileAndTellsWhatIsLeftOut() throws IOException {
    write("a.xlf", GOOD);
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "convert", "--to", "1.2", "a.xlf");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("a.1.2.xlf\n");
    assertThat(run.err())
        .isEqualTo("korpu: a.xlf: not carried over: editing hints of 2 elements\n");
    assertThat(read("a.1.2.xlf")).contains("<trans-unit id=\"u1\" resname=\"title\"");
    assertThat(CommandLineRun.in(folder, "xliff", "convert", "--to", "2.1", "a.1.2.xlf").out())
        .isEqualTo("a.2.1.xlf\n");
  }

  @Test
  void a20FileBecomes21ByItsVersionAlone() throws IOException {
    write("a.xlf", GOOD);
    CommandLineRun run =
        CommandLineRun.in(folder, "xliff", "convert", "--to", "2.1", "a.xlf", "--out", "b.xlf");
    assertThat(run.err()).isEmpty();
    assertThat(read("b.xlf")).isEqualTo(GOOD.replace("version=\"2.0\"", "version=\"2.1\""));
    CommandLineRun again = CommandLineRun.in(folder, "xliff", "convert", "--to", "2.1", "b.xlf");
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).isEqualTo("b.xlf is XLIFF 2.1 already; nothing was written\n");
  }

  @Test
  void aFileInTheWayIsKept() throws IOException {
    write("a.xlf", GOOD);
    write("a.1.2.xlf", "mine");
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "convert", "--to", "1.2", "a.xlf");
    assertThat(run.err()).contains("a.1.2.xlf.1.bak");
    assertThat(read("a.1.2.xlf.1.bak")).isEqualTo("mine");
  }

  @Test
  void severalFilesGoIntoAFolderAndABadOneStopsNoOther() throws IOException {
    write("a.xlf", GOOD);
    write("b.xlf", GOOD.replace("<source>One <ph id=\"1\" canDelete=\"no\"/></source>", ""));
    write("c.xliff", GOOD);
    CommandLineRun run =
        CommandLineRun.in(
            folder, "xliff", "convert", "--to", "1.2", "a.xlf", "b.xlf", "c.xliff", "--out", "out");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines().toList())
        .isEqualTo(
            List.of(
                Path.of("out", "a.1.2.xlf").toString(), Path.of("out", "c.1.2.xliff").toString()));
    assertThat(run.err()).contains("korpu: b.xlf:4:4: unit “u1” has no source text");
    assertThat(folder.resolve("out").resolve("b.1.2.xlf")).doesNotExist();
  }

  @Test
  void standardInputGoesToStandardOutput() {
    CommandLineRun run =
        CommandLineRun.in(
            folder, GOOD.getBytes(StandardCharsets.UTF_8), "xliff", "convert", "--to", "2.1", "-");
    assertThat(run.out()).isEqualTo(GOOD.replace("version=\"2.0\"", "version=\"2.1\""));
  }
}
