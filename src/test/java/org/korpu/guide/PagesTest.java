package org.korpu.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.guide.PageBlock.Kind;

/**
 * What the pages show is true. Each page is gone through from top to bottom, in a workspace of its
 * own: the starter memory and glossary, {@code src/samples}, and the files of the page under {@code
 * src/test/resources/org/korpu/guide}.
 *
 * <ul>
 *   <li>A block whose first line begins with {@code $} is a transcript: each command is run, and
 *       what it prints is compared. A line {@code …} stands for lines left out. A status of 2 or
 *       more is shown by {@code $ echo $?}.
 *   <li>A block {@code ```sh} is run, and nothing in it may fail: 0 and 1 are no failures.
 *   <li>A comment {@code <!-- run} … {@code -->} is run unseen: what a page needs beforehand, and
 *       what people do between two commands ({@link PageShell} has words for that).
 *   <li>{@code ```sh no-test: reason} is not run; {@code untested.txt} lists all of them.
 * </ul>
 *
 * <p>{@code mvn test -Dtest=PagesTest -Dpages.renew=true} writes what commands print into the
 * pages; {@code git diff} then shows what has changed, to be read before it is believed. {@code
 * -Dpages.only=alignment} runs the pages with that in their name.
 */
@DisabledOnOs(OS.WINDOWS)
class PagesTest {

  private static final Path FILES = Path.of("src/test/resources/org/korpu/guide");
  private static final boolean RENEW = Boolean.getBoolean("pages.renew");
  private static final String ONLY = System.getProperty("pages.only", "");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> pagesShowWhatKorpuPrints() throws IOException {
    return PageFolder.pages().stream()
        .filter(page -> page.toString().contains(ONLY))
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> run(page)));
  }

  @Test
  void blocksThatAreNotRunAreListedWithTheirReason() throws IOException {
    List<String> untested = new ArrayList<>();
    for (Path page : PageFolder.pages()) {
      for (PageBlock block : PageBlock.of(lines(page))) {
        if (block.kind() == Kind.UNTESTED) {
          assertThat(block.reason()).as(page + ": " + block.lines()).isNotEmpty();
          untested.add(page + ": " + block.lines().get(0) + " – " + block.reason());
        }
      }
    }
    assertThat(lines(FILES.resolve("untested.txt"))).containsExactlyElementsOf(untested);
  }

  @Test
  void noBlockHidesCommandsFromTheTest() throws IOException {
    List<String> hidden = new ArrayList<>();
    for (Path page : PageFolder.pages()) {
      List<String> lines = lines(page);
      lines.stream()
          .filter(line -> line.startsWith("    $ ") || line.startsWith("<!-- run "))
          .forEach(line -> hidden.add(page + ": " + line));
      for (PageBlock block : PageBlock.of(lines)) {
        if (block.kind() == Kind.ILLUSTRATION) {
          block.lines().stream()
              .filter(line -> line.matches("(\\$ |(\\./)?korpu |mvn |\\w+ \\| korpu ).*"))
              .forEach(line -> hidden.add(page + ": " + line));
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  private void run(Path page) throws IOException {
    List<String> lines = lines(page);
    if (PageBlock.of(lines).stream().noneMatch(PagesTest::isRun)) {
      return;
    }
    Path home = Files.createDirectories(temporary.resolve(page));
    Path folder = PageFolder.withStarter(home);
    String name = name(page);
    if (Files.exists(FILES.resolve(name))) {
      PageFolder.copy(FILES.resolve(name), folder);
    }
    PageRun run = PageRun.of(lines, new PageShell(home, folder, language(name)));
    if (RENEW) {
      Files.writeString(page, String.join("\n", run.renewed()) + "\n");
    }
    if (!run.faults().isEmpty()) {
      fail(
          String.join("\n", run.faults())
              + "\nTo take over what korpu says: mvn test -Dtest=PagesTest -Dpages.renew=true");
    }
  }

  private static boolean isRun(PageBlock block) {
    return block.kind() != Kind.ILLUSTRATION && block.kind() != Kind.UNTESTED;
  }

  /** The name of the page’s folder of files: {@code guide/first-release} of that page. */
  private static String name(Path page) {
    String name =
        page.startsWith(PageFolder.SITE)
            ? PageFolder.SITE.relativize(page).toString()
            : page.toString();
    return name.substring(0, name.length() - ".md".length());
  }

  /** The language that the reader of a page speaks: {@code first-release.az}. */
  private static Locale language(String name) {
    return name.endsWith(".az") || name.endsWith(".ru")
        ? Locale.forLanguageTag(name.substring(name.length() - 2))
        : Locale.ENGLISH;
  }

  private static List<String> lines(Path page) throws IOException {
    return Files.readAllLines(page, StandardCharsets.UTF_8);
  }
}
