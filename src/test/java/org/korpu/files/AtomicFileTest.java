package org.korpu.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void newFileHoldsWhatWasWritten() throws IOException {
    Path file = folder.resolve("a.tmx");

    AtomicFile.write(file, out -> out.write("körpü".getBytes(UTF_8)));

    assertThat(Files.readString(file)).isEqualTo("körpü");
    assertThat(namesIn(folder)).containsExactly("a.tmx");
  }

  @Test
  void failureOfTheWriterLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[200_000]);
                      throw new IOException("no space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left on device");

    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(namesIn(folder)).containsExactly("a.tmx");
  }

  @Test
  void faultOfTheProgramLeavesTheOldFileToo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("bug");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(namesIn(folder)).containsExactly("a.tmx");
  }

  @Test
  void sameContentReplacesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    List<Path> asked = new ArrayList<>();

    assertThat(
            AtomicFile.writeIfChanged(
                file, out -> out.write("old".getBytes(UTF_8)), (old, fresh) -> asked.add(fresh)))
        .isFalse();

    assertThat(asked).isEmpty();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    assertThat(namesIn(folder)).containsExactly("a.tmx");
  }

  @Test
  void preludeSeesBothContentsAndItsFailureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.writeIfChanged(
                    file,
                    out -> out.write("new".getBytes(UTF_8)),
                    (old, fresh) -> {
                      throw new IOException(Files.readString(old) + Files.readString(fresh));
                    }))
        .hasMessage("oldnew");

    assertThat(file).hasContent("old");
    assertThat(namesIn(folder)).containsExactly("a.tmx");
    assertThat(
            AtomicFile.writeIfChanged(
                file, out -> out.write("new".getBytes(UTF_8)), (old, fresh) -> {}))
        .isTrue();
    assertThat(file).hasContent("new");
  }

  @Test
  void oldFileSurvivesAProcessThatDiesWhileItWrites() throws Exception {
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");

    Process process = TestProcess.start(DyingWriter.class, List.of(file.toString()));

    assertThat(process.waitFor()).isEqualTo(DyingWriter.STATUS);
    assertThat(Files.readString(file)).isEqualTo("old");
  }

  /** Writes half of a file and dies without a chance to clean up. */
  static final class DyingWriter {
    static final int STATUS = 42;

    public static void main(String[] arguments) throws IOException {
      AtomicFile.write(
          Path.of(arguments[0]),
          out -> {
            out.write(new byte[200_000]);
            out.flush();
            Runtime.getRuntime().halt(STATUS);
          });
    }
  }

  @Test
  void permissionsOfTheReplacedFileStay() throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    AtomicFile.write(file, out -> out.write('n'));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void newFileHasThePermissionsOfAnyNewFile() throws IOException {
    assumePosix();
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Path file = folder.resolve("a.tmx");

    AtomicFile.write(file, out -> out.write('n'));

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void linkStaysALinkAndItsTargetIsReplaced() throws IOException {
    assumePosix();
    Path elsewhere = Files.createDirectory(folder.resolve("shared"));
    Path target = Files.writeString(elsewhere.resolve("b.tmx"), "old");
    Path middle = Files.createSymbolicLink(folder.resolve("m.tmx"), Path.of("shared/b.tmx"));
    Path link = Files.createSymbolicLink(folder.resolve("a.tmx"), Path.of("m.tmx"));

    AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)));

    assertThat(link).isSymbolicLink();
    assertThat(middle).isSymbolicLink();
    assertThat(Files.readString(target)).isEqualTo("new");
  }

  @Test
  void loopOfLinksIsAnErrorNotAHang() throws IOException {
    assumePosix();
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

    assertThatThrownBy(() -> AtomicFile.write(link, out -> {})).isInstanceOf(IOException.class);
  }

  @Test
  void folderInPlaceOfTheFileIsToldApart() {
    assertThatThrownBy(() -> AtomicFile.write(folder, out -> {}))
        .isInstanceOf(IsDirectoryException.class)
        .hasMessage(folder.toString());
  }

  @Test
  void missingFolderIsNamedNotTheTemporaryFile() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/a.tmx"), out -> {}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("none").toString());
  }

  @Test
  void protectedFileIsNotReplaced() throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("a.tmx"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(file), "root may write everything");

    assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write('n')))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(Files.readString(file)).isEqualTo("old");
  }

  private static void assumePosix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
