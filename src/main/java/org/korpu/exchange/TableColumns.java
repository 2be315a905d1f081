package org.korpu.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * The languages of a table, and the rows that a unit is in it. Tags that meet share a column:
 * {@code en} and {@code en-GB} stand under {@code en}.
 *
 * @param languages one a column
 */
record TableColumns(List<LanguageTag> languages) {

  private static final List<LanguageTag> FIRST =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  TableColumns {
    languages = List.copyOf(languages);
  }

  /** The columns of a memory that has these tags: English, Azerbaijani, Russian, others by tag. */
  static TableColumns of(Iterable<LanguageTag> tags) {
    List<LanguageTag> languages = new ArrayList<>();
    for (LanguageTag tag : tags) {
      int same = indexOf(languages, tag);
      if (same < 0) {
        languages.add(tag);
      } else if (!languages.get(same).equals(tag)) {
        languages.set(same, withoutRegion(tag));
      }
    }
    languages.sort(
        Comparator.<LanguageTag>comparingInt(
                tag -> indexOf(FIRST, tag) < 0 ? FIRST.size() : indexOf(FIRST, tag))
            .thenComparing(Comparator.naturalOrder()));
    return new TableColumns(languages);
  }

  List<String> names() {
    return languages.stream().map(LanguageTag::value).toList();
  }

  /**
   * The rows of a unit: one, and one more for each further variant of a language, which then stands
   * beside the first of the others. A language that the unit lacks is an empty cell.
   */
  List<List<String>> rows(TranslationUnit unit) {
    List<List<String>> texts = new ArrayList<>();
    int most = 1;
    for (LanguageTag language : languages) {
      List<String> cell = new ArrayList<>();
      for (Variant variant : unit.variants()) {
        if (indexOf(languages, variant.language()) == languages.indexOf(language)) {
          cell.add(variant.segment().text());
        }
      }
      most = Math.max(most, cell.size());
      texts.add(cell);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < most; row++) {
      List<String> cells = new ArrayList<>();
      for (List<String> cell : texts) {
        cells.add(cell.isEmpty() ? "" : cell.get(row < cell.size() ? row : 0));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static int indexOf(List<LanguageTag> languages, LanguageTag tag) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).meets(tag)) {
        return i;
      }
    }
    return -1;
  }

  private static LanguageTag withoutRegion(LanguageTag tag) {
    String script = tag.script();
    return new LanguageTag(script.isEmpty() ? tag.language() : tag.language() + "-" + script);
  }
}
