package org.korpu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;

/** What holds for whatever units are read from. */
abstract class ReaderContract {

  /** An English text and its Azerbaijani translation. */
  record Pair(String english, String azerbaijani) {}

  static final Pair SIGNING = new Pair("Signing – “Şuşa”", "İmzalanma: «ığüşöçəƏ» & <𝒯>");

  final List<Diagnostic> faults = new ArrayList<>();

  /** The name of a file of the format. */
  abstract String name();

  abstract FileFormat format();

  /** A file of pairs that says it is in an encoding, where the format has a place for that. */
  abstract String document(List<Pair> pairs, String encoding);

  /** A file with a broken unit between two whole ones, {@link #SIGNING} and another. */
  abstract String broken();

  /** Where {@link #broken} is broken. */
  abstract int brokenLine();

  @Test
  void formatIsToldByContentWhateverTheName() throws IOException {
    byte[] bytes = document(List.of(SIGNING), "UTF-8").getBytes(StandardCharsets.UTF_8);

    assertThat(FileFormat.of(file("export.dat", bytes))).isEqualTo(format());
    assertThat(FileFormat.of(file(name(), bytes))).isEqualTo(format());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void everyCharacterIsReadInEachEncodingWithAMark(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
    byte[] bytes = ("\uFEFF" + document(List.of(SIGNING), declared)).getBytes(charset);

    assertThat(pairs(bytes)).containsExactly(SIGNING);
    assertThat(faults).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() throws IOException {
    byte[] bytes = document(List.of(SIGNING), "UTF-8").getBytes(StandardCharsets.UTF_8);

    assertThat(pairs(bytes)).containsExactly(SIGNING);
  }

  @Test
  void compressedFileIsExpanded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(document(List.of(SIGNING), "UTF-8").getBytes(StandardCharsets.UTF_8));
    }
    ImportFile file =
        new ImportFile(
            name() + ".gz", () -> new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())));

    assertThat(read(file)).hasSize(1);
  }

  @Test
  void carriageReturnsEndLinesToo() throws IOException {
    Pair twoLines = new Pair("Talks", "Danışıqlar");
    String text = document(List.of(SIGNING, twoLines), "UTF-8").replace("\n", "\r\n");

    assertThat(pairs(text.getBytes(StandardCharsets.UTF_8))).containsExactly(SIGNING, twoLines);
  }

  @Test
  void unitsComeInTheOrderOfTheFile() throws IOException {
    List<Pair> many = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      many.add(new Pair("Article " + i, i + "-ci maddə"));
    }

    assertThat(pairs(document(many, "UTF-8").getBytes(StandardCharsets.UTF_8)))
        .containsExactlyElementsOf(many);
  }

  @Test
  void hugeTextIsOneUnit() throws IOException {
    Pair huge = new Pair("word ".repeat(40_000) + "end", "söz ".repeat(40_000) + "son");

    assertThat(pairs(document(List.of(huge, SIGNING), "UTF-8").getBytes(StandardCharsets.UTF_8)))
        .containsExactly(huge, SIGNING);
  }

  @Test
  void brokenUnitIsNamedWithItsLineAndTheRestIsRead() throws IOException {
    byte[] bytes = broken().getBytes(StandardCharsets.UTF_8);
    if (format() == FileFormat.XLIFF) {
      InputException refused = catchThrowableOfType(InputException.class, () -> pairs(bytes));
      faults.addAll(refused.diagnostics());
    } else {
      assertThat(pairs(bytes)).containsExactly(SIGNING, new Pair("Talks", "Danışıqlar"));
    }

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).file()).isEqualTo(name());
    assertThat(faults.get(0).position().line()).isEqualTo(brokenLine());
  }

  @Test
  void emptyFileHasNoUnitsOrIsRefusedWithAReason() throws IOException {
    try {
      assertThat(pairs(new byte[0])).isEmpty();
    } catch (InputException e) {
      assertThat(e.diagnostics().get(0).file()).isEqualTo(name());
    }
  }

  final List<Pair> pairs(byte[] bytes) throws IOException {
    return read(file(name(), bytes)).stream()
        .map(
            unit ->
                new Pair(
                    unit.variant(LanguageTag.EN).orElseThrow().segment().text(),
                    unit.variant(LanguageTag.AZ).orElseThrow().segment().text()))
        .toList();
  }

  final List<TranslationUnit> read(ImportFile file) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    new UnitIntake(ImportOptions.DEFAULT, LanguageTag.EN)
        .read(file, format(), units::add, faults::add);
    return units;
  }

  static ImportFile file(String name, byte[] bytes) {
    return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
  }

  static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
