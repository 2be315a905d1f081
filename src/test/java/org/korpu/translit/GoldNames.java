package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The public names in three languages that the rules are measured by. */
final class GoldNames {

  /** A name with the forms that are in use in each language. */
  record Gold(String kind, List<String> az, List<String> ru, List<String> en, String source) {
    List<String> in(NameLanguage language) {
      return switch (language) {
        case AZ -> az;
        case RU -> ru;
        case EN -> en;
      };
    }
  }

  private GoldNames() {}

  static List<Gold> read() throws IOException {
    List<Gold> gold = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(GoldNames.class.getResourceAsStream("gold-names.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          assertThat(cells).as(line).hasSize(5);
          gold.add(new Gold(cells[0], forms(cells[1]), forms(cells[2]), forms(cells[3]), cells[4]));
        }
      }
    }
    return gold;
  }

  private static List<String> forms(String cell) {
    return Arrays.asList(cell.split("\\|"));
  }
}
