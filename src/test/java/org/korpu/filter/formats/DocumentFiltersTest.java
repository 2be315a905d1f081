package org.korpu.filter.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.korpu.archive.ArchiveLimits;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.PlainTextFilter;
import org.korpu.filter.okapi.OkapiDocumentFilter;
import org.korpu.filter.strings.StringsFilter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;

class DocumentFiltersTest {

  @Test
  void extensionChoosesTheFilter() {
    assertThat(DocumentFilters.forDocument(document("a.TXT"))).isInstanceOf(PlainTextFilter.class);
    assertThat(DocumentFilters.forDocument(document("a.htm")))
        .isInstanceOf(OkapiDocumentFilter.class);
    assertThat(DocumentFilters.forDocument(document("a.properties")))
        .isInstanceOf(StringsFilter.class);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void contentAloneTellsTheFormatOfWhatHasNoExtension(Sample sample) {
    String extension = sample.source().extension();
    // Nothing in them tells properties and Markdown from other text.
    String expected = List.of("properties", "md").contains(extension) ? "txt" : extension;

    assertThat(
            FormatRecognition.formatOf(
                new Document("-", sample.source().bytes()), ArchiveLimits.DEFAULT))
        .isEqualTo(DocumentFormat.ofExtension(expected).orElseThrow());
  }

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, {\\rtf1 x}, READ_ONLY_FORMAT, RTF",
    "a.rtf, {\\rtf1 x}, READ_ONLY_FORMAT, RTF",
    "a.docx, %PDF-1.7, READ_ONLY_FORMAT, PDF",
    "a.pdf, %PDF-1.7, READ_ONLY_FORMAT, PDF",
    "a.docx, some text, OTHER_FORMAT, TXT",
    "a.xlsx, <html><p>x</p></html>, OTHER_FORMAT, HTML",
    "a.xml, <xliff version='1.2'/>, TRANSLATION_FILE, XLIFF",
    "a.txt, <?xml version='1.0'?><tmx/>, TRANSLATION_FILE, TMX"
  })
  void contentThatIsNotWhatTheNameSaysIsNamed(
      String name, String content, DocumentMessage cause, String shown) {
    Diagnostic fault = fault(new Document(name, content.getBytes(StandardCharsets.UTF_8)));

    assertThat(fault.cause().key()).isEqualTo(cause);
    assertThat(fault.cause().arguments()).contains(shown);
    assertThat(fault.advice()).isNotNull();
  }

  @Test
  void archivesUnderAnotherNameAreNamed() {
    Document sheets =
        Samples.all().stream()
            .map(Sample::source)
            .filter(document -> document.extension().equals("xlsx"))
            .findFirst()
            .orElseThrow();

    for (String name : List.of("a.docx", "a.odt", "a.txt", "a.html", "a.json")) {
      Diagnostic fault = fault(new Document(name, sheets.bytes()));
      assertThat(fault.cause().key()).isEqualTo(DocumentMessage.OTHER_FORMAT);
      assertThat(fault.cause().arguments()).contains("XLSX");
    }
    Document zip = new Document("a.docx", Sample.archive(Map.of("a", "b")));
    assertThat(fault(zip).cause().arguments()).contains("ZIP");
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, OLD_OFFICE, DOCX",
    "Workbook, OLD_OFFICE, XLSX",
    "PowerPoint Document, OLD_OFFICE, PPTX",
    "EncryptedPackage, ENCRYPTED,"
  })
  void oldAndEncryptedDocumentsGetTheAdviceThatHelps(
      String stream, DocumentMessage cause, String format) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[64 + name.length];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
    System.arraycopy(name, 0, bytes, 64, name.length);

    Diagnostic fault = fault(new Document("a.docx", bytes));

    assertThat(fault.cause().key()).isEqualTo(cause);
    if (format != null) {
      assertThat(fault.advice().arguments()).containsExactly(format);
    }
  }

  @Test
  void emptyFilesAreRefused() {
    for (String name : List.of("a.docx", "a.json", "-")) {
      assertThat(fault(new Document(name, new byte[0])).cause().key())
          .isEqualTo(DocumentMessage.EMPTY);
    }
  }

  private static Diagnostic fault(Document document) {
    return catchThrowableOfType(InputException.class, () -> DocumentFilters.forDocument(document))
        .diagnostics()
        .get(0);
  }

  @Test
  void unknownExtensionIsRefused() {
    InputException fault =
        catchThrowableOfType(
            InputException.class, () -> DocumentFilters.forDocument(document("a.pdf")));

    assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(DocumentMessage.UNKNOWN_FORMAT);
    assertThat(fault.diagnostics().get(0).advice().key()).isEqualTo(DocumentMessage.KNOWN_FORMATS);
  }

  @Test
  void plainTextDoesNotLoadOkapi() throws Exception {
    ClassLoader withoutOkapi = new WithoutOkapi(getClass().getClassLoader());
    Class<?> documents = withoutOkapi.loadClass(Document.class.getName());
    Object text =
        documents.getConstructor(String.class, byte[].class).newInstance("a.txt", new byte[] {'a'});
    Method forDocument =
        withoutOkapi.loadClass(DocumentFilters.class.getName()).getMethod("forDocument", documents);

    assertThat(forDocument.invoke(null, text).getClass().getName())
        .isEqualTo(PlainTextFilter.class.getName());
  }

  private static Document document(String name) {
    return new Document(name, new byte[] {'a'});
  }

  /** Loads korpu's classes anew, and has no class of Okapi. */
  private static final class WithoutOkapi extends ClassLoader {

    WithoutOkapi(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("net.sf.okapi")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.korpu")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
