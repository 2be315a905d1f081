package org.korpu.filter.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of official-LANGUAGE.txt. */
final class OfficialItems {

  /**
   * A paragraph of an official text.
   *
   * @param line where it stands in its file
   * @param name what it tests
   * @param segments how it must be cut
   */
  record Item(int line, String name, List<String> segments) {

    String paragraph() {
      return String.join(" ", segments);
    }
  }

  private OfficialItems() {}

  static List<Item> of(String language) {
    try (InputStream in =
        OfficialItems.class.getResourceAsStream("official-" + language + ".txt")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<Item> items = new ArrayList<>();
      String name = "";
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("# ")) {
          name = line.substring(2);
        } else if (!line.isEmpty()) {
          if (name.isEmpty()) {
            throw new IllegalStateException("line " + (i + 1) + " does not say what it tests");
          }
          items.add(new Item(i + 1, name, List.of(line.split(" \\| "))));
          name = "";
        }
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
