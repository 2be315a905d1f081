package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    for (String name :
        new String[] {
          "a.xlf",
          "b.xlf",
          "b.tmx",
          ".hidden.xlf",
          "qərar 1.xlf",
          "[x].xlf",
          "out/a.az.xlf",
          "out/c.ru.xlf",
          "src/out/d.xlf"
        }) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  @Test
  void patternStandsForTheNamesThatFitIt() {
    assertThat(FileNames.matching(folder, "*.xlf"))
        .containsExactly("[x].xlf", "a.xlf", "b.xlf", "qərar 1.xlf");
    assertThat(FileNames.matching(folder, "?.xlf")).containsExactly("a.xlf", "b.xlf");
    assertThat(FileNames.matching(folder, "[b-z].*")).containsExactly("b.tmx", "b.xlf");
    assertThat(FileNames.matching(folder, "[!a].xlf")).containsExactly("b.xlf");
    assertThat(FileNames.matching(folder, "\\[x].xl*")).containsExactly("[x].xlf");
    assertThat(FileNames.matching(folder, ".h*")).containsExactly(".hidden.xlf");
  }

  @Test
  void patternMayStandInAnyPartOfAPath() {
    assertThat(FileNames.matching(folder, "out/*.xlf"))
        .containsExactly("out/a.az.xlf", "out/c.ru.xlf");
    assertThat(FileNames.matching(folder, "*/?.ru.xlf")).containsExactly("out/c.ru.xlf");
    assertThat(FileNames.matching(folder, "s*/out/*")).containsExactly("src/out/d.xlf");
    String absolute = folder.toString().replace('\\', '/');
    assertThat(FileNames.matching(folder.resolve("out"), absolute + "/a.*"))
        .containsExactly(absolute + "/a.xlf");
  }

  @Test
  void patternThatFitsNothingStandsForNothing() {
    assertThat(FileNames.matching(folder, "*.docx")).isEmpty();
    assertThat(FileNames.matching(folder, "none/*.xlf")).isEmpty();
    assertThat(FileNames.matching(folder, "a.xlf/*")).isEmpty();
    assertThat(FileNames.matching(folder, "[z-a]*.docx")).isEmpty();
  }

  @Test
  void nameIsCompletedInItsFolder() {
    assertThat(FileNames.beginning(folder, ""))
        .contains("a.xlf", "out/")
        .doesNotContain(".hidden.xlf");
    assertThat(FileNames.beginning(folder, "q")).containsExactly("qərar 1.xlf");
    assertThat(FileNames.beginning(folder, "out/")).containsExactly("out/a.az.xlf", "out/c.ru.xlf");
    assertThat(FileNames.beginning(folder, ".h")).containsExactly(".hidden.xlf");
    assertThat(FileNames.beginning(folder, "none/")).isEmpty();
  }

  @Test
  void readingEndsWhenItsThreadIsInterrupted() throws IOException {
    Path file = folder.resolve("b.tmx");
    Files.writeString(file, "text");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> FileInput.readAll(file)).isInstanceOf(InterruptedIOException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(FileInput.readAll(file)).hasSize(4);
  }
}
