package org.korpu.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.korpu.model.LanguageTag;

/** The dictionary that korpu brings along: common words in Azerbaijani, English and Russian. */
final class CommonWords {

  private static final List<LanguageTag> COLUMNS =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  private CommonWords() {}

  private static final class Rows {
    static final List<String[][]> ALL = read();
  }

  private static List<String[][]> read() {
    List<String[][]> rows = new ArrayList<>();
    InputStream resource = CommonWords.class.getResourceAsStream("common-words.tsv");
    if (resource == null) {
      throw new IllegalStateException("common-words.tsv is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        String[][] row = new String[cells.length][];
        for (int i = 0; i < cells.length; i++) {
          row[i] = cells[i].split("\\|", -1);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Hands over the translations between two languages, each with each. */
  static void forEach(LanguageTag of, LanguageTag to, BiConsumer<String, String> translations) {
    int source = column(of);
    int target = column(to);
    if (source < 0 || target < 0) {
      return;
    }
    for (String[][] row : Rows.ALL) {
      for (String s : row[source]) {
        for (String t : row[target]) {
          translations.accept(s, t);
        }
      }
    }
  }

  /** Hands over the words of a language, each with the number of its line, from 0. */
  static void forEach(LanguageTag of, ObjIntConsumer<String> words) {
    int column = column(of);
    for (int row = 0; column >= 0 && row < Rows.ALL.size(); row++) {
      for (String word : Rows.ALL.get(row)[column]) {
        words.accept(word, row);
      }
    }
  }

  private static int column(LanguageTag language) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (COLUMNS.get(i).meets(language)) {
        return i;
      }
    }
    return -1;
  }
}
