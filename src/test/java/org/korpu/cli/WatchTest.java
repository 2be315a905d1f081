package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.checking.PairLanguages;
import org.korpu.files.FolderChanges;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.workspace.Resources;

/** What {@code korpu watch} tells as files are saved, replaced, cut short and deleted. */
class WatchTest {

  private static final String FILE = "may.csv";
  private static final String RIGHT = "en,az\nIt rose by 12 per cent.,12 faiz artıb.\n";
  private static final String WRONG = RIGHT.replace(",12 faiz", ",21 faiz");
  private static final String WORSE = WRONG + "There were 7 of them.,Onlar 8 nəfər idi.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** What happens to the files between one look and the next. */
  private final Deque<Step> steps = new ArrayDeque<>();

  private final List<Set<Path>> watched = new ArrayList<>();
  private Instant now = CommandLineRun.NOW;

  /** Something that happens while the command waits. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  @BeforeEach
  void firstVersion() throws IOException {
    save(WRONG);
  }

  @Test
  void savedFileIsCheckedAgainAndWhatIsMendedIsTold() throws Exception {
    steps.add(() -> save(RIGHT));
    String told = watch(FILE);
    assertThat(told)
        .startsWith("09:30:00  may.csv\n")
        .contains("may.csv:2:1: ", "error: NumberMismatch", "1 error, 0 warnings, 0 remarks\n")
        .endsWith(
            "\n09:30:05  may.csv\nNo findings.\nSince 09:30:00: nothing new, 1 mended\n"
                + "  ✓ 2: NumberMismatch: the source has 12, the translation 21\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Watching 1 file; ");
  }

  @Test
  void newFindingIsMarkedAndTheOldOneIsNot() throws Exception {
    steps.add(() -> save(WORSE));
    assertThat(watch(FILE))
        .contains("2 errors, ")
        .endsWith(
            "Since 09:30:00: 1 new, nothing mended\n"
                + "  + 3: NumberMismatch: the source has 7, the translation 8\n");
  }

  @Test
  void editThatDoesNotMendIsNoNewFinding() throws Exception {
    steps.add(() -> save(WRONG.replace("21 faiz", "31 faiz")));
    assertThat(watch(FILE)).endsWith("Since 09:30:00: nothing new, nothing mended\n");
  }

  @Test
  void fileThatDidNotChangeIsNotToldAgain() throws Exception {
    steps.add(() -> {});
    steps.add(() -> Files.writeString(folder.resolve("other.txt"), "noise"));
    assertThat(watch(FILE)).containsOnlyOnce("may.csv\n");
  }

  @Test
  void fileThatAnEditorReplacesByRenamingIsCheckedAgain() throws Exception {
    steps.add(
        () -> {
          Path fresh = Files.writeString(folder.resolve(".may.csv.swp"), RIGHT);
          Files.move(fresh, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        });
    assertThat(watch(FILE)).contains("1 mended");
  }

  @Test
  void halfWrittenFileIsReadAgainAndNoFault() throws Exception {
    String exported = exported();
    steps.add(() -> write("may.xlf", exported.substring(0, exported.length() / 2)));
    steps.add(() -> write("may.xlf", exported + "\n"));
    assertThat(watch("may.xlf")).contains("Since 09:30:00: nothing new, nothing mended\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("korpu: ");
  }

  @Test
  void fileThatStaysHalfWrittenIsAFaultThatIsToldOnce() throws Exception {
    String exported = exported();
    steps.add(() -> write("may.xlf", exported.substring(0, exported.length() / 2)));
    steps.add(() -> {});
    steps.add(() -> {});
    assertThat(watch("may.xlf")).endsWith("\n09:30:10  may.xlf\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("korpu: may.xlf:");
  }

  @Test
  void fileThatCannotBeReadAtFirstIsToldAtOnce() throws Exception {
    write("may.xlf", "<xliff");
    steps.add(() -> write("may.xlf", exported()));
    assertThat(watch("may.xlf")).contains("09:30:00  may.xlf\n").endsWith("No findings.\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("korpu: may.xlf:1:");
  }

  @Test
  void deletedFileIsToldOnceAndComparedWhenItIsBack() throws Exception {
    steps.add(() -> Files.delete(folder.resolve(FILE)));
    steps.add(() -> {});
    steps.add(() -> {});
    steps.add(() -> save(RIGHT));
    assertThat(watch(FILE)).contains("\n09:30:20  may.csv\nNo findings.\nSince 09:30:00: ");
    assertThat(err.toString(StandardCharsets.UTF_8)).containsOnlyOnce("may.csv is gone");
  }

  @Test
  void fileThatIsGoneForAMomentIsNotToldToBeGone() throws Exception {
    steps.add(() -> Files.delete(folder.resolve(FILE)));
    steps.add(() -> save(RIGHT));
    assertThat(watch(FILE)).contains("1 mended");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("gone");
  }

  @Test
  void ofAFolderWhatHasFindingsIsToldAndThenWhatChanges() throws Exception {
    String exported = exported();
    write("work/may.xlf", exported);
    write("work/deep/june.xlf", exported);
    steps.add(() -> write("work/deep/july.xlf", exported));
    assertThat(watch("work")).isEqualTo("09:30:05  work/deep/july.xlf\nNo findings.\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Watching 2 files");
    assertThat(watched.get(0))
        .containsExactlyInAnyOrder(
            folder.resolve("work").toAbsolutePath().normalize(),
            folder.resolve("work/deep").toAbsolutePath().normalize());
  }

  @Test
  void screenOfATerminalIsClearedBeforeWhatIsNewAndNotElsewhere() throws Exception {
    steps.add(() -> save(RIGHT));
    String told = watch(new TerminalOutput(out), FILE);
    assertThat(told).contains("remarks\n\u001B[H\u001B[2J09:30:05  may.csv\n");
    assertThat(told.indexOf("\u001B[H")).isEqualTo(told.lastIndexOf("\u001B[H"));
    out.reset();
    steps.add(() -> save(WRONG));
    assertThat(watch(FILE)).contains("1 new").doesNotContain("\u001B");
  }

  @Test
  void whatCannotBeWatchedIsRefused() {
    CommandLineRun missing = CommandLineRun.in(folder, "watch", "june.xlf");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("june.xlf");
    CommandLineRun input = CommandLineRun.in(folder, "watch", "-");
    assertThat(input.status()).isEqualTo(2);
    assertThat(input.err()).contains("standard input cannot be watched");
  }

  private String exported() throws IOException {
    Files.writeString(folder.resolve("may.txt"), "It rose by 12 per cent.\n");
    CommandLineRun.in(folder, "xliff", "export", "may.txt", "--to", "az", "--out", "handoff");
    Path file = folder.resolve("handoff/may.en-az.xlf");
    TranslatorsWork.translate(file, "az");
    String text = Files.readString(file);
    if (!Files.exists(folder.resolve("may.xlf"))) {
      write("may.xlf", text);
    }
    return text;
  }

  private void save(String text) throws IOException {
    write(FILE, text);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String watch(String... typed) throws Exception {
    return watch(out, typed);
  }

  /** Watches until all steps are done, five seconds between one and the next. */
  private String watch(OutputStream to, String... typed) throws Exception {
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            to,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of(),
            to instanceof TerminalOutput,
            Locale.ENGLISH,
            new Ticking());
    GlobalOptions options = new GlobalOptions();
    Invocation invocation =
        new Invocation(session, options, new Messages(InterfaceLanguage.EN), "watch");
    Resources resources = invocation.resources();
    FileCheck check =
        FileCheck.of(
            invocation,
            resources,
            List.of(),
            List.of("NumberMismatch"),
            new PairLanguages(null, List.of(), LanguageTag.EN));
    try (FolderChanges changes = new Steps()) {
      assertThat(new Watch(invocation, check, changes).of(List.of(typed))).isEqualTo(ExitStatus.OK);
    }
    invocation.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Takes a step each time that the command waits. */
  private final class Steps implements FolderChanges {
    @Override
    public boolean await(Set<Path> folders) throws IOException {
      watched.add(Set.copyOf(folders));
      Step next = steps.poll();
      if (next == null) {
        return false;
      }
      now = now.plus(Duration.ofSeconds(5));
      next.run();
      return true;
    }

    @Override
    public void close() {}
  }

  /** A clock that the steps move on. */
  private final class Ticking extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
