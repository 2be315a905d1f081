package org.korpu.format.csv;

/** What separates the cells of a written table. */
public enum CsvLayout {
  /** Commas: CSV. */
  COMMAS(','),
  /** Tabs: TSV. */
  TABS('\t');

  private final char separator;

  CsvLayout(char separator) {
    this.separator = separator;
  }

  char separator() {
    return separator;
  }
}
