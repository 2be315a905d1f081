package org.korpu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of packages on the architecture page to the map that the build enforces. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");

  /** A row of the table: package, a mark where it may touch the disk, what it is, imports. */
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z0-9.]+)`( ◆)? \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`([a-z0-9.]+)`");

  @Test
  void tableNamesThePackagesOfTheMapAndTheCommandLine() throws IOException {
    TreeSet<String> known = new TreeSet<>(ArrowsTest.MAY_IMPORT.keySet());
    known.add("cli");
    assertThat(rows().keySet()).isEqualTo(known);
  }

  @Test
  void everyRowNamesWhatItsPackageMayImport() throws IOException {
    Map<String, MatchResult> rows = rows();
    ArrowsTest.MAY_IMPORT.forEach(
        (room, others) ->
            assertThat(names(rows.get(room).group(4)))
                .as(room)
                .containsExactlyInAnyOrderElementsOf(others));
  }

  @Test
  void marksStandAtThePackagesThatMayTouchTheDisk() throws IOException {
    TreeSet<String> marked = new TreeSet<>();
    rows()
        .forEach(
            (room, row) -> {
              if (row.group(2) != null) {
                marked.add(room);
              }
            });
    assertThat(marked).isEqualTo(new TreeSet<>(ArrowsTest.TOUCH_THE_DISK));
  }

  private static Map<String, MatchResult> rows() throws IOException {
    Map<String, MatchResult> rows = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
    while (row.find()) {
      assertThat(rows.put(row.group(1), row.toMatchResult())).as(row.group()).isNull();
    }
    return rows;
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
  }
}
