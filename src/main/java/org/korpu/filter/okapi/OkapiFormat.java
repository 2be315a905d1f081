package org.korpu.filter.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.korpu.filter.Document;
import org.korpu.filter.TextDecoding;
import org.korpu.filter.TextDecoding.ByteOrderMark;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** The formats that Okapi reads for us: how each is told, opened, and what is taken from it. */
enum OkapiFormat {
  HTML(Container.MARKUP, ""),
  MARKDOWN(Container.TEXT, ""),
  WORD(Container.ARCHIVE, "word/document.xml"),
  OPEN_DOCUMENT(Container.ARCHIVE, "content.xml");

  /** What the bytes of a format are. */
  private enum Container {
    TEXT,
    MARKUP,
    ARCHIVE
  }

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** First bytes of OLE files: Word before 2007, and any encrypted office document. */
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Container container;
  private final String textPart;

  OkapiFormat(Container container, String textPart) {
    this.container = container;
    this.textPart = textPart;
  }

  /** The format that the extension names. */
  static Optional<OkapiFormat> named(Document document) {
    return switch (document.extension()) {
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "docx" -> Optional.of(WORD);
      case "odt" -> Optional.of(OPEN_DOCUMENT);
      default -> Optional.empty();
    };
  }

  /** What keeps the content from being of this format, if anything. */
  Optional<Diagnostic> fault(Document document) {
    if (document.bytes().length == 0) {
      return Optional.of(fault(document, DocumentMessage.CHECK_FILE, DocumentMessage.EMPTY));
    }
    if (container != Container.ARCHIVE) {
      try {
        decoded(document);
        return Optional.empty();
      } catch (InputException e) {
        return Optional.of(e.diagnostics().get(0));
      }
    }
    return archiveFault(document);
  }

  private Optional<Diagnostic> archiveFault(Document document) {
    if (startsWith(document.bytes(), OLE)) {
      return Optional.of(
          fault(document, DocumentMessage.SAVE_AS_DOCX, DocumentMessage.OLD_OR_ENCRYPTED));
    }
    try (ZipInputStream zip = new ZipInputStream(document.open())) {
      ZipEntry part = zip.getNextEntry();
      if (part == null) {
        return Optional.of(
            fault(document, DocumentMessage.CHECK_FILE, DocumentMessage.NOT_AN_ARCHIVE));
      }
      boolean found = false;
      for (; part != null; part = zip.getNextEntry()) {
        found |= part.getName().equals(textPart);
        zip.transferTo(OutputStream.nullOutputStream()); // checks sizes and digests
      }
      return found
          ? Optional.empty()
          : Optional.of(
              fault(document, DocumentMessage.CHECK_FILE, DocumentMessage.NO_TEXT_PART, textPart));
    } catch (IOException e) {
      return Optional.of(fault(document, DocumentMessage.SAVE_AGAIN, DocumentMessage.DAMAGED));
    }
  }

  /** A new filter of Okapi for this format with our options. Not safe for several threads. */
  IFilter newFilter() {
    return switch (this) {
      case HTML -> new HtmlFilter();
      case MARKDOWN -> markdownFilter();
      case WORD -> wordFilter();
      case OPEN_DOCUMENT -> new OpenOfficeFilter();
    };
  }

  /** The document as Okapi wants it; text is decoded by us, so that its guesses play no part. */
  RawDocument rawDocument(Document document, LocaleId source, LocaleId target) {
    if (container == Container.ARCHIVE) {
      InputStream in = document.open();
      return new RawDocument(in, "UTF-8", source, target);
    }
    return new RawDocument(decoded(document).text(), source, target);
  }

  /** Appends text as the format wants it. */
  void append(TextFragment fragment, String text) {
    if (this == OPEN_DOCUMENT) {
      OpenDocumentSpaces.append(fragment, text);
    } else {
      fragment.append(text);
    }
  }

  /**
   * What Okapi wrote for the document, with the byte order mark the source has or has not, and for
   * Word with the language of the target.
   */
  byte[] finished(Document document, byte[] merged, LanguageTag target) throws IOException {
    if (container == Container.ARCHIVE) {
      return OfficeArchive.finished(merged, target);
    }
    boolean marked = startsWith(merged, UTF_8_MARK);
    if (marked == (decoded(document).mark() == ByteOrderMark.PRESENT)) {
      return merged;
    }
    // Okapi writes a mark whenever it was given characters and not bytes.
    byte[] result = Arrays.copyOfRange(merged, marked ? UTF_8_MARK.length : 0, merged.length);
    return marked ? result : concatenated(UTF_8_MARK, result);
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private TextDecoding decoded(Document document) {
    return container == Container.MARKUP
        ? TextDecoding.ofMarkup(document.bytes(), document.name())
        : TextDecoding.of(document.bytes(), document.name());
  }

  private static MarkdownFilter markdownFilter() {
    MarkdownFilter filter = new MarkdownFilter();
    // Program text.
    filter.getParameters().setTranslateFencedCodeBlocks(false);
    filter.getParameters().setTranslateIndentedCodeBlocks(false);
    return filter;
  }

  private static OpenXMLFilter wordFilter() {
    ConditionalParameters options = new ConditionalParameters();
    options.setTranslateDocProperties(false); // author and keywords are no text of the document
    options.setTranslateComments(false); // remarks among colleagues
    options.setAddTabAsCharacter(true);
    options.setAddLineSeparatorCharacter(true);
    options.setAutomaticallyAcceptRevisions(true);
    options.setCleanupAggressively(true); // joins runs that differ only in spelling marks
    OpenXMLFilter filter = new OpenXMLFilter();
    filter.setParameters(options);
    return filter;
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  static Diagnostic fault(
      Document document, DocumentMessage advice, DocumentMessage cause, Object... arguments) {
    return Diagnostic.error(document.name(), null, Message.of(cause, arguments))
        .withAdvice(Message.of(advice));
  }
}
