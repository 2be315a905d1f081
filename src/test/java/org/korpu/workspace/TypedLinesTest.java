package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedLinesTest {

  @TempDir Path state;

  private TypedLines lines() {
    return new TypedLines(Map.of("XDG_STATE_HOME", state.toString()));
  }

  @Test
  void linesOfEarlierSessionsComeBackInTheirOrder() {
    lines().add("tm stats");
    lines().add("Nazirlər Kabineti");
    assertThat(lines().read()).containsExactly("tm stats", "Nazirlər Kabineti");
  }

  @Test
  void lineThatBeginsWithASpaceIsNotKept() {
    lines().add(" tm lookup secret");
    lines().add("\ttm lookup secret");
    lines().add("");
    lines().add("a".repeat(5000));
    assertThat(lines().read()).isEmpty();
    assertThat(state.resolve("korpu/shell-history")).doesNotExist();
  }

  @Test
  void fileDoesNotGrowWithoutEnd() throws IOException {
    Path file = state.resolve("korpu/shell-history");
    lines().add("first");
    String many =
        IntStream.rangeClosed(1, 2500)
            .mapToObj(i -> "line " + i + "\n")
            .collect(Collectors.joining());
    Files.writeString(file, many);
    assertThat(lines().read()).hasSize(TypedLines.KEPT).last().isEqualTo("line 2500");
    assertThat(Files.readAllLines(file)).hasSize(TypedLines.KEPT);
  }

  @Test
  void othersCannotReadIt() throws IOException {
    Assumptions.assumeTrue(Files.getFileStore(state).supportsFileAttributeView("posix"));
    lines().add("tm stats");
    Path file = state.resolve("korpu/shell-history");
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    for (int i = 0; i < 2100; i++) {
      Files.writeString(file, "x\n", java.nio.file.StandardOpenOption.APPEND);
    }
    lines().read();
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void sessionWorksWhereNothingCanBeKept() throws IOException {
    Files.writeString(state.resolve("korpu"), "a file where a folder should be");
    lines().add("tm stats");
    assertThat(lines().read()).isEmpty();
  }
}
