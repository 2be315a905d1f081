package org.korpu.align.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korpu.model.LanguageTag;

/** The columns of a table for review. Their names are never translated: scripts read them. */
enum ReviewColumn {
  /** The number of the document, from 1. */
  DOCUMENT,
  /** What the document is called. */
  TITLE,
  /** The number of the bead in its document, from 1. */
  BEAD,
  /** What the reviewer says. */
  VERDICT,
  /** What to look at: {@code doubtful}, {@code moved}, {@code unpaired}. */
  MARK,
  /** How many segments of each language. */
  TYPE,
  /** From 0.00 to 1.00. */
  CONFIDENCE,
  /** What the row was when it was written; comes last. */
  KEY;

  /** The name of the column. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the column with the numbers of the segments of a language. */
  static String segments(LanguageTag language) {
    return language.value() + ".segments";
  }

  /** The names of all columns in their order. */
  static List<String> names(List<LanguageTag> languages) {
    List<String> names = new ArrayList<>();
    for (ReviewColumn column : values()) {
      if (column != KEY) {
        names.add(column.text());
      }
    }
    languages.forEach(language -> names.add(segments(language)));
    languages.forEach(language -> names.add(language.value()));
    names.add(KEY.text());
    return names;
  }
}
