package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets one clear line and status 2; nothing is half written, no stack trace is shown. */
class BadInputTest {

  private static final String TMX_HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<tmx version=\"1.4\">\n"
          + "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\""
          + " o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>\n<body>\n";

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment --lang en",
        "xliff export --to az",
        "xliff import",
        "xliff merge",
        "tm import",
        "tm stats",
        "tm lookup text --tm",
        "glossary import",
        "glossary validate",
        "glossary find --lang en",
        "check"
      })
  void missingFileIsNamedByEveryCommand(String command) throws IOException {
    CommandLineRun run = refused((command + " nosuch.file").split(" "));
    assertThat(run.err()).contains("nosuch.file: no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment --lang en",
        "xliff export --to az",
        "xliff import",
        "xliff merge",
        "glossary find --lang en"
      })
  void folderIsNoFile(String command) throws IOException {
    CommandLineRun run = refused((command + " tm").split(" "));
    assertThat(run.err()).contains("tm: is a folder, not a file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment --lang en empty.docx",
        "xliff export --to az empty.docx",
        "xliff export --to az empty.html",
        "xliff import empty.xlf",
        "xliff merge empty.xlf",
        "tm import empty.tmx",
        "glossary validate empty.csv",
        "check empty.xlf",
        "check empty.tmx"
      })
  void emptyFileIsRefused(String command) throws IOException {
    String[] words = command.split(" ");
    String file = words[words.length - 1];
    Files.createFile(folder.resolve(file));
    assertThat(refused(words).err()).startsWith("korpu: " + file + ":").contains("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment --lang en binary.txt",
        "segment --lang en binary.docx",
        "segment --lang en binary.odt",
        "xliff export --to az binary.html",
        "xliff import binary.xlf",
        "tm import binary.tmx",
        "glossary validate binary.csv",
        "glossary find --lang en binary.txt",
        "check binary.xlf",
        "check binary.tmx"
      })
  void binaryFileIsRefused(String command) throws IOException {
    String[] words = command.split(" ");
    String file = words[words.length - 1];
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 251);
    }
    Files.write(folder.resolve(file), bytes);
    assertThat(refused(words).err()).startsWith("korpu: " + file + ":");
  }

  @Test
  void malformedXliffIsNamedWithLineAndColumn() throws IOException {
    write(
        "bad.xlf",
        """
        <?xml version="1.0"?>
        <xliff version="1.2">
        <file source-language="en" target-language="az">
        <body></file>""");
    assertThat(refused("check", "bad.xlf").err()).containsPattern("korpu: bad\\.xlf:4:\\d+: ");
  }

  @Test
  void documentOfUnknownFormatIsRefusedWithTheKnownOnes() throws IOException {
    write("release.pages", "text");
    assertThat(refused("xliff", "export", "release.pages", "--to", "az").err())
        .contains("release.pages:", "docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment --lang klingon a.txt",
        "segment --lang qq a.txt",
        "xliff export a.txt --to az,rü",
        "tm lookup text --from e_",
        "glossary find --lang 1 a.txt"
      })
  void unknownLanguageIsRefused(String command) throws IOException {
    write("a.txt", "Text.");
    assertThat(refused(command.split(" ")).err()).contains("is not a language");
  }

  @Test
  void textOfNoKnownEncodingIsRefusedWithItsPlace() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'a', '\n', 0, 1, 2, (byte) 0xff, 0, 3});
    assertThat(refused("segment", "--lang", "en", "a.txt").err())
        .containsPattern("korpu: a\\.txt:\\d+:\\d+: ");
  }

  @Test
  void glossaryInWindows1251IsRefusedWithTheLineAndTheAdviceToConvert() throws IOException {
    Files.write(
        folder.resolve("a.csv"),
        "id,en,ru\nsms,Service,Служба\n".getBytes(Charset.forName("windows-1251")));
    assertThat(refused("glossary", "validate", "a.csv").err())
        .contains("korpu: a.csv:2:")
        .contains("UTF-8");
  }

  @Test
  void csvWithoutHeaderIsRefused() throws IOException {
    write("a.csv", "sms,State Migration Service,Dövlət Miqrasiya Xidməti\n");
    assertThat(refused("glossary", "import", "a.csv").err()).startsWith("korpu: a.csv:1:");
  }

  @Test
  void brokenUnitInTheMiddleIsNamedAndTheRestIsRead() throws IOException {
    write(
        "a.tmx",
        TMX_HEAD
            + unit("one", "First.", "Birinci.")
            + "<tu tuid=\"two\"><tuv xml:lang=\"en\"><seg>Broken & here</seg></tuv></tu>\n"
            + unit("three", "Third.", "Üçüncü.")
            + "</body></tmx>\n");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "a.tmx");

    assertThat(run.err())
        .containsPattern("korpu: a\\.tmx:6:\\d+: .*")
        .contains("a.tmx: 3 units – 2 added", "1 damaged: line 6");
    assertThat(Files.readString(folder.resolve("tm/imported.tmx")))
        .contains("Birinci.", "Üçüncü.")
        .doesNotContain("Broken");
  }

  @Test
  void xliffOfAnotherDocumentIsNotMerged() throws IOException {
    write("a.txt", "First sentence.\n");
    CommandLineRun.in(folder, "xliff", "export", "a.txt", "--to", "az");
    write("a.txt", "Another sentence.\n");

    CommandLineRun run = refused("xliff", "merge", "a.en-az.xlf");

    assertThat(run.err()).contains("does not fit the document a.txt as it is now");
    assertThat(folder.resolve("a.az.txt")).doesNotExist();
  }

  @Test
  void commandThatNeedsAWorkspaceSaysHowToMakeOne(@TempDir Path bare) {
    CommandLineRun run = CommandLineRun.in(bare, "status");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("korpu: .: no workspace here", "korpu init");
  }

  @Test
  void misspeltOptionIsNamedWithTheLikelyOne() {
    CommandLineRun run = CommandLineRun.in(folder, "tm", "lookup", "x", "--form", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("unknown option “--form”").contains("korpu tm lookup --help");
  }

  @Test
  void parseFaultsAreInTheLanguageOfTheUser() {
    assertThat(CommandLineRun.in(folder, "--ui", "az", "check").err())
        .contains("çatışmır: FILE", "Sınayın: korpu check --help");
    assertThat(CommandLineRun.in(folder, "--ui", "ru", "tm", "lookup", "x", "--min", "many").err())
        .contains("значение «many» не подходит для --min");
  }

  @Test
  void folderMayHaveTheNameOfACommand() {
    assertThat(CommandLineRun.in(folder, "-C", "tm", "status").status()).isZero();
  }

  @Test
  void controlCharactersOfATextDoNotReachTheTerminal() throws IOException {
    write(
        "a.tmx",
        TMX_HEAD + unit("one", "First&#x9b;31m step.", "Bir\u0085inci.") + "</body></tmx>");
    String[] lookup = {"tm", "lookup", "First31m step.", "--tm", "a.tmx", "--min", "30"};

    CommandLineRun text = CommandLineRun.in(folder, lookup);

    assertThat(text.status()).as(text.err()).isZero();
    assertThat(text.out()).contains("First\\u009B31m", "Bir\\u0085inci");
  }

  @Test
  void controlCharactersOfAFileNameDoNotReachTheTerminal() throws IOException {
    write("a\u001B[31m.tmx", TMX_HEAD + unit("one", "First.", "Birinci.") + "</body></tmx>");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "stats", "a\u001B[31m.tmx");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("a\\u001B[31m.tmx: 1 unit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words.tmx",
        "it's \"so\".tmx",
        "yaddaş-ə.tmx",
        "память.tmx",
        "-dash.tmx",
        "line\nbreak.tmx"
      })
  void namesOfFilesMayHaveAnyCharacters(String name) throws IOException {
    write(name, TMX_HEAD + unit("one", "First.", "Birinci.") + "</body></tmx>");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "--", name);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("1 unit – 1 added").matches("(?s)[^\n]*1 unit[^\n]*\n[^\n]*\n");
  }

  @Test
  void nameThatNoFileCanHaveIsRefused() {
    CommandLineRun run = CommandLineRun.in(folder, "segment", "--lang", "en", "a\0b.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("korpu: a\\u0000b.txt: ").contains("Rename the file");
  }

  @Test
  void outputIntoAMissingFolderIsRefusedWithTheFolder() throws IOException {
    assertThat(refused("tm", "export", "--out", "nosuch/a.tmx").err())
        .contains("nosuch: no such file");
  }

  @Test
  void outputMayReplaceItsInput() throws IOException {
    write("a.tmx", TMX_HEAD + unit("one", "First.", "Birinci.") + "</body></tmx>");

    CommandLineRun run =
        CommandLineRun.in(folder, "tm", "export", "--tm", "a.tmx", "--out", "a.tmx");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("a.tmx"))).contains("First.", "Birinci.");
  }

  @Test
  void unknownCheckIsRefusedWithTheKnownOnes() throws IOException {
    write("a.tmx", TMX_HEAD + unit("one", "First.", "Birinci.") + "</body></tmx>");
    assertThat(refused("check", "a.tmx", "--checks", "NumberMissmatch").err())
        .contains("NumberMissmatch", "NumberMismatch");
  }

  private static String unit(String id, String en, String az) {
    return "<tu tuid=\""
        + id
        + "\"><tuv xml:lang=\"en\"><seg>"
        + en
        + "</seg></tuv><tuv xml:lang=\"az\"><seg>"
        + az
        + "</seg></tuv></tu>\n";
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Runs a command that must be refused and must leave the folder as it was. */
  private CommandLineRun refused(String... arguments) throws IOException {
    String before = listing();
    CommandLineRun run = CommandLineRun.in(folder, arguments);
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("korpu: ").doesNotContain("Exception", "\tat ");
    assertThat(listing()).isEqualTo(before);
    return run;
  }

  private String listing() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.map(Path::toString).sorted().toList().toString();
    }
  }
}
