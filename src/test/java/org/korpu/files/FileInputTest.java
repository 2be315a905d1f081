package org.korpu.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInputTest {

  @TempDir Path folder;

  @Test
  void compressedFileIsExpandedWhateverItsName() throws IOException {
    Path file = folder.resolve("a.tmx");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("mətn".getBytes(UTF_8));
    }

    assertThat(FileInput.readAll(file)).isEqualTo("mətn".getBytes(UTF_8));
    assertThat(FileInput.isCompressed(file)).isTrue();
  }

  @Test
  void emptyAndOneByteFilesAreReadAsTheyAre() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path one = Files.write(folder.resolve("one"), new byte[] {0x1f});

    assertThat(FileInput.readAll(empty)).isEmpty();
    assertThat(FileInput.readAll(one)).containsExactly(0x1f);
  }

  @Test
  void folderAndMissingFileAreToldApart() {
    assertThatThrownBy(() -> FileInput.open(folder))
        .isInstanceOf(IsDirectoryException.class)
        .hasMessage(folder.toString());
    assertThatThrownBy(() -> FileInput.open(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void digestIsThatOfTheStandardAndTheSameForFileAndBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("abc"), "abc");

    assertThat(Sha256.of("abc".getBytes(UTF_8)).hex())
        // FIPS 180-2, appendix B.1
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.ofFile(file)).isEqualTo(Sha256.of("abc".getBytes(UTF_8)));
    assertThatThrownBy(() -> new Sha256("BA78")).isInstanceOf(IllegalArgumentException.class);
  }
}
