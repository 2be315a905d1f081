package org.korpu.filter.formats;

import java.util.Optional;
import org.korpu.archive.ArchiveLimits;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** Tells which format a document is in. */
final class FormatRecognition {

  private FormatRecognition() {}

  /**
   * The format of a document.
   *
   * @throws InputException if korpu has no filter for it, if content and extension disagree, or if
   *     it is an archive larger than allowed
   */
  static DocumentFormat formatOf(Document document, ArchiveLimits limits) {
    String extension = document.extension();
    Optional<DocumentFormat> named = DocumentFormat.ofExtension(extension);
    if (document.bytes().length == 0) {
      if (named.isEmpty() && !extension.isEmpty()) {
        throw unknown(document);
      }
      throw new InputException(
          DocumentMessage.fault(document, DocumentMessage.CHECK_FILE, DocumentMessage.EMPTY));
    }
    ContentKind kind = ContentSniffer.kindOf(document, limits);
    refuseWhatCannotBeMerged(document, kind);
    if (named.isPresent()) {
      requireAgreement(document, named.get(), kind);
      return named.get();
    }
    if (!extension.isEmpty()) {
      throw unknown(document);
    }
    return kind.format().orElse(DocumentFormat.TEXT); // text of no encoding is named by its filter
  }

  private static void requireAgreement(Document document, DocumentFormat named, ContentKind kind) {
    boolean agrees =
        named.isArchive()
            ? kind.format().equals(Optional.of(named))
            : kind.isText() || kind == ContentKind.UNKNOWN;
    if (agrees) {
      return;
    }
    DocumentMessage cause =
        kind.shown().isEmpty() ? DocumentMessage.NOT_THE_FORMAT : DocumentMessage.OTHER_FORMAT;
    DocumentMessage advice =
        kind.shown().isEmpty() ? DocumentMessage.CHECK_FILE : DocumentMessage.RENAME_OR_SAVE;
    throw new InputException(
        DocumentMessage.fault(document, advice, cause, document.extension(), kind.shown()));
  }

  private static void refuseWhatCannotBeMerged(Document document, ContentKind kind) {
    Diagnostic fault =
        switch (kind) {
          case OLD_WORD -> saveAs(document, DocumentMessage.OLD_OFFICE, kind, "DOCX");
          case OLD_EXCEL -> saveAs(document, DocumentMessage.OLD_OFFICE, kind, "XLSX");
          case OLD_POWERPOINT -> saveAs(document, DocumentMessage.OLD_OFFICE, kind, "PPTX");
          case RTF, PDF -> saveAs(document, DocumentMessage.READ_ONLY_FORMAT, kind, "DOCX");
          case ENCRYPTED ->
              DocumentMessage.fault(
                  document, DocumentMessage.REMOVE_PASSWORD, DocumentMessage.ENCRYPTED);
          case DAMAGED_ARCHIVE ->
              DocumentMessage.fault(document, DocumentMessage.SAVE_AGAIN, DocumentMessage.DAMAGED);
          case XLIFF, TMX ->
              Diagnostic.error(
                      document.name(),
                      null,
                      Message.of(DocumentMessage.TRANSLATION_FILE, kind.shown()))
                  .withAdvice(Message.of(DocumentMessage.MERGE_INSTEAD));
          default -> null;
        };
    if (fault != null) {
      throw new InputException(fault);
    }
  }

  private static Diagnostic saveAs(
      Document document, DocumentMessage cause, ContentKind kind, String format) {
    return Diagnostic.error(document.name(), null, Message.of(cause, kind.shown()))
        .withAdvice(Message.of(DocumentMessage.SAVE_AS, format));
  }

  private static InputException unknown(Document document) {
    return new InputException(
        DocumentMessage.fault(
            document,
            DocumentMessage.KNOWN_FORMATS,
            DocumentMessage.UNKNOWN_FORMAT,
            document.extension()));
  }
}
