package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every reader of text that is no XML, given texts that were made to stop it: it reads the file or
 * refuses it in a line, in bounded time, and prints nothing that steers a terminal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

  /** More than a slow machine under load takes; the texts that work take minutes. */
  private static final Duration MOST = Duration.ofSeconds(30);

  private static final String TMX =
      new String(XmlSample.TMX.with("", "text"), StandardCharsets.UTF_8);

  @TempDir static Path folder;

  @BeforeAll
  void makeWorkspace() throws IOException {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    Files.writeString(folder.resolve("korpu.toml"), "[limits]\nseconds = 5\n");
    Files.writeString(folder.resolve("text.txt"), "A text. It has two sentences.\n");
    Files.writeString(folder.resolve("a.tmx"), TMX);
  }

  /** A text: what is wrong with it, by the name of a file. */
  private static Map<String, byte[]> texts() {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    page(texts, "elements", "<div>".repeat(3_000) + "x" + "</div>".repeat(3_000));
    page(texts, "open-elements", "<b>".repeat(2_000));
    page(texts, "angles", "<".repeat(4_000));
    page(texts, "comments", "<!--".repeat(2_000));
    page(texts, "tags", "<a ".repeat(5_000));
    page(texts, "breaks", "text<br>".repeat(8_000));
    page(texts, "attribute", "<p title=\"" + "x".repeat(300_000) + "\">x</p>");
    texts.put("quotes.md", utf8(">".repeat(5_000) + " x\n"));
    texts.put("lists.md", utf8("- ".repeat(500) + "x\n"));
    texts.put("brackets.md", utf8("[".repeat(2_000) + "x" + "]".repeat(2_000) + "\n"));
    texts.put("links.md", utf8("[a](".repeat(300) + "\n"));
    texts.put("stars.md", utf8("*a **".repeat(3_000) + "\n"));
    texts.put("underscores.md", utf8("_".repeat(8_000) + "a" + "_".repeat(8_000) + "\n"));
    texts.put("arrays.json", utf8("[".repeat(100_000) + "]".repeat(100_000)));
    texts.put("objects.json", utf8("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)));
    texts.put("number.json", utf8("{\"a\":" + "9".repeat(100_000) + "}"));
    texts.put("string.json", utf8("{\"a\":\"" + "x".repeat(100_000) + "\"}"));
    texts.put("lone.json", utf8("{\"a\":\"x\\ud83dy\"}"));
    texts.put("nul.json", utf8("{\"a\":\"x\\u0000y\"}"));
    texts.put("lone.properties", utf8("a=x\\ud83dy\n"));
    texts.put("escape.properties", utf8("a=x\\u12\n"));
    texts.put("continued.properties", utf8("a=x" + "\\\n".repeat(100_000)));
    texts.put("unclosed.po", utf8("msgid \"a\nmsgstr \"b\"\n"));
    texts.put("strings.po", utf8("msgid \"\"\n" + "\"a\"\n".repeat(100_000) + "msgstr \"\"\n"));
    texts.put("escapes.po", utf8("msgid \"a\\x\\777\\\"\nmsgstr \"\"\n"));
    texts.put("plurals.po", utf8("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[999999999] \"c\"\n"));
    texts.put("line.txt", utf8("word ".repeat(40_000)));
    texts.put("letters.txt", utf8("a".repeat(100_000)));
    texts.put("stops.txt", utf8(".".repeat(30_000)));
    texts.put("brackets.txt", utf8("(".repeat(100_000)));
    texts.put("digits.txt", utf8("1".repeat(100_000)));
    texts.put("marks.txt", utf8("a" + "\u0301".repeat(100_000)));
    texts.put("steering.txt", utf8("a\u202Egpj.exe\u2066b\u200Fc\u2029d\n"));
    texts.put("cut.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    texts.put("overlong.txt", new byte[] {'a', (byte) 0xC0, (byte) 0xAF, '\n'});
    texts.put("half.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'b'});
    texts.put("quote.csv", utf8("id,en,az\n1,\"" + "x\n".repeat(5_000)));
    texts.put("quotes.csv", utf8("id,en,az\n1," + "\"".repeat(100_001) + "\n"));
    texts.put("columns.csv", utf8("id,en,az\n" + ",".repeat(100_000) + "\n"));
    texts.put("header.csv", utf8("id" + ",en".repeat(5_000) + "\n"));
    texts.put("lone.csv", new byte[] {'i', 'd', ',', 'e', 'n', '\n', (byte) 0xED, (byte) 0xA0, 10});
    texts.put("steering.csv", utf8("id,en,az\nx\u202Ey,a\u001B[2J,b\u009Bc\n"));
    texts.put("tables.toml", utf8("[a]\n".repeat(5_000)));
    texts.put("arrays.toml", utf8("a = " + "[".repeat(10_000) + "]".repeat(10_000)));
    texts.put("keys.toml", utf8("a" + ".a".repeat(5_000) + " = 1\n"));
    texts.put("string.toml", utf8("a = \"\"\"" + "x\n".repeat(100_000)));
    texts.put("number.toml", utf8("[limits]\nparts = " + "9".repeat(100_000) + "\n"));
    texts.put("lone.toml", utf8("[languages]\nsource = \"\\ud83d\"\n"));
    texts.put("steering.toml", utf8("\"a\\u202eb\\u001b[2J\" = 1\n"));
    return texts;
  }

  private static List<String> commands(String file) {
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".html", ".md" -> List.of("segment --lang en " + file);
      case ".json", ".properties" -> List.of("segment --lang en " + file);
      case ".po" -> List.of("segment --lang en " + file, "tm import --dry-run --to az " + file);
      case ".csv" ->
          List.of(
              "glossary import --dry-run " + file,
              "tm import --dry-run --from en --to az " + file,
              "check a.tmx --baseline " + file,
              "align --langs en,az --batch " + file);
      case ".toml" -> List.of("status");
      default ->
          List.of(
              "segment --lang en " + file,
              "glossary find --lang en " + file,
              "tm lookup --from en --to az --tm a.tmx --file " + file,
              "name --from az --to en --file " + file,
              "check a.tmx --baseline " + file,
              "align --langs en,az --batch " + file);
    };
  }

  static Stream<Arguments> runs() {
    List<Arguments> runs = new ArrayList<>();
    texts()
        .forEach(
            (file, bytes) ->
                commands(file).forEach(command -> runs.add(Arguments.of(file, command, bytes))));
    return runs.stream();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("runs")
  void isReadOrRefusedInALine(String file, String command, byte[] bytes) throws IOException {
    Path here = folder;
    if (file.endsWith(".toml")) {
      here = Files.createDirectories(folder.resolve(file + ".d"));
      Files.write(here.resolve("korpu.toml"), bytes);
    } else {
      Files.write(folder.resolve(file), bytes);
    }
    long start = System.nanoTime();
    CommandLineRun run = CommandLineRun.in(here, command.split(" "));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(run.status()).as(run.err()).isBetween(0, 2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    assertThat(took).isLessThan(MOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tm import --dry-run --from en --to az bomb.csv",
        "segment --lang en bomb.txt",
        "segment --lang en bomb.html",
        "tm stats bomb.tmx",
        "xliff validate bomb.xlf",
        "glossary validate bomb.csv"
      })
  void compressedFileThatGrowsBeyondMeasureIsRefused(String command) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(
          "<?xml version=\"1.0\"?>\n<xliff version=\"2.1\">".getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1_000_000];
      Arrays.fill(block, (byte) ' ');
      for (int i = 0; i < 40; i++) {
        out.write(block);
      }
    }
    Files.write(
        folder.resolve(command.substring(command.lastIndexOf(' ') + 1)), bytes.toByteArray());

    CommandLineRun run = CommandLineRun.in(folder, command.split(" "));

    assertThat(run.status()).as(run.err()).isBetween(1, 2);
    assertThat(run.err()).doesNotContain("Exception", "not enough");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+c", "(a|aa)+c", "(.*a){12}c", "(?:a?){30}a{30}c", "(?<=(a|aa)+)c"})
  void expressionThatNeverEndsIsStopped(String expression) throws IOException {
    Files.write(
        folder.resolve("slow.srx"), XmlSample.SRX.with("", expression.replace("<", "&lt;")));
    Files.writeString(folder.resolve("slow.txt"), "a".repeat(2_000) + " b. ");
    Files.write(folder.resolve("slow.tmx"), XmlSample.TMX.with("", "a".repeat(2_000)));
    for (String command :
        List.of(
            "segment --lang en --srx slow.srx slow.txt",
            "tm search --tm slow.tmx --regex " + expression)) {
      long start = System.nanoTime();
      CommandLineRun run = CommandLineRun.in(folder, command.split(" "));
      assertThat(run.status()).as(command + "\n" + run.err()).isBetween(0, 2);
      assertThat(run.err()).doesNotContain("Exception");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(command).isLessThan(MOST);
    }
  }

  @Test
  void ruleThatNeverEndsIsNamed() throws IOException {
    Files.write(folder.resolve("slow.srx"), XmlSample.SRX.with("", ".*.*.*.*.*c"));
    Files.writeString(folder.resolve("slow.txt"), "a".repeat(200));
    CommandLineRun run =
        CommandLineRun.in(folder, "segment", "--lang", "en", "--srx", "slow.srx", "slow.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("slow.srx:3:", "rule 1", "200 characters");
  }

  private static void page(Map<String, byte[]> texts, String name, String body) {
    texts.put(name + ".html", utf8("<!DOCTYPE html><html><body>" + body + "</body></html>"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
