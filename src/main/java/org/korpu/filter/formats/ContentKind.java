package org.korpu.filter.formats;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.DocumentFormat;

/** What the content of a file is, whatever its name. */
enum ContentKind {
  WORD(DocumentFormat.WORD),
  SHEETS(DocumentFormat.SHEETS),
  SLIDES(DocumentFormat.SLIDES),
  OPEN_TEXT(DocumentFormat.OPEN_TEXT),
  OPEN_SHEETS(DocumentFormat.OPEN_SHEETS),
  OPEN_SLIDES(DocumentFormat.OPEN_SLIDES),
  HTML(DocumentFormat.HTML),
  JSON(DocumentFormat.JSON),
  PO(DocumentFormat.PO),
  XML(DocumentFormat.XML),
  /** Text of whatever kind: plain text, Markdown and properties cannot be told apart. */
  TEXT(DocumentFormat.TEXT),
  EPUB("EPUB"),
  ZIP("ZIP"),
  RTF("RTF"),
  PDF("PDF"),
  IMAGE("PNG/JPEG"),
  OLD_WORD("Word 97–2003"),
  OLD_EXCEL("Excel 97–2003"),
  OLD_POWERPOINT("PowerPoint 97–2003"),
  ENCRYPTED(""),
  DAMAGED_ARCHIVE(""),
  XLIFF("XLIFF"),
  TMX("TMX"),
  UNKNOWN("");

  private final @Nullable DocumentFormat format;
  private final String shown;

  ContentKind(DocumentFormat format) {
    this.format = format;
    this.shown = format.shown();
  }

  ContentKind(String shown) {
    this.format = null;
    this.shown = shown;
  }

  /** The format of such documents, where korpu has a filter for it. */
  Optional<DocumentFormat> format() {
    return Optional.ofNullable(format);
  }

  /** Its name in messages, in all languages the same; empty where it has none. */
  String shown() {
    return shown;
  }

  /** Whether it is read as text. */
  boolean isText() {
    return switch (this) {
      case HTML, JSON, PO, XML, TEXT, XLIFF, TMX -> true;
      default -> false;
    };
  }
}
