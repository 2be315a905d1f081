package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

  @TempDir Path folder;

  @Test
  void filesStandInOrderWithTheirFoldersAndHiddenOnesAreLeftOut() throws IOException {
    for (String name :
        new String[] {"b.txt", "a/2.txt", "a/1.txt", ".hidden", ".git/x", "a/.x/y"}) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    assertThat(FolderFiles.below(folder)).containsExactly("a/1.txt", "a/2.txt", "b.txt");
  }

  @Test
  void whatIsNoFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> FolderFiles.below(file)).isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> FolderFiles.below(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
