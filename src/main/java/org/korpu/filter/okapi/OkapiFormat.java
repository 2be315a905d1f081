package org.korpu.filter.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.its.Parameters;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.xml.XMLFilter;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.TextDecoding;
import org.korpu.filter.TextDecoding.ByteOrderMark;
import org.korpu.model.InputException;

/** The formats that Okapi reads for us: how each is opened, and what is taken from it. */
enum OkapiFormat {
  HTML,
  MARKDOWN,
  XML;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final Pattern ENCODING =
      Pattern.compile("^(<\\?xml\\b[^>]*?\\sencoding\\s*=\\s*)(?:\"[^\"]*\"|'[^']*')");

  /** The format of that name. */
  static OkapiFormat of(DocumentFormat format) {
    return switch (format) {
      case HTML -> HTML;
      case MARKDOWN -> MARKDOWN;
      case XML -> XML;
      default -> throw new IllegalArgumentException("not through Okapi: " + format);
    };
  }

  /** A new filter of Okapi for this format with our options. Not safe for several threads. */
  IFilter newFilter(FilterOptions options) {
    return switch (this) {
      case HTML -> new HtmlFilter();
      case MARKDOWN -> markdownFilter();
      case XML -> xmlFilter(options.xml());
    };
  }

  /** The document as Okapi wants it; text is decoded by us, so that its guesses play no part. */
  RawDocument rawDocument(Document document, LocaleId source, LocaleId target) {
    String text = decoded(document).text();
    if (this != XML) {
      return new RawDocument(text, source, target);
    }
    // Its reader of XML takes bytes only.
    WellFormedness.require(document.name(), text, DocumentMessage.DAMAGED);
    String declared = ENCODING.matcher(text).replaceFirst("$1\"UTF-8\"");
    byte[] bytes = declared.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(new ByteArrayInputStream(bytes), "UTF-8", source, target);
  }

  /** What Okapi wrote for the document, with the byte order mark the source has or has not. */
  byte[] finished(Document document, byte[] merged) {
    boolean marked = startsWith(merged, UTF_8_MARK);
    if (marked == (decoded(document).mark() == ByteOrderMark.PRESENT)) {
      return merged;
    }
    // Okapi writes a mark whenever it was given characters and not bytes.
    if (marked) {
      return Arrays.copyOfRange(merged, UTF_8_MARK.length, merged.length);
    }
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    result.writeBytes(UTF_8_MARK);
    result.writeBytes(merged);
    return result.toByteArray();
  }

  private TextDecoding decoded(Document document) {
    if (document.bytes().length == 0) {
      throw new InputException(
          DocumentMessage.fault(document, DocumentMessage.CHECK_FILE, DocumentMessage.EMPTY));
    }
    return this == MARKDOWN
        ? TextDecoding.of(document.bytes(), document.name())
        : TextDecoding.ofMarkup(document.bytes(), document.name());
  }

  private static MarkdownFilter markdownFilter() {
    MarkdownFilter filter = new MarkdownFilter();
    // Program text.
    filter.getParameters().setTranslateFencedCodeBlocks(false);
    filter.getParameters().setTranslateIndentedCodeBlocks(false);
    return filter;
  }

  private static XMLFilter xmlFilter(FilterOptions.Xml options) {
    XMLFilter filter = new XMLFilter();
    Parameters parameters = filter.getParameters();
    FilterOptions.Rules rules = options.rules();
    if (rules != null) {
      WellFormedness.require(rules.name(), rules.text(), DocumentMessage.RULES_DAMAGED);
      parameters.fromString(rules.text());
    }
    // Characters stay characters where XML does not demand otherwise.
    parameters.escapeNbsp = false;
    parameters.escapeGT = true;
    parameters.escapeQuotes = false;
    return filter;
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }
}
