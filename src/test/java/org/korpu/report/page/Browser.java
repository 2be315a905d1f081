package org.korpu.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real browser, where there is one. */
public final class Browser {

  private Browser() {}

  /**
   * A page as the browser has it when its program has run, without its scripts and data. Skips the
   * test where there is no browser.
   *
   * @param folder for the files of the browser
   * @param hash what follows the address, from {@code #} on; may be empty
   */
  public static String shows(Path folder, String page, String hash)
      throws IOException, InterruptedException {
    return shows(folder, page, hash, 1280);
  }

  /**
   * A page as {@link #shows(Path, String, String)} has it, in a window of some width.
   *
   * @param width of the window in pixels, at least 500
   */
  public static String shows(Path folder, String page, String hash, int width)
      throws IOException, InterruptedException {
    String browser = browser();
    assumeTrue(browser != null, "no chromium here: the page is not tried in a browser");
    Path file = Files.writeString(folder.resolve("report.html"), page);
    Path shown = folder.resolve("shown.html");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + ",1000",
                "--virtual-time-budget=4000",
                "--dump-dom",
                file.toUri() + hash)
            .redirectOutput(shown.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // Without the data, which hold every text too.
    return Files.readString(shown).replaceAll("(?s)<script.*?</script>", "");
  }

  private static @Nullable String browser() {
    return Stream.of(
            System.getenv("PATH").split(Pattern.quote(System.getProperty("path.separator"))))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(null);
  }
}
