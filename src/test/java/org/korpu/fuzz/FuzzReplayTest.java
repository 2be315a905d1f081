package org.korpu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a fuzzer once found stays mended: each input is checked again, without the fuzzer. */
class FuzzReplayTest {

  private static final Path INPUTS = Path.of("src/test/resources/org/korpu/fuzz/inputs");
  private static final Path SEEDS = Path.of("src/test/resources/org/korpu/fuzz/seeds");

  @TestFactory
  Stream<DynamicTest> whatTheFuzzerFoundIsMended() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      for (String seed : target.seeds()) {
        tests.add(replay(target, SEEDS.resolve(seed)));
      }
      Path folder = INPUTS.resolve(target.folder());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.sorted().forEach(file -> tests.add(replay(target, file)));
        }
      }
    }
    return tests.stream();
  }

  private static DynamicTest replay(FuzzTarget target, Path input) {
    return dynamicTest(
        target.folder() + " " + input.getFileName(), () -> target.check(Files.readAllBytes(input)));
  }

  @Test
  void everyFolderOfInputsIsThatOfATarget() throws IOException {
    try (Stream<Path> folders = Files.list(INPUTS)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isSubsetOf(Arrays.stream(FuzzTarget.values()).map(FuzzTarget::folder).toList());
    }
  }
}
