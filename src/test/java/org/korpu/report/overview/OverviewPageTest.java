package org.korpu.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.overview.Overview;
import org.korpu.report.page.Browser;

/** The page, as it is written and as a real browser shows it. */
class OverviewPageTest {

  /** Takes note of errors and of what the policy of the page forbids, from the first line on. */
  private static final String WATCH =
      "<script>window.korpuFaults=[];"
          + "addEventListener('error',e=>korpuFaults.push('error: '+e.message));"
          + "addEventListener('unhandledrejection',e=>korpuFaults.push('rejected: '+e.reason));"
          + "addEventListener('securitypolicyviolation',e=>korpuFaults.push('policy: '+e.blockedURI));"
          + "console.error=console.warn=(...a)=>korpuFaults.push('console: '+a.join(' '));</script>";

  @TempDir private Path folder;

  @Test
  void pageLoadsNothingFromAnywhere() throws IOException {
    assertThat(page(SampleOverview.FULL, InterfaceLanguage.EN))
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)<(link|img|iframe|object)\\b")
        .doesNotContainPattern("(?i)\\b(src|href)=[\"']?(https?:|//)")
        .doesNotContainPattern("(?i)url\\(|@import|fetch\\(|XMLHttpRequest");
  }

  @Test
  void noTextCanEndTheElementItStandsIn() throws IOException {
    String page = page(SampleOverview.FULL, InterfaceLanguage.EN);

    assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(2);
    assertThat(page).contains("\\u003c/script>");
  }

  @Test
  void sameFiguresGiveTheSameBytes() throws IOException {
    assertThat(page(SampleOverview.FULL, InterfaceLanguage.RU))
        .isEqualTo(page(SampleOverview.FULL, InterfaceLanguage.RU));
  }

  @Test
  void pageHoldsTheFiguresThatJsonGives() throws IOException {
    StringWriter json = new StringWriter();
    OverviewReport.writeJson(SampleOverview.FULL, json);

    assertThat(page(SampleOverview.FULL, InterfaceLanguage.EN))
        .contains("\"figures\":" + json.toString().strip().replace("<", "\\u003c"));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 1280})
  void chartsAreWholeAndLegibleInEachLanguageAndInBothColours(int width) throws Exception {
    String shown = probed(SampleOverview.FULL, width);

    // 12 charts in three languages and two colours
    assertThat(shown)
        .startsWith("width " + width + ", charts 72, contrasts many, fetched 0, faults 0")
        .contains("az 20.185.920", "en 20,185,920", "ru 20&nbsp;185&nbsp;920");
  }

  @Test
  void emptyWorkspaceSaysWhatToDo() throws Exception {
    String shown =
        Browser.shows(folder, page(SampleOverview.EMPTY, InterfaceLanguage.AZ), "#ui=ru");

    assertThat(shown)
        .contains("<html lang=\"ru\"")
        .contains("Показывать пока нечего")
        .contains("korpu xliff export release.docx --to az,ru")
        .doesNotContain("<svg");
  }

  /** What a look at the page in the browser found, the number of faults in its first line. */
  private String probed(Overview overview, int width) throws Exception {
    String page = page(overview, InterfaceLanguage.EN);
    String watched =
        page.replace("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\">" + WATCH)
            .replace("</body>", "<script>" + probe() + "</script></body>");
    String shown = Browser.shows(folder, watched, "", width);
    assertThat(shown).doesNotContain("<title>caught").contains("\\u202Egpj.exe");
    String start = "<pre id=\"probe\">";
    assertThat(shown).contains(start);
    return shown.substring(shown.indexOf(start) + start.length(), shown.lastIndexOf("</pre>"));
  }

  private static String probe() throws IOException {
    try (InputStream in = OverviewPageTest.class.getResourceAsStream("probe.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String page(Overview overview, InterfaceLanguage language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OverviewPage.write(overview, new Messages(language), "0.1.0", out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
