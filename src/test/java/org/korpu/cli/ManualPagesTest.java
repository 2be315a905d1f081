package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandPage;

/**
 * The manual has a page for each command in each language, and man shows them as they are meant.
 */
class ManualPagesTest {

  private static final Map<String, String> FILES =
      SharedFiles.all("1.2.3", OffsetDateTime.parse("2026-11-23T00:00:00Z"));

  private static final List<CommandPage> COMMANDS =
      CommandTables.in(InterfaceLanguage.EN, CommandLineRun.session(Path.of(""))).pages();

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    for (Map.Entry<String, String> file : pages().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Test
  void eachCommandHasAPageInEachLanguageThatShowsAllItsOptions() {
    assertThat(pages()).hasSize(3 * COMMANDS.size());
    for (String language : List.of("", "az/", "ru/")) {
      for (CommandPage command : COMMANDS) {
        String page = page(language, String.join("-", command.path()));
        for (CommandOption option : command.options()) {
          assertThat(option.names())
              .as(command.name())
              .allMatch(name -> page.contains("\\fB" + name.replace("-", "\\-") + "\\fR"));
        }
        assertThat(command.parameters())
            .as(command.name())
            .allMatch(each -> page.contains("\\fI" + each.value().label().replace("-", "\\-")));
      }
    }
  }

  @Test
  void eachPageTellsExamplesExitStatusAndOtherPages() {
    pages()
        .forEach(
            (name, page) -> {
              boolean russian = name.startsWith("man/ru/");
              boolean english = name.startsWith("man/man1/");
              assertThat(page)
                  .as(name)
                  .contains(
                      english
                          ? List.of("NAME", "SYNOPSIS", "EXIT STATUS", "EXAMPLES", "SEE ALSO")
                          : russian
                              ? List.of("ИМЯ", "ВЫЗОВ", "КОД ЗАВЕРШЕНИЯ", "ПРИМЕРЫ")
                              : List.of("AD", "İSTİFADƏ", "ÇIXIŞ STATUSU", "NÜMUNƏLƏR"));
            });
  }

  @Test
  void pagesReferToPagesThatAreThere() {
    Pattern reference = Pattern.compile("\\\\fB(korpu[^ ]*?)\\\\fR\\(1\\)");
    pages()
        .forEach(
            (name, page) -> {
              List<String> others =
                  reference
                      .matcher(page)
                      .results()
                      .map(each -> each.group(1).replace("\\-", "-"))
                      .toList();
              assertThat(others).as(name).isNotEmpty();
              String beside = name.substring(0, name.lastIndexOf('/') + 1);
              assertThat(others).allMatch(each -> FILES.containsKey(beside + each + ".1"));
            });
  }

  @Test
  void samePagesComeWithTheSameBytes() {
    assertThat(SharedFiles.all("1.2.3", OffsetDateTime.parse("2026-11-23T00:00:00Z")))
        .isEqualTo(FILES);
  }

  @Test
  void typesetterFindsNothingToWarnOf() throws Exception {
    requireInstalled("groff");
    List<String> command =
        new ArrayList<>(List.of("groff", "-ww", "-K", "utf8", "-man", "-Tutf8", "-P-cbou"));
    command.addAll(pages().keySet());
    String shown = run(command);
    assertThat(shown).doesNotContain("troff:", "grotty:", "groff:");
    assertThat(shown)
        .contains("Show what the memory knows about a text")
        .contains("Yaddaşın mətn haqqında nə bildiyini göstər")
        .contains("Показать, что память знает о тексте");
  }

  @Test
  void manShowsAPageAsItReads() throws Exception {
    requireInstalled("man");
    String shown =
        run(
            List.of(
                "man",
                "--warnings",
                "-E",
                "UTF-8",
                "-Tutf8",
                "-l",
                "man/az/man1/korpu-tm-lookup.1"));
    assertThat(shown.replaceAll("\u001B\\[[0-9;]*m|.\b", ""))
        .doesNotContain("troff:")
        .contains("korpu tm lookup [seçimlər] [TEXT]")
        .contains("--to=LANG[,...]")
        .contains("korpu tm lookup --from az --to en,ru --file queries.txt --format json")
        .contains("korpu 1.2.3")
        .contains("2026-11-23");
  }

  @Test
  void whatisFindsWhatAPageIsAbout() throws Exception {
    requireInstalled("lexgrog");
    List<String> command = new ArrayList<>(List.of("lexgrog"));
    pages().keySet().stream().filter(name -> name.endsWith("korpu-check.1")).forEach(command::add);
    assertThat(run(command))
        .contains("korpu-check - Find faults in translations")
        .contains("korpu-check - Tərcümələrdəki səhvləri tap")
        .contains("korpu-check - Найти ошибки в переводах");
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>(FILES);
    pages.keySet().removeIf(name -> !name.startsWith("man/"));
    return pages;
  }

  private static String page(String language, String name) {
    String page = FILES.get("man/" + language + "man1/" + name + ".1");
    assertThat(page).as(language + name).isNotNull();
    return page;
  }

  private static void requireInstalled(String program) {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(each -> Files.isExecutable(Path.of(each, program))),
        program + " is not installed: the manual pages are not shown by it");
  }

  /** What a program prints, in the folder of the pages. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("MANWIDTH", "120");
    Path output = Files.createTempFile(folder, "output", null);
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end");
    }
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }
}
