package org.korpu.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** XLIFF files for reviews. */
final class Samples {

  /** Rows 1 to 6: plain, with codes, untranslated, two segments of one unit, not to translate. */
  static final byte[] V2 =
      utf8(
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="az">
            <file id="f1" original="release.docx">
              <unit id="u1" xml:space="preserve">
                <segment id="s1" state="translated">
                  <source>The minister opened the office.</source>
                  <target>Nazir ofisi açdı.</target>
                </segment>
              </unit>
              <unit id="u2" xml:space="preserve">
                <notes><note category="memory">Filled from memory.</note></notes>
                <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">&lt;br></data></originalData>
                <segment id="s1" state="translated">
                  <source>See <pc id="1" dataRefStart="d1" dataRefEnd="d2">the law</pc>.<ph id="2" dataRef="d3"/></source>
                  <target><pc id="1" dataRefStart="d1" dataRefEnd="d2">Qanuna</pc> bax.<ph id="2" dataRef="d3"/></target>
                </segment>
              </unit>
              <unit id="u3" xml:space="preserve">
                <segment id="s1"><source>Nothing yet.</source></segment>
              </unit>
              <unit id="u4" xml:space="preserve">
                <segment id="s1" state="final"><source>First. </source><target>Birinci. </target></segment>
                <segment id="s2" state="initial"><source>Second: 5%.</source><target>İkinci: 5%.</target></segment>
              </unit>
              <unit id="u5" translate="no" xml:space="preserve">
                <segment id="s1"><source>KORPU</source><target>KORPU</target></segment>
              </unit>
            </file>
          </xliff>
          """);

  /** Rows 1 to 3: two segments of one unit, a unit of its own. */
  static final byte[] V1 =
      utf8(
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
            <file original="a.txt" source-language="en" target-language="az" datatype="plaintext">
              <body>
                <trans-unit id="1">
                  <source>One. Two.</source>
                  <seg-source><mrk mtype="seg" mid="s1">One.</mrk> <mrk mtype="seg" mid="s2">Two.</mrk></seg-source>
                  <target state="translated"><mrk mtype="seg" mid="s1">Bir.</mrk> <mrk mtype="seg" mid="s2">İki.</mrk></target>
                </trans-unit>
                <trans-unit id="2">
                  <source>Three <g id="1">bold</g></source>
                  <target state="translated">Üç <g id="1">qalın</g></target>
                </trans-unit>
              </body>
            </file>
          </xliff>
          """);

  private Samples() {}

  /** Files that other tools wrote. */
  static List<Path> dialects() {
    try (Stream<Path> files =
        Files.list(Path.of("src/test/resources/org/korpu/format/xliff/dialects"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
