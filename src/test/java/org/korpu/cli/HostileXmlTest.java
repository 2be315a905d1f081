package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader of XML under every attack of {@link XmlAttack}: it reads the file or refuses it in a
 * line, in bounded time; it asks nobody on the network and gives no file of the machine away.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileXmlTest {

  /** More than a slow machine under load takes; the attacks that work take minutes. */
  private static final Duration MOST = Duration.ofSeconds(30);

  /** Where the XML goes. */
  private static final String XML = "%XML%";

  private static final String SECRET = "do-not-tell-anybody";

  /** A reader: the commands that read such a file, and how one is made of its XML. */
  private record Reader(
      String file, XmlSample sample, Map<String, String> parts, String... commands) {}

  private static final List<Reader> READERS =
      List.of(
          reader(
              "a.tmx",
              XmlSample.TMX,
              "tm validate a.tmx",
              "tm import a.tmx --dry-run",
              "tm lookup text --tm a.tmx",
              "check a.tmx"),
          reader(
              "a1.xlf",
              XmlSample.XLIFF1,
              "xliff validate a1.xlf",
              "xliff import a1.xlf",
              "xliff convert --to 2.1 a1.xlf --out converted.xlf",
              "tm import a1.xlf --dry-run",
              "check a1.xlf"),
          reader(
              "a2.xlf",
              XmlSample.XLIFF2,
              "xliff validate a2.xlf",
              "xliff convert --to 1.2 a2.xlf --out converted.xlf",
              "check a2.xlf"),
          reader(
              "a.tbx",
              XmlSample.TBX,
              "glossary validate a.tbx",
              "glossary find --lang en --glossary a.tbx text.txt"),
          reader("a.srx", XmlSample.SRX, "segment --lang en --srx a.srx text.txt"),
          reader("a.xml", XmlSample.XML, "segment --lang en a.xml"),
          reader("a.html", XmlSample.XML, "segment --lang en a.html"),
          reader(
              "a.docx",
              XmlSample.WORD,
              Map.of(
                  "[Content_Types].xml",
                  "<Types>wordprocessingml.document.main</Types>",
                  "_rels/.rels",
                  relation("officeDocument", "word/document.xml"),
                  "word/document.xml",
                  XML),
              "segment --lang en a.docx",
              "xliff review import a.docx"),
          reader(
              "a.xlsx",
              XmlSample.STRINGS,
              Map.of(
                  "[Content_Types].xml",
                  "<Types>spreadsheetml.sheet.main</Types>",
                  "_rels/.rels",
                  relation("officeDocument", "xl/workbook.xml"),
                  "xl/_rels/workbook.xml.rels",
                  relation("sharedStrings", "sharedStrings.xml"),
                  "xl/workbook.xml",
                  "<workbook/>",
                  "xl/sharedStrings.xml",
                  XML),
              "segment --lang en a.xlsx",
              "glossary validate a.xlsx",
              "xliff review import a.xlsx"),
          reader(
              "a.pptx",
              XmlSample.SLIDE,
              Map.of(
                  "[Content_Types].xml",
                  "<Types>presentationml.presentation.main</Types>",
                  "_rels/.rels",
                  relation("officeDocument", "ppt/presentation.xml"),
                  "ppt/_rels/presentation.xml.rels",
                  relation("slide", "slides/slide1.xml"),
                  "ppt/presentation.xml",
                  "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                      + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                      + "<p:sldIdLst><p:sldId r:id=\"r\"/></p:sldIdLst></p:presentation>",
                  "ppt/slides/slide1.xml",
                  XML),
              "segment --lang en a.pptx"),
          reader(
              "a.odt",
              XmlSample.OPEN_DOCUMENT,
              Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", XML),
              "segment --lang en a.odt"));

  @TempDir static Path folder;

  private ServerSocket server;

  @BeforeAll
  void listen() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    server.setSoTimeout(1);
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(folder.resolve("text.txt"), "A text. It has two sentences.\n");
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    Files.writeString(folder.resolve("korpu.toml"), "[limits]\nseconds = 5\n");
  }

  @AfterAll
  void close() throws IOException {
    server.close();
  }

  static Stream<Arguments> attacks() {
    List<Arguments> attacks = new ArrayList<>();
    for (Reader reader : READERS) {
      for (XmlAttack attack : XmlAttack.values()) {
        attacks.add(Arguments.of(reader.file(), attack, reader));
      }
    }
    return attacks.stream();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("attacks")
  void isReadOrRefusedInALine(String name, XmlAttack attack, Reader reader) throws IOException {
    String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
    byte[] xml =
        attack.applyTo(reader.sample(), folder.resolve("secret.txt").toUri().toString(), address);
    Files.write(folder.resolve(name), reader.parts().isEmpty() ? xml : packed(reader.parts(), xml));
    for (String command : reader.commands()) {
      long start = System.nanoTime();
      CommandLineRun run = CommandLineRun.in(folder, command.split(" "));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(run.status()).as(command + "\n" + run.err()).isBetween(0, 2);
      assertThat(run.err()).as(command).doesNotContain("Exception", "\tat ", SECRET);
      assertThat(run.out()).as(command).doesNotContain(SECRET);
      assertThat(took).as(command).isLessThan(MOST);
    }
    assertThat(wasAsked()).as("asked over the network").isFalse();
  }

  private boolean wasAsked() throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static Reader reader(String file, XmlSample sample, String... commands) {
    return new Reader(file, sample, Map.of(), commands);
  }

  private static Reader reader(
      String file, XmlSample sample, Map<String, String> parts, String... commands) {
    return new Reader(file, sample, parts, commands);
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static byte[] packed(Map<String, String> parts, byte[] xml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            part.getValue().equals(XML) ? xml : part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
