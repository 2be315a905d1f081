package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions of one release in different formats, some of which bring text that others cannot. */
class MixedFormatsTest {

  private static final List<String> FORMATS = List.of("html", "docx", "txt");
  private static final List<String> LANGUAGES = List.of("az", "en", "ru");
  private static final Pattern TEXT = Pattern.compile("(?s)<seg>(.*?)</seg>");
  private static final String PAGE = "<html><head><title>%s</title></head><body>%s</body></html>";

  private static List<List<String>> plain = List.of();

  @TempDir private Path folder;

  /** Each two formats meet in each two languages. */
  static Stream<List<String>> formats() {
    List<List<String>> mixed = new ArrayList<>();
    for (int az = 0; az < 3; az++) {
      for (int en = 0; en < 3; en++) {
        mixed.add(List.of(FORMATS.get(az), FORMATS.get(en), FORMATS.get((az + en + 1) % 3)));
      }
    }
    return mixed.stream();
  }

  @BeforeEach
  void alignPlainText() throws IOException {
    if (plain.isEmpty()) {
      plain = groups(samples(List.of("txt", "txt", "txt")));
    }
  }

  @ParameterizedTest
  @CsvSource({"html,docx,txt", "docx,txt,html", "txt,html,docx"})
  void formatsBringNoTextThatIsMissing(String az, String en, String ru) {
    List<String> arguments = new ArrayList<>(List.of("check", "--checks", "SegmentMissing"));
    arguments.add("--langs");
    arguments.addAll(samples(List.of(az, en, ru)));

    CommandLineRun run = CommandLineRun.in(folder, arguments.toArray(String[]::new));

    assertThat(run.out()).isEqualTo("No findings.\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void groupsAreTheSameInAllFormats(List<String> formats) throws IOException {
    assertThat(groups(samples(formats))).isEqualTo(plain);
  }

  @Test
  void titleThatRepeatsTheHeadingIsInTheMemoryOnce() throws IOException {
    write("a.az.html", PAGE.formatted("Yeni idarə", "<h1>Yeni idarə</h1><p>Açılıb.</p>"));
    write("a.en.html", PAGE.formatted("New office", "<h1>New office</h1><p>It opened.</p>"));

    assertThat(groups(List.of("az,en", "a.az.html", "a.en.html")))
        .containsExactly(List.of("Yeniidarə", "Newoffice"), List.of("Açılıb", "Itopened"));
  }

  @Test
  void titleThatSaysMoreIsComparedWithItsLike() throws IOException {
    write("a.az.html", PAGE.formatted("Xidmət | Yeni idarə", "<h1>Yeni idarə</h1>"));
    write("a.en.html", PAGE.formatted("Service | New office", "<h1>New office</h1>"));

    assertThat(groups(List.of("az,en", "a.az.html", "a.en.html")))
        .containsExactly(
            List.of("XidmətYeniidarə", "ServiceNewoffice"), List.of("Yeniidarə", "Newoffice"));
  }

  @Test
  void wrongNumberInATitleIsFoundThoughTheOthersRepeatTheirHeadings() throws IOException {
    write("a.az.html", PAGE.formatted("2026-cı ilin büdcəsi", "<h1>2026-cı ilin büdcəsi</h1>"));
    write("a.en.html", PAGE.formatted("Budget of 2025", "<h1>Budget of 2026</h1>"));
    write("a.ru.html", PAGE.formatted("Бюджет 2026 года", "<h1>Бюджет 2026 года</h1>"));

    CommandLineRun run =
        CommandLineRun.in(
            folder, "check", "--langs", "az,en,ru", "a.az.html", "a.en.html", "a.ru.html");

    assertThat(run.out()).startsWith("a.en.html: tu1/1: error: NumberMismatch: “2025” here");
  }

  @Test
  void rowOfPlainTextIsAlignedCellByCell() throws IOException {
    write("a.az.txt", "Göstərici\t2024\n1.\tBirinci bənd\n");
    write("a.en.html", "<table><tr><td>Indicator<td>2024</table><p>1. First item</p>");

    assertThat(groups(List.of("az,en", "a.az.txt", "a.en.html")))
        .containsExactly(
            List.of("Göstərici", "Indicator"),
            List.of("2024", "2024"),
            List.of("Birincibənd", "Firstitem"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** The languages and the files. */
  private static List<String> samples(List<String> formats) {
    List<String> named = new ArrayList<>(List.of("az,en,ru"));
    for (int i = 0; i < formats.size(); i++) {
      Path sample = Path.of("src/samples/release." + LANGUAGES.get(i) + "." + formats.get(i));
      named.add(sample.toAbsolutePath().toString());
    }
    return named;
  }

  /** The aligned texts, of each its letters, or its digits where it has no letters. */
  private List<List<String>> groups(List<String> named) throws IOException {
    Files.deleteIfExists(folder.resolve("out.tmx"));
    List<String> arguments = new ArrayList<>(List.of("align", "--min-score", "0"));
    arguments.addAll(List.of("--out", "out.tmx", "--langs"));
    arguments.addAll(named);
    CommandLineRun run = CommandLineRun.in(folder, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    List<List<String>> groups = new ArrayList<>();
    for (String unit : Files.readString(folder.resolve("out.tmx")).split("</tu>")) {
      List<String> texts =
          TEXT.matcher(unit)
              .results()
              .map(found -> found.group(1).replaceAll("&#?\\w+;", ""))
              .map(text -> letters(text))
              .toList();
      if (!texts.isEmpty()) {
        groups.add(texts);
      }
    }
    return groups;
  }

  private static String letters(String text) {
    String letters = text.replaceAll("\\P{L}+", "");
    return letters.isEmpty() ? text.replaceAll("\\D+", "") : letters;
  }
}
