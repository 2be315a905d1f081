package org.korpu.exchange;

import java.util.Locale;
import java.util.Optional;

/** The formats that units go out in. */
public enum ExportFormat {
  /** TMX 1.4 with everything that is known. */
  TMX,
  /** A table with tabs, texts alone. */
  TSV,
  /** A table with commas, texts alone. */
  CSV,
  /** A spreadsheet, texts alone. */
  XLSX;

  /** The format that the name of a file promises; nothing where it promises none of them. */
  public static Optional<ExportFormat> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (ExportFormat format : values()) {
      if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
