package org.korpu.filter.okapi;

import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.PlainTextFilter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** All formats of documents. Okapi is not loaded before a document needs it. */
public final class DocumentFilters {

  private DocumentFilters() {}

  /**
   * The filter for a document, told by its extension.
   *
   * @throws InputException if no filter knows the extension. Content that is not what the extension
   *     says is refused by the filter's methods, with the reason
   */
  public static DocumentFilter forDocument(Document document) {
    PlainTextFilter plainText = new PlainTextFilter();
    if (plainText.accepts(document)) {
      return plainText;
    }
    if (OkapiFormat.named(document).isEmpty()) {
      throw new InputException(unknown(document));
    }
    return new OkapiDocumentFilter();
  }

  static Diagnostic unknown(Document document) {
    return Diagnostic.error(
            document.name(), null, Message.of(DocumentMessage.UNKNOWN_FORMAT, document.extension()))
        .withAdvice(Message.of(DocumentMessage.KNOWN_FORMATS));
  }
}
