package org.korpu.filter.formats;

import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.PlainTextFilter;
import org.korpu.filter.office.OfficeDocumentFilter;
import org.korpu.filter.okapi.OkapiDocumentFilter;
import org.korpu.filter.strings.StringsFilter;

/** The filter for each document. Okapi is not loaded before a document needs it. */
public final class DocumentFilters {

  private DocumentFilters() {}

  /**
   * The filter for a document, told by its extension and its content; by its content alone where it
   * has no extension, as standard input has none.
   *
   * @throws org.korpu.model.InputException if no filter knows the extension, or if the content is
   *     not what the extension says; the diagnostic tells what it is instead
   */
  public static DocumentFilter forDocument(Document document, FilterOptions options) {
    DocumentFormat format = FormatRecognition.formatOf(document, options.limits().archives());
    return switch (format) {
      case TEXT -> new PlainTextFilter();
      case HTML, MARKDOWN, XML -> new OkapiDocumentFilter(format, options);
      case PO, PROPERTIES, JSON -> new StringsFilter(format, options);
      case WORD, SHEETS, SLIDES, OPEN_TEXT, OPEN_SHEETS, OPEN_SLIDES ->
          new OfficeDocumentFilter(format, options);
    };
  }

  /** The filter for a document where no options are set. */
  public static DocumentFilter forDocument(Document document) {
    return forDocument(document, FilterOptions.DEFAULT);
  }
}
