package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.progress.LongWork;
import org.korpu.progress.LongWork.Measure;

class ProgressDisplayTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final GlobalOptions options = new GlobalOptions();
  private long now;
  private int columns = 100;

  @Test
  void nothingIsShownBeforeTheCommandHasTakenASecond() {
    read(Duration.ofMillis(999), 100_000_000, 200_000_000);
    assertThat(shown()).isEmpty();
  }

  @Test
  void aLineOfATerminalHasBarPercentAmountRateAndTheTimeThatIsLeft() {
    read(Duration.ofSeconds(4), 100_000_000, 200_000_000);
    assertThat(drawn())
        .containsExactly(
            "tm/big.tmx  ██████████░░░░░░░░░░   50 %  100.0 of 200.0 MB  25.0 MB/s  4 s left");
  }

  @Test
  void theLineIsTakenAwayAtTheEnd() {
    read(Duration.ofSeconds(4), 100_000_000, 200_000_000);
    assertThat(shown()).endsWith("\r" + " ".repeat(drawn().get(0).length()) + "\r");
  }

  @Test
  void itIsDrawnTenTimesASecondAtMost() {
    ProgressDisplay display = display(Screen.Errors.SEEN, Map.of());
    try (LongWork.Watch watch = LongWork.watchedBy(display);
        LongWork work = LongWork.begin("tm/big.tmx", Measure.BYTES, 1_000_000)) {
      for (int millisecond = 0; millisecond < 3000; millisecond++) {
        now += 1_000_000;
        work.advance(1);
      }
      assertThat(watch).isNotNull();
    }
    assertThat(drawn()).hasSize(21);
  }

  @Test
  void whatIsPrintedMeanwhileStandsOnALineOfItsOwn() {
    ProgressDisplay display = display(Screen.Errors.SEEN, Map.of());
    Session around = display.around();
    try (LongWork.Watch watch = LongWork.watchedBy(display);
        LongWork work = LongWork.begin("tm/big.tmx", Measure.BYTES, 10)) {
      now = Duration.ofSeconds(2).toNanos();
      work.advance(5);
      around.err().println("korpu: a warning");
      assertThat(watch).isNotNull();
    }
    assertThat(shown()).endsWith(" \rkorpu: a warning\n");
  }

  @Test
  void aNarrowTerminalGetsWhatMattersMost() {
    columns = 40;
    read(Duration.ofSeconds(4), 100_000_000, 200_000_000);
    assertThat(drawn()).containsExactly("tm/big.tmx  █████░░░░░   50 %  4 s left");
  }

  @Test
  void aLongNameIsCutAtItsFrontByTheCellsThatItTakes() {
    columns = 37;
    ProgressDisplay display = display(Screen.Errors.SEEN, Map.of());
    work(display, "tm/新聞稿/二〇二六年/releases.tmx", Measure.BYTES, Duration.ofSeconds(4), 1, 2);
    assertThat(drawn()).containsExactly("…六年/releases.tmx   50 %  4 s left");
  }

  @Test
  void aTerminalOfAFewCellsGetsThePercentOnly() {
    columns = 7;
    read(Duration.ofSeconds(4), 100_000_000, 200_000_000);
    assertThat(drawn()).containsExactly(" 50 %");
  }

  @Test
  void aPipeOrAFileGetsNothing() {
    ProgressDisplay display = display(Screen.Errors.KEPT, Map.of());
    work(display, "tm/big.tmx", Measure.BYTES, Duration.ofSeconds(40), 1, 2);
    assertThat(shown()).isEmpty();
  }

  @Test
  void aTerminalThatCannotGoBackGetsNothing() {
    ProgressDisplay display = display(Screen.Errors.SEEN, Map.of("TERM", "dumb"));
    work(display, "tm/big.tmx", Measure.BYTES, Duration.ofSeconds(40), 1, 2);
    assertThat(shown()).isEmpty();
  }

  @Test
  void quietAndNoneSilenceIt() {
    options.quiet = true;
    read(Duration.ofSeconds(4), 1, 2);
    options.quiet = false;
    options.progress = GlobalOptions.Progress.NONE;
    read(Duration.ofSeconds(4), 1, 2);
    assertThat(shown()).isEmpty();
  }

  @Test
  void aLogGetsALineEveryTenSeconds() {
    options.progress = GlobalOptions.Progress.PLAIN;
    ProgressDisplay display = display(Screen.Errors.KEPT, Map.of());
    try (LongWork.Watch watch = LongWork.watchedBy(display);
        LongWork work = LongWork.begin("releases", Measure.DOCUMENTS, 40)) {
      for (int second = 1; second < 30; second++) {
        now += Duration.ofSeconds(1).toNanos();
        work.advance(1);
      }
      assertThat(watch).isNotNull();
    }
    assertThat(shown())
        .isEqualTo(
            "releases: 25 %, 10 of 40 documents, 1.0/s, 30 s left\n"
                + "releases: 50 %, 20 of 40 documents, 1.0/s, 20 s left\n");
  }

  @Test
  void aLargeFileWithinManyCountsAsAPartOfOne() {
    ProgressDisplay display = display(Screen.Errors.SEEN, Map.of());
    try (LongWork.Watch watch = LongWork.watchedBy(display);
        LongWork all = LongWork.begin("releases", Measure.DOCUMENTS, 4)) {
      all.advance(1);
      try (LongWork file = LongWork.begin("a.tmx", Measure.BYTES, 10)) {
        now = Duration.ofSeconds(3).toNanos();
        file.advance(5);
      }
      assertThat(watch).isNotNull();
    }
    assertThat(drawn().get(0)).contains("37 %").contains("1 of 4 documents").contains("5 s left");
  }

  @Test
  void workThatNobodyWatchesIsNotCounted() {
    try (LongWork work = LongWork.begin("a", Measure.SEGMENTS, 3)) {
      work.advance(2);
      assertThat(work.done()).isZero();
    }
  }

  @Test
  void numbersAndTheirNounsFollowTheLanguage() {
    ProgressText.State one = new ProgressText.State("кипа", Measure.DOCUMENTS, 1, 21, 0.5);
    ProgressText.State many =
        new ProgressText.State("tm/böyük.tmx", Measure.BYTES, 1_234_500_000, 5_000_000_000L, 100);
    assertThat(new ProgressText(new Messages(InterfaceLanguage.RU)).plain(one))
        .isEqualTo("кипа: 4 %, 1 из 21 документа, 2,0/с, осталось 10 с");
    assertThat(new ProgressText(new Messages(InterfaceLanguage.AZ)).plain(many))
        .isEqualTo("tm/böyük.tmx: 24 %, 1.234,5 / 5.000,0 MB, 12,3 MB/san, 5 dəq 6 san qalıb");
    assertThat(new ProgressText(new Messages(InterfaceLanguage.RU)).plain(many))
        .contains("1\u00A0234,5 из 5\u00A0000,0 МБ");
  }

  private void read(Duration after, long done, long total) {
    work(display(Screen.Errors.SEEN, Map.of()), "tm/big.tmx", Measure.BYTES, after, done, total);
  }

  @SuppressWarnings("try")
  private void work(
      ProgressDisplay display,
      String subject,
      Measure measure,
      Duration after,
      long done,
      long total) {
    try (LongWork.Watch watch = LongWork.watchedBy(display);
        LongWork work = LongWork.begin(subject, measure, total)) {
      now = after.toNanos();
      work.advance(done);
    }
  }

  private ProgressDisplay display(Screen.Errors errors, Map<String, String> environment) {
    now = 0;
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Path.of("").toAbsolutePath(),
            environment,
            true,
            Locale.ENGLISH,
            new Screen(errors, () -> new TerminalSize(24, columns), () -> now),
            Clock.systemUTC());
    return new ProgressDisplay(
        session, options, new ProgressText(new Messages(InterfaceLanguage.EN)));
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The lines in the order they were drawn, without the spaces that fill or erase. */
  private List<String> drawn() {
    return shown()
        .lines()
        .flatMap(line -> Arrays.stream(line.split("\r")))
        .filter(line -> !line.isBlank())
        .map(line -> line.stripTrailing())
        .toList();
  }
}
