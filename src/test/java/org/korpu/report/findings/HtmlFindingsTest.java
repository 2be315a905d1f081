package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.check.Finding;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.report.page.Browser;

/** The page, as it is written and as a real browser shows it. */
class HtmlFindingsTest {

  @TempDir private Path folder;

  @Test
  void pageLoadsNothingFromAnywhere() {
    String page = page(InterfaceLanguage.EN, SampleFindings.ALL);

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)<(link|img|iframe|object)\\b")
        .doesNotContainPattern("(?i)\\b(src|href)=[\"']?(https?:|//)")
        .doesNotContainPattern("(?i)url\\(|@import|fetch\\(|XMLHttpRequest");
  }

  @Test
  void noTextCanEndTheElementItStandsIn() {
    String page = page(InterfaceLanguage.EN, SampleFindings.ALL);

    assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(2);
    assertThat(page).doesNotContain("<!-- ]]>").contains("\\u003c/script>");
  }

  @Test
  void pageWithoutFindingsIsWhole() {
    assertThat(page(InterfaceLanguage.RU, List.of()))
        .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
        .contains("\"findings\":[]")
        .endsWith("</html>\n");
  }

  @Test
  void sameFindingsGiveTheSameBytes() {
    assertThat(page(InterfaceLanguage.AZ, SampleFindings.ALL))
        .isEqualTo(page(InterfaceLanguage.AZ, SampleFindings.ALL));
  }

  @Test
  void browserShowsEveryFindingWithItsSpotMarked() throws Exception {
    String shown = inBrowser(page(InterfaceLanguage.EN, SampleFindings.ALL), "");

    assertThat(shown)
        .contains("3 errors, 1 warning, 1 remark")
        .contains("<mark>118,600</mark>")
        .contains("<mark>116 800</mark>")
        .contains("data-cp=\"U+00A0 U+0020\"")
        .contains("<mark class=\"gap\"></mark>")
        .contains("<title>Check of translations</title>")
        .contains("5 of 5 shown");
    assertThat(Pattern.compile("<li ").matcher(shown).results()).hasSize(5);
  }

  @Test
  void browserShowsMarkupInTextsAsText() throws Exception {
    String shown = inBrowser(page(InterfaceLanguage.EN, SampleFindings.ALL), "");

    assertThat(shown)
        .contains("&lt;/script&gt;&lt;script&gt;document.title='caught'&lt;/script&gt;")
        .doesNotContain("<title>caught");
  }

  @Test
  void browserShowsControlsOfDirectionByTheirCode() throws Exception {
    String shown = inBrowser(page(InterfaceLanguage.EN, SampleFindings.ALL), "");

    assertThat(shown).contains("\\u202Egpj.exe");
  }

  @Test
  void pageSpeaksTheLanguageThatItIsAskedFor() throws Exception {
    String page = page(InterfaceLanguage.EN, SampleFindings.ALL);

    assertThat(inBrowser(page, "#ui=ru"))
        .contains("3 ошибки, 1 предупреждение, 1 примечание")
        .contains("<html lang=\"ru\"")
        .contains("В исходном тексте 118,600, в переводе 116 800");
    assertThat(inBrowser(page, "#ui=az"))
        .contains("3 səhv, 1 xəbərdarlıq, 1 qeyd")
        .contains("5 nəticədən 5 göstərilir");
  }

  @Test
  void filtersOfTheAddressChooseWhatIsShown() throws Exception {
    String shown = inBrowser(page(InterfaceLanguage.EN, SampleFindings.ALL), "#severity=warning");

    assertThat(shown).contains("1 of 5 shown");
    assertThat(Pattern.compile("<li ").matcher(shown).results()).hasSize(1);
  }

  @Test
  void tenThousandFindingsAreThereAndNotAllDrawnAtOnce() throws Exception {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.addAll(SampleFindings.ALL);
    }
    String shown = inBrowser(page(InterfaceLanguage.EN, many), "");

    assertThat(shown).contains("10,000 of 10,000 shown");
    assertThat(Pattern.compile("<li ").matcher(shown).results().count()).isBetween(60L, 1_000L);
  }

  private static String page(InterfaceLanguage language, List<Finding> findings) {
    byte[] page = SampleFindings.report(FindingFormat.HTML, language, findings);
    return new String(page, StandardCharsets.UTF_8);
  }

  /** The page as the browser has it when its program has run. */
  private String inBrowser(String page, String hash) throws IOException, InterruptedException {
    return Browser.shows(folder, page, hash);
  }
}
