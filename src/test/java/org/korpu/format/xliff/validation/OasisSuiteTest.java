package org.korpu.format.xliff.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.format.xliff.Schemas;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.format.xliff.conversion.XliffConversion;

/**
 * The test suite of XLIFF 2.1 by OASIS, which its terms keep out of this project: {@code mvn test
 * -Dtest=OasisSuiteTest -Dxliff.suite=FOLDER}, where the folder has {@code core} and {@code
 * modules}, each with {@code valid} and {@code invalid}. Writes the table of the page on
 * conformance to {@code target/xliff-conformance.md}.
 */
class OasisSuiteTest {

  private static final Path TABLE = Path.of("target", "xliff-conformance.md");

  @TestFactory
  Stream<DynamicTest> validFilesAreAcceptedAndInvalidOnesRefusedWithAPlace() throws IOException {
    return files("valid", "invalid", "in-out").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      List<XliffFault> errors = Oracles.errors(Files.readAllBytes(file));
                      if (isInvalid(file)) {
                        assertThat(errors).isNotEmpty();
                        assertThat(errors).allMatch(error -> error.diagnostic().position() != null);
                      } else {
                        assertThat(errors).isEmpty();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aFileThatBecomes21LosesNothing() throws IOException {
    return files("valid").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      byte[] before = Files.readAllBytes(file);
                      byte[] after = converted(before, Version.V2_1);
                      assertThat(text(after).replaceFirst("(version=.)2.1", "$12.0"))
                          .isEqualTo(text(before).replaceFirst("(version=.)2.1", "$12.0"));
                      assertThat(Oracles.errors(after)).isEmpty();
                      assertThat(schema(after).isEmpty()).isEqualTo(schema(before).isEmpty());
                      assertThat(Oracles.okapi(after).isEmpty())
                          .isEqualTo(Oracles.okapi(before).isEmpty());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatIsReadIsWrittenAgain() throws IOException {
    return files("valid").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      XliffDocument before = read(Files.readAllBytes(file));
                      ByteArrayOutputStream out = new ByteArrayOutputStream();
                      XliffWriter.write(before, out);
                      byte[] after = out.toByteArray();
                      assertThat(Oracles.korpu(after)).isEmpty();
                      assertThat(schema(after)).isEmpty();
                      assertThat(Oracles.okapi(after)).isEmpty();
                      assertThat(content(read(after))).isEqualTo(content(before));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> textsSurvive12AndTheWayBack() throws IOException {
    return files("valid").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> {
                      byte[] before = Files.readAllBytes(file);
                      byte[] one = converted(before, Version.V1_2);
                      assertThat(Oracles.errors(one)).isEmpty();
                      assertThat(Oracles.schema(Schemas.XLIFF_1_2_TRANSITIONAL, one)).isEmpty();
                      assertThat(Oracles.schema(Schemas.XLIFF_1_2_STRICT, one)).isEmpty();
                      byte[] two = converted(one, Version.V2_1);
                      assertThat(Oracles.errors(two)).isEmpty();
                      assertThat(schema(two)).isEmpty();
                      assertThat(Oracles.okapi(two)).isEmpty();
                      assertThat(texts(read(two))).isEqualTo(texts(read(before)));
                    }));
  }

  /** Not a test of its own: the table says what the tests above have found. */
  @Test
  void theTableIsWritten() throws IOException {
    Map<String, int[]> rows = new TreeMap<>();
    for (Path file : files("valid", "invalid", "in-out")) {
      byte[] bytes = Files.readAllBytes(file);
      Path folder = file.getParent();
      int[] row = rows.computeIfAbsent(name(folder), key -> new int[4]);
      row[0]++;
      row[1] += Oracles.errors(bytes).isEmpty() ? 1 : 0;
      row[2] += Oracles.okapi(bytes).isEmpty() ? 1 : 0;
      row[3] += schema(bytes).isEmpty() ? 1 : 0;
    }
    StringBuilder table =
        new StringBuilder(
            "| folder | files | korpu accepts | Okapi accepts | the schemas accept |\n"
                + "|---|---|---|---|---|\n");
    rows.forEach(
        (name, row) ->
            table
                .append("| ")
                .append(name)
                .append(" | ")
                .append(row[0])
                .append(" | ")
                .append(row[1])
                .append(" | ")
                .append(row[2])
                .append(" | ")
                .append(row[3])
                .append(" |\n"));
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);
    assertThat(rows).isNotEmpty();
  }

  private static java.util.Optional<String> schema(byte[] file) {
    return Oracles.schema(Schemas.XLIFF_2_MODULES, file);
  }

  private static byte[] converted(byte[] file, Version version) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XliffConversion.of(file, "in.xlf", version).write(out, warning -> {});
    return out.toByteArray();
  }

  private static XliffDocument read(byte[] file) throws IOException {
    return XliffReader.read(new ByteArrayInputStream(file), "in.xlf", warning -> {});
  }

  /** All that korpu knows of a document, without places. */
  private static List<Object> content(XliffDocument document) {
    List<Object> content = new ArrayList<>();
    for (XliffFile file : document.files()) {
      content.add(List.of(file.id(), file.original(), file.notes()));
      for (XliffUnit unit : file.units()) {
        content.add(List.of(unit.id(), unit.preserveSpace(), unit.translate(), unit.notes()));
        unit.parts().forEach(part -> content.add(part.withoutPosition()));
      }
    }
    return content;
  }

  /** What a translator sees: the texts of each unit, in the order of both languages. */
  private static List<Object> texts(XliffDocument document) {
    List<Object> texts = new ArrayList<>();
    for (XliffFile file : document.files()) {
      texts.add(file.id());
      for (XliffUnit unit : file.units()) {
        texts.add(unit.id() + " " + unit.translate() + " " + unit.preserveSpace());
        texts.add(unit.source());
        for (XliffPart part : unit.segments()) {
          texts.add(part.id() + " " + part.state() + " " + part.source().text());
          XliffPart own = part;
          texts.add(own.target() == null ? "–" : own.target().text());
        }
        unit.target().ifPresent(texts::add);
      }
    }
    return texts;
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static boolean isInvalid(Path file) {
    return String.valueOf(file.getParent().getFileName()).equals("invalid");
  }

  private static String name(Path file) {
    int names = file.getNameCount();
    return file.subpath(Math.max(0, names - (Files.isDirectory(file) ? 2 : 3)), names).toString();
  }

  private static List<Path> files(String... folders) throws IOException {
    String suite = System.getProperty("xliff.suite", "");
    assumeTrue(!suite.isEmpty(), "skipped: -Dxliff.suite=FOLDER names no test suite of OASIS");
    List<String> wanted = List.of(folders);
    try (Stream<Path> all = Files.walk(Path.of(suite))) {
      return all.filter(file -> file.toString().endsWith(".xlf"))
          .filter(file -> wanted.contains(String.valueOf(file.getParent().getFileName())))
          .sorted()
          .toList();
    }
  }
}
