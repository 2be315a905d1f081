package org.korpu.filter.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The paragraphs of golden-LANGUAGE.txt as lists of their segments. */
final class GoldenParagraphs {

  private GoldenParagraphs() {}

  static List<List<String>> of(String language) {
    try (InputStream in =
        GoldenParagraphs.class.getResourceAsStream("golden-" + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
