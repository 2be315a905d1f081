package org.korpu.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.filter.Document;
import org.korpu.filter.formats.Marks;
import org.korpu.filter.formats.Sample;
import org.korpu.filter.formats.Samples;
import org.korpu.filter.formats.Structure;
import org.korpu.format.xliff.XliffDocument.Version;

/**
 * LibreOffice opens every merged document, and reads in it what it should. What it should read
 * comes from documents that the tests have made themselves, without a filter of korpu.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LibreOfficeIT {

  /** All sheets, each to a file of its own. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  /** Deletions that nobody has accepted are shown struck through, and gone in a translation. */
  private static final Set<String> READ_OTHERWISE = Set.of("changes.docx");

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<text:p\\b[^>]*>(.*?)</text:p>");

  private Path folder;
  private LibreOffice office;

  @BeforeAll
  void findProgram(@TempDir Path folder) throws IOException {
    this.folder = folder;
    office = LibreOffice.in(folder).orElse(null);
    assumeTrue(office != null, LibreOffice.HOW_TO_INSTALL);
  }

  @ParameterizedTest
  @CsvSource({"docx odt, txt:Text (encoded):UTF8", "xlsx ods, '" + CSV + "'", "pptx odp, fodp"})
  void mergedDocumentsReadAsTheyShould(String extensions, String format) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Sample sample : Samples.all()) {
      if (List.of(extensions.split(" ", -1)).contains(sample.source().extension())
          && !READ_OTHERWISE.contains(sample.source().name())) {
        files.add(write("wanted-same", sample.same()));
        files.add(write("merged-same", merged(sample.source(), text -> text)));
        files.add(write("wanted-other", sample.translated()));
        files.add(write("merged-other", merged(sample.source(), Marks::translation)));
      }
    }
    Map<String, String> read = office.texts(files, format, extensions.replace(' ', '-'));
    assumeTrue(!read.isEmpty(), LibreOffice.HOW_TO_INSTALL + " (" + extensions + ")");

    assertThat(read).hasSizeGreaterThanOrEqualTo(files.size());
    read.forEach(
        (file, text) ->
            assertThat(text(read.get(file.replaceFirst("^wanted", "merged"))))
                .as(file)
                .isNotBlank()
                .isEqualTo(text(text)));
  }

  /** Programs write documents that nobody would write by hand. */
  @Test
  void documentsThatLibreOfficeHasWrittenComeBackAsTheyWere() throws IOException {
    List<Path> samples =
        List.of(
            Path.of("src/samples/release.az.docx"),
            Path.of("src/samples/release.en.html"),
            Path.of("src/samples/release.ru.docx"));
    List<Path> written = new ArrayList<>();
    written.addAll(office.convert(samples, "odt:writer8", "odt").values());
    assumeTrue(!written.isEmpty(), LibreOffice.HOW_TO_INSTALL);
    written.addAll(office.convert(List.copyOf(written), "docx:MS Word 2007 XML", "docx").values());
    assertThat(written).hasSize(6);
    List<Path> files = new ArrayList<>();
    for (Path file : written) {
      Document source = new Document(file.getFileName().toString(), Files.readAllBytes(file));
      Document same = merged(source, text -> text);
      assertThat(Structure.of(same)).as(source.name()).isEqualTo(Structure.of(source));
      files.add(write("wanted", source));
      files.add(write("merged-same", same));
      files.add(write("merged-other", merged(source, Marks::translation)));
    }

    Map<String, String> read = office.texts(files, "txt:Text (encoded):UTF8", "written");
    assertThat(read).hasSize(files.size());
    read.forEach(
        (file, text) -> {
          if (file.startsWith("wanted")) {
            assertThat(read.get(file.replace("wanted", "merged-same"))).as(file).isEqualTo(text);
            assertThat(read.get(file.replace("wanted", "merged-other")))
                .as(file)
                .isEqualTo(Marks.translation(text));
          }
        });
  }

  @Test
  void sheetsAndSlidesThatLibreOfficeHasWrittenComeBackAsTheyWere() throws IOException {
    Map<String, String> formats =
        Map.of("ods", "xlsx:Calc MS Excel 2007 XML", "odp", "pptx:Impress MS PowerPoint 2007 XML");
    for (Map.Entry<String, String> format : formats.entrySet()) {
      List<Path> samples = new ArrayList<>();
      for (Sample sample : Samples.all()) {
        if (sample.source().extension().equals(format.getKey())) {
          samples.add(write("source", sample.source()));
        }
      }
      Map<String, Path> written =
          office.convert(samples, format.getValue(), "from-" + format.getKey());
      assumeTrue(!written.isEmpty(), LibreOffice.HOW_TO_INSTALL + " (" + format.getKey() + ")");
      for (Path file : written.values()) {
        Document source = new Document(file.getFileName().toString(), Files.readAllBytes(file));
        Document same = merged(source, text -> text);
        assertThat(Structure.of(same)).as(source.name()).isEqualTo(Structure.of(source));
      }
    }
  }

  private static Document merged(Document source, UnaryOperator<String> translation)
      throws IOException {
    return RoundTrip.of(source, Version.V2_1, translation);
  }

  /** Writes a document under a name that says what it is and in which format. */
  private Path write(String role, Document document) throws IOException {
    String name = role + "-" + document.name().replace('.', '-') + "." + document.extension();
    return Files.write(folder.resolve(name), document.bytes());
  }

  /** What a reader sees; of a presentation, the paragraphs of its flat XML. */
  private static String text(String converted) {
    if (!converted.startsWith("<?xml")) {
      return converted;
    }
    StringBuilder text = new StringBuilder();
    Matcher paragraph = PARAGRAPH.matcher(converted);
    while (paragraph.find()) {
      text.append(paragraph.group(1).replaceAll("<[^>]*>", "")).append('\n');
    }
    return text.toString();
  }
}
