package org.korpu.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.files.Journal.Limits;
import org.korpu.files.WriteHistory.Outcome;

class JournalTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123Z");

  @TempDir Path root;
  private Path file;

  @BeforeEach
  void create() throws IOException {
    file = Files.createDirectory(root.resolve("tm")).resolve("a.tmx");
  }

  @Test
  void recordSaysWhatWasWrittenWhenAndByWhat() throws IOException {
    write("one");
    journal("korpu tm clean", 500, 1 << 20)
        .write(file, out -> out.write(bytes("one two")), () -> new UnitCounts(1, 2, 3));

    JournalRecord newest = records().get(0);
    assertThat(newest.number()).isEqualTo(2);
    assertThat(newest.file()).isEqualTo("tm/a.tmx");
    assertThat(newest.origin().command()).isEqualTo("korpu tm clean");
    assertThat(newest.origin().time()).isEqualTo(NOW);
    assertThat(newest.before()).isEqualTo(new FileState(3, Sha256.of(bytes("one"))));
    assertThat(newest.after()).isEqualTo(FileState.of(file));
    assertThat(newest.counts()).isEqualTo(new UnitCounts(1, 2, 3));
    assertThat(newest.kept()).isZero();
    assertThat(records().get(1).before()).isNull();
  }

  @Test
  void sameBytesAreNoWrite() throws IOException {
    write("one");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

    assertThat(write("one")).isFalse();

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.EPOCH));
    assertThat(records()).hasSize(1);
  }

  @Test
  void undoOfTheWriteThatCreatedAFileRemovesItAndItsUndoBringsItBack() throws IOException {
    write("one");
    journal().restore(records());
    assertThat(file).doesNotExist();

    journal().restore(records().subList(0, 1));
    assertThat(file).hasContent("one");
    assertThat(records()).hasSize(3);
  }

  @Test
  void recordWhoseWriteNeverCameIsVoid() throws IOException {
    write("one");
    assertThatThrownBy(() -> dieBeforeTheRename("two")).isInstanceOf(IllegalStateException.class);

    assertThat(outcomes()).containsExactly(Outcome.VOID, Outcome.DONE);
    assertThat(history().standing(1).get(0).number()).isEqualTo(1);

    write("two");
    assertThat(outcomes()).containsExactly(Outcome.DONE, Outcome.VOID, Outcome.DONE);
  }

  @Test
  void writeThatSomethingElseTookBackIsVoidAndOneItBuiltOnIsChangedSince() throws IOException {
    write("one");
    write("two");
    Files.writeString(file, "one");
    assertThat(outcomes()).containsExactly(Outcome.VOID, Outcome.DONE);

    Files.writeString(file, "three");
    assertThat(outcomes()).containsExactly(Outcome.CHANGED_SINCE, Outcome.DONE);

    write("four");
    assertThat(outcomes()).containsExactly(Outcome.DONE, Outcome.CHANGED_SINCE, Outcome.DONE);
    assertThat(WriteHistory.changedSince(history().standing(1))).isEmpty();
    assertThat(WriteHistory.changedSince(history().standing(2))).hasSize(1);
  }

  @Test
  void fileThatChangedSinceIsNotRestored() throws IOException {
    write("one");
    write("two");
    List<JournalRecord> newest = records().subList(0, 1);
    Files.writeString(file, "mine");

    assertThatThrownBy(() -> journal().restore(newest)).isInstanceOf(FileChangedException.class);
    assertThat(file).hasContent("mine");
    assertThat(records()).hasSize(2);
  }

  @Test
  void fileIsNotWrittenWhereTheJournalCannotBe() throws IOException {
    write("one");
    Path folder = root.resolve(".korpu/journal");
    Files.move(folder, root.resolve("elsewhere"));
    Files.writeString(folder, "no folder");

    assertThatThrownBy(() -> write("two"))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> {
              assertThat(e.getFile()).isEqualTo(file.toString());
              assertThat(e.folder()).isEqualTo(folder.toString());
            });
    assertThat(file).hasContent("one");
    assertThat(file.getParent().toFile().list()).containsExactly("a.tmx");
  }

  @Test
  void damagedRecordIsNamedAndLeftOutAndNeverRestored() throws IOException {
    write("x".repeat(5000));
    write("y".repeat(5000));
    write("z");
    Path second = root.resolve(".korpu/journal/00000002.undo");
    byte[] record = Files.readAllBytes(second);
    byte[] cut = Arrays.copyOf(record, record.length - 5);
    List<JournalRecord> all = records();

    Files.write(second, cut);
    assertThatThrownBy(() -> journal().restore(all.subList(0, 2)))
        .isInstanceOf(DamagedRecordException.class)
        .hasMessage(second.toString());
    assertThat(file).hasContent("z");

    for (int at = 0; at < 60; at++) {
      byte[] damaged = record.clone();
      damaged[at] ^= 1;
      Files.write(second, damaged);
      List<Path> named = new ArrayList<>();
      assertThat(journal().records(named::add))
          .extracting(JournalRecord::number)
          .doesNotContain(2L);
      assertThat(named).containsExactly(second);
    }
    Files.write(second, new byte[0]);
    assertThat(journal().records(path -> {})).hasSize(2);
  }

  @Test
  void oldestRecordsAreDroppedButNeverTheNewest() throws IOException {
    for (int i = 0; i < 10; i++) {
      String text = "text " + i;
      journal("korpu", 4, 1 << 20).write(file, out -> out.write(bytes(text)), () -> null);
    }
    assertThat(records()).extracting(JournalRecord::number).containsExactly(10L, 9L, 8L, 7L);

    journal("korpu", 4, 0).write(file, out -> out.write(bytes("end")), () -> null);
    assertThat(records()).extracting(JournalRecord::number).containsExactly(11L);
  }

  @Test
  void whatKilledProcessesLeftGoesAfterADay() throws IOException {
    write("one");
    Path folder = root.resolve(".korpu/journal");
    Path old = Files.writeString(folder.resolve("pending-1"), "x");
    Path young = Files.writeString(folder.resolve(".pending-2.3.tmp"), "x");
    Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(90_000)));
    Files.setLastModifiedTime(young, FileTime.from(NOW.minusSeconds(80_000)));

    write("two");

    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(records()).hasSize(2);
  }

  @Test
  void nobodyReadsARecordWhoMayNotReadTheFile() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    write("secret");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    write("another");

    assertThat(Files.getPosixFilePermissions(root.resolve(".korpu/journal/00000002.undo")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void repositoriesIgnoreTheJournal() throws IOException {
    write("one");
    assertThat(root.resolve(".korpu/journal/.gitignore")).hasContent("*");
  }

  @Test
  void spellingsOfOneFileHaveOneName() throws IOException {
    Path link = root.resolve("link");
    Files.createSymbolicLink(link, root.resolve("tm"));
    assertThat(journal().nameOf(link.resolve("a.tmx"))).isEqualTo("tm/a.tmx");
    assertThat(journal().nameOf(root.resolve("tm/../tm/a.tmx"))).isEqualTo("tm/a.tmx");
    Journal ofUser = new Journal(root.resolve("j"), null, new Limits(9, 9), writer("korpu"));
    String name = ofUser.nameOf(link.resolve("a.tmx"));
    assertThat(ofUser.fileOf(name)).isEqualTo(file.getParent().toRealPath().resolve("a.tmx"));
  }

  @Test
  void writersOfTwoFilesAreBothJournalled() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Path mine = root.resolve("tm/" + i + ".tmx");
        all.add(
            threads.submit(
                () -> {
                  for (int j = 0; j < 10; j++) {
                    String text = "text " + j;
                    journal().write(mine, out -> out.write(bytes(text)), () -> null);
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(records()).hasSize(40).extracting(JournalRecord::number).doesNotHaveDuplicates();
    assertThat(outcomes()).containsOnly(Outcome.DONE);
  }

  private boolean write(String text) throws IOException {
    return journal().write(file, out -> out.write(bytes(text)), () -> null);
  }

  /** The record is written, and then nothing more. */
  private void dieBeforeTheRename(String text) throws IOException {
    Path twin = root.resolve("tm/a.tmx.twin");
    Files.copy(file, twin);
    AtomicFile.writeIfChanged(
        twin,
        out -> out.write(bytes(text)),
        (old, fresh) -> {
          journal().keep(file, old, () -> Difference.between(old, fresh), null);
          throw new IllegalStateException("killed");
        });
  }

  private List<JournalRecord> records() throws IOException {
    return journal()
        .records(
            damaged -> {
              throw new AssertionError(damaged);
            });
  }

  private WriteHistory history() throws IOException {
    return WriteHistory.of(records(), name -> FileState.of(root.resolve(name)));
  }

  private List<Outcome> outcomes() throws IOException {
    return history().steps().stream()
        .flatMap(step -> step.writes().stream())
        .map(WriteHistory.Write::outcome)
        .toList();
  }

  private Journal journal() {
    return journal("korpu test", 500, 1 << 20);
  }

  private Journal journal(String command, int records, long bytes) {
    return new Journal(
        root.resolve(".korpu/journal"), root, new Limits(records, bytes), writer(command));
  }

  private static Journal.Writer writer(String command) {
    return Journal.Writer.of(command, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
