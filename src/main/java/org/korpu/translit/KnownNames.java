package org.korpu.translit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The list of known names that comes with korpu, {@code names.tsv}. */
final class KnownNames {

  private static final String RESOURCE = "names.tsv";
  private static final int COLUMNS = 5;

  private KnownNames() {}

  /** Reads the list, in its order. Some milliseconds; nothing is kept. */
  static List<KnownName> read() {
    try (InputStream in =
            Objects.requireNonNull(KnownNames.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<KnownName> names = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          names.add(name(line));
        }
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownName name(String line) {
    List<String> cells = split(line, '\t');
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(RESOURCE + ": " + line);
    }
    return new KnownName(
        NameKind.of(cells.get(0)),
        NameOrigin.of(cells.get(1)),
        split(cells.get(2), '|'),
        split(cells.get(3), '|'),
        split(cells.get(4), '|'));
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(COLUMNS);
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
