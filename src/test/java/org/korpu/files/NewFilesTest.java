package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

  @TempDir Path folder;

  @Test
  void filesAppearTogetherAtTheCommit() throws IOException {
    Path made = folder.resolve("a/b");
    try (NewFiles files = new NewFiles(made)) {
      files.append("1.txt", bytes("one "));
      files.append("2.txt", bytes("two"));
      files.append("1.txt", bytes("more"));
      assertThat(named(made)).noneMatch(name -> name.endsWith(".txt"));
      files.commit();
    }

    assertThat(named(made)).containsExactly("1.txt", "2.txt");
    assertThat(made.resolve("1.txt")).hasContent("one more");
  }

  @Test
  void withoutCommitNothingIsLeftNotEvenTheFolder() throws IOException {
    try (NewFiles files = new NewFiles(folder.resolve("parts/of/it"))) {
      files.append("1.txt", bytes("one"));
      assertThat(folder.resolve("parts/of/it")).exists();
    }

    assertThat(folder.resolve("parts")).doesNotExist();
  }

  @Test
  void folderThatWasThereStays() throws IOException {
    try (NewFiles files = new NewFiles(folder)) {
      files.append("1.txt", bytes("one"));
    }

    assertThat(named(folder)).isEmpty();
    assertThat(folder).exists();
  }

  @Test
  void fileThatCameMeanwhileIsNotReplacedAndThereIsNoneOfTheOthers() throws IOException {
    try (NewFiles files = new NewFiles(folder)) {
      files.append("1.txt", bytes("one"));
      files.append("2.txt", bytes("two"));
      assertThat(files.isTaken("2.txt")).isFalse();
      Files.writeString(folder.resolve("2.txt"), "theirs");
      assertThat(files.isTaken("2.txt")).isTrue();
      assertThatThrownBy(files::commit).isInstanceOf(FileAlreadyExistsException.class);
    }

    assertThat(named(folder)).containsExactly("2.txt");
    assertThat(folder.resolve("2.txt")).hasContent("theirs");
  }

  @Test
  void moreThanTheBufferIsWrittenInOrder() throws IOException {
    byte[] piece = new byte[3_000_000];
    new Random(20261123).nextBytes(piece);
    try (NewFiles files = new NewFiles(folder)) {
      for (int i = 0; i < 14; i++) {
        files.append("big" + i % 2, piece);
      }
      files.commit();
    }

    byte[] written = Files.readAllBytes(folder.resolve("big1"));
    assertThat(written).hasSize(7 * piece.length).endsWith(piece);
  }

  @Test
  void fileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> new NewFiles(file)).isInstanceOf(NotDirectoryException.class);
  }

  private static List<String> named(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
