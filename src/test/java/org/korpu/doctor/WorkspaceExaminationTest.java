package org.korpu.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.cli.CommandLineRun;
import org.korpu.files.FolderRoom;
import org.korpu.files.FolderRoom.Access;
import org.korpu.files.Journal;
import org.korpu.model.Message;
import org.korpu.workspace.GitIntegration;
import org.korpu.workspace.GitRepository;
import org.korpu.workspace.GitRepository.Scope;
import org.korpu.workspace.MemoryJournals;

/** What is said of disks, the journal, git and dictionaries, whatever they are on this machine. */
class WorkspaceExaminationTest {

  private static final String MEMORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
       o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
      <tu tuid="u1"><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="az"><seg>Bir.</seg></tuv></tu>
      <tu tuid="u2"><tuv xml:lang="en"><seg>Two.</seg></tuv><tuv xml:lang="az"><seg>İki.</seg></tuv></tu>
      </body></tmx>
      """;

  private static final long GIGABYTE = 1L << 30;
  private static final FolderRoom ROOMY = new FolderRoom(Access.WRITABLE, 10 * GIGABYTE);

  @TempDir Path folder;
  @TempDir Path system;

  @BeforeEach
  void makeWorkspace() throws IOException {
    korpu("init");
    Files.writeString(folder.resolve("tm/press.tmx"), MEMORY);
  }

  @Test
  void folderThatCannotBeWrittenIsAFaultWithItsName() throws IOException {
    List<Observation> disk =
        of(
            Area.DISK,
            each -> each.endsWith("tm") ? new FolderRoom(Access.READ_ONLY, GIGABYTE) : ROOMY);
    assertThat(disk).extracting(Observation::verdict).containsExactly(Verdict.FAULT, Verdict.OK);
    assertThat(disk.get(0).subject()).isEqualTo("tm");
    assertThat(key(disk.get(0))).isEqualTo(DoctorMessage.FOLDER_READ_ONLY);
    assertThat(advice(disk.get(0)).key()).isEqualTo(DoctorMessage.ALLOW_WRITING);
  }

  @Test
  void folderThatIsMissingIsANoteButNotThatOfKorpuItself() throws IOException {
    FolderRoom missing = new FolderRoom(Access.MISSING, 0);
    assertThat(of(Area.DISK, each -> each.endsWith("glossary") ? missing : ROOMY))
        .extracting(WorkspaceExaminationTest::key)
        .containsExactly(DoctorMessage.FOLDER_MISSING, DoctorMessage.DISK_ROOM);
    assertThat(of(Area.DISK, each -> each.endsWith(".korpu") ? missing : ROOMY))
        .extracting(WorkspaceExaminationTest::key)
        .containsExactly(DoctorMessage.DISK_ROOM);
  }

  @Test
  void diskThatIsNearlyFullIsANoteByTheFullestFolder() throws IOException {
    long little = 100 << 20;
    List<Observation> disk =
        of(
            Area.DISK,
            each -> each.endsWith("tm") ? new FolderRoom(Access.WRITABLE, little) : ROOMY);
    assertThat(disk)
        .singleElement()
        .satisfies(each -> assertThat(each.verdict()).isEqualTo(Verdict.NOTE));
    assertThat(disk.get(0).finding().arguments()).isEqualTo(List.<Object>of(100L));
    assertThat(advice(disk.get(0)).key()).isEqualTo(DoctorMessage.FREE_DISK);
  }

  @Test
  void journalIsEmptyThenKeepsAWriteThatCanBeUndone() throws IOException {
    assertThat(keys(Area.JOURNAL)).containsExactly(DoctorMessage.JOURNAL_EMPTY);
    korpu("tm", "rm", "tm/press.tmx:1", "--apply");
    assertThat(keys(Area.JOURNAL)).containsExactly(DoctorMessage.JOURNAL_KEEPS);
  }

  @Test
  void writeThatCameToNothingIsANoteWithTheLog() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("tm/press.tmx"));
    korpu("tm", "rm", "tm/press.tmx:1", "--apply");
    Files.write(folder.resolve("tm/press.tmx"), before);
    List<Observation> journal = of(Area.JOURNAL, each -> ROOMY);
    assertThat(journal).hasSize(2);
    assertThat(key(journal.get(1))).isEqualTo(DoctorMessage.JOURNAL_UNFINISHED);
    assertThat(journal.get(1).verdict()).isEqualTo(Verdict.NOTE);
    assertThat(advice(journal.get(1)).arguments())
        .isEqualTo(List.<Object>of("korpu tm log tm/press.tmx"));
  }

  @Test
  void recordThatCannotBeReadIsAFaultWithItsPlace() throws IOException {
    korpu("tm", "rm", "tm/press.tmx:1", "--apply");
    try (Stream<Path> files = Files.walk(folder.resolve(".korpu/journal"))) {
      for (Path record : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(record);
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] ^= 0x55;
        }
        Files.write(record, bytes);
      }
    }
    List<Observation> journal = of(Area.JOURNAL, each -> ROOMY);
    Observation last = journal.get(journal.size() - 1);
    assertThat(key(last)).isEqualTo(DoctorMessage.JOURNAL_DAMAGED);
    assertThat(last.verdict()).isEqualTo(Verdict.FAULT);
    assertThat(last.places()).hasSize(1);
  }

  @Test
  void gitIsNotThereThenUntaughtThenReady() throws Exception {
    assumeTrue(run("git", "--version") == 0, "git is not installed");
    assertThat(keys(Area.GIT)).containsExactly(DoctorMessage.GIT_NO_REPOSITORY);
    assertThat(run("git", "init", "-q")).isZero();
    List<Observation> untaught = of(Area.GIT, each -> ROOMY);
    assertThat(key(untaught.get(0))).isEqualTo(DoctorMessage.GIT_UNTAUGHT);
    assertThat(untaught.get(0).verdict()).isEqualTo(Verdict.NOTE);
    assertThat(advice(untaught.get(0)).arguments()).isEqualTo(List.<Object>of("korpu git install"));
    GitRepository repository = GitRepository.of(folder, "here");
    for (GitIntegration.Step step :
        new GitIntegration(repository, folder, Scope.LOCAL).install("korpu")) {
      step.action().run();
    }
    assertThat(keys(Area.GIT)).containsExactly(DoctorMessage.GIT_READY);
  }

  @Test
  void dictionaryThatIsNamedIsReadAndOneThatLacksItsAffixesIsAFault() throws IOException {
    assertThat(keys(Area.SPELLING)).containsExactly(DoctorMessage.SPELLING_NONE);
    Files.writeString(folder.resolve("az.dic"), "1\nkörpü\n");
    Files.writeString(folder.resolve("korpu.toml"), "[checks]\ndictionaries.az = \"az.dic\"\n");
    List<Observation> faulty = of(Area.SPELLING, each -> ROOMY);
    assertThat(key(faulty.get(0))).isEqualTo(DoctorMessage.SPELLING_FAULTY);
    assertThat(faulty.get(0).verdict()).isEqualTo(Verdict.FAULT);
    assertThat(faulty.get(0).places()).hasSize(1);
    Files.writeString(folder.resolve("az.aff"), "SET UTF-8\n");
    assertThat(keys(Area.SPELLING)).containsExactly(DoctorMessage.SPELLING_READY);
  }

  @Test
  void dictionaryOfTheSystemIsOfferedUnlessOneIsNamed() throws IOException {
    Files.writeString(system.resolve("ru_RU.dic"), "1\nмост\n");
    List<Observation> offered = of(Area.SPELLING, each -> ROOMY);
    assertThat(offered).hasSize(1);
    assertThat(key(offered.get(0))).isEqualTo(DoctorMessage.SPELLING_OFFERED);
    assertThat(advice(offered.get(0)).arguments().get(0).toString())
        .isEqualTo("[checks.dictionaries] ru = \"" + system.resolve("ru_RU.dic") + "\"");
    Files.writeString(folder.resolve("ru.dic"), "1\nмост\n");
    Files.writeString(folder.resolve("ru.aff"), "SET UTF-8\n");
    Files.writeString(folder.resolve("korpu.toml"), "[checks]\ndictionaries.ru = \"ru.dic\"\n");
    assertThat(keys(Area.SPELLING)).containsExactly(DoctorMessage.SPELLING_READY);
  }

  private List<Observation> of(Area area, Function<Path, FolderRoom> rooms) throws IOException {
    Map<String, String> environment = Map.of("XDG_STATE_HOME", system.toString());
    MemoryJournals journals =
        new MemoryJournals(environment, Journal.Writer.of("korpu doctor", Clock.systemUTC()));
    return new WorkspaceExamination(folder, journals, environment, rooms, system)
        .examine().stream().filter(each -> each.area() == area).toList();
  }

  private List<Object> keys(Area area) throws IOException {
    return of(area, each -> ROOMY).stream().map(WorkspaceExaminationTest::key).toList();
  }

  private static Object key(Observation observation) {
    return observation.finding().key();
  }

  private static Message advice(Observation observation) {
    Message advice = observation.advice();
    assertThat(advice).isNotNull();
    return advice;
  }

  private CommandLineRun korpu(String... arguments) {
    CommandLineRun run = CommandLineRun.in(folder, arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
