package org.korpu.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of documents that korpu reads and writes. */
public enum DocumentFormat {
  TEXT("TXT", "txt"),
  HTML("HTML", "html", "htm", "xhtml"),
  MARKDOWN("Markdown", "md", "markdown"),
  WORD("DOCX", "docx", "docm", "dotx"),
  SHEETS("XLSX", "xlsx", "xlsm", "xltx"),
  SLIDES("PPTX", "pptx", "pptm", "ppsx", "potx"),
  OPEN_TEXT("ODT", "odt", "ott"),
  OPEN_SHEETS("ODS", "ods", "ots"),
  OPEN_SLIDES("ODP", "odp", "otp"),
  PO("PO", "po", "pot"),
  PROPERTIES("properties", "properties"),
  JSON("JSON", "json"),
  XML("XML", "xml");

  private final String shown;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> extensions;

  DocumentFormat(String shown, String... extensions) {
    this.shown = shown;
    this.extensions = List.of(extensions);
  }

  /** The format that an extension in lower case without its dot names. */
  public static Optional<DocumentFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(format -> format.hasExtension(extension)).findFirst();
  }

  /** Whether documents of the format have such an extension. */
  public boolean hasExtension(String extension) {
    return extensions.contains(extension);
  }

  /** Whether documents of the format are ZIP archives of XML. */
  public boolean isArchive() {
    return switch (this) {
      case WORD, SHEETS, SLIDES, OPEN_TEXT, OPEN_SHEETS, OPEN_SLIDES -> true;
      default -> false;
    };
  }

  /** Its name in messages, in all languages the same. */
  public String shown() {
    return shown;
  }
}
