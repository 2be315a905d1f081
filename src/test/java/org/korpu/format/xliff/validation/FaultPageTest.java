package org.korpu.format.xliff.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on faults tells of each kind, in the order of the kinds. */
class FaultPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/xliff-validate.md");

  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| (error|warning) \\| .+ \\|$", Pattern.MULTILINE);

  @Test
  void pageTellsOfEachKindWithItsSeverity() throws IOException {
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
    while (row.find()) {
      rows.add(row.group(1) + " " + row.group(2));
    }
    List<String> kinds = new ArrayList<>();
    for (XliffFaultKind kind : XliffFaultKind.values()) {
      kinds.add(kind.label() + " " + kind.severity().name().toLowerCase(Locale.ROOT));
    }
    assertThat(rows).isEqualTo(kinds);
  }
}
