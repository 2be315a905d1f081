package org.korpu.report.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.align.AlignedDocument;
import org.korpu.align.review.ReviewTable;
import org.korpu.align.review.SampleAlignment;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.report.page.Browser;

/** The page, as it is written and as a real browser shows it. */
class AlignmentPageTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/korpu/report/alignment/beads.json");

  @TempDir private Path folder;

  @Test
  void dataOfThePageAreThoseOfTheAlignment() throws IOException {
    Matcher data =
        Pattern.compile("(?s)\"table\":.*(?=</script>\n<script>)")
            .matcher(page(InterfaceLanguage.EN));
    assertThat(data.find()).isTrue();
    assertThat(data.group() + "\n").isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void pageLoadsNothingFromAnywhere() throws IOException {
    assertThat(page(InterfaceLanguage.EN))
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)<(link|img|iframe|object)\\b")
        .doesNotContainPattern("(?i)\\b(src|href)=[\"']?(https?:|//)")
        .doesNotContainPattern("(?i)(?<!Object)url\\(|@import|fetch\\(|XMLHttpRequest");
  }

  @Test
  void noTextCanEndTheElementItStandsIn() throws IOException {
    assertThat(Pattern.compile("</script").matcher(page(InterfaceLanguage.EN)).results())
        .hasSize(2);
  }

  @Test
  void sameAlignmentGivesTheSameBytes() throws IOException {
    assertThat(page(InterfaceLanguage.AZ)).isEqualTo(page(InterfaceLanguage.AZ));
  }

  @Test
  void browserShowsEveryBeadWithWhatToLookAt() throws Exception {
    String shown = Browser.shows(folder, page(InterfaceLanguage.EN), "");

    assertThat(shown)
        .contains("2 documents, 7 groups, 3 doubtful", "7 of 7 shown")
        .contains("<h2>1. 12.html</h2>", "<h2>2. =cmd.html</h2>")
        .contains("Üç.<span class=\"joint\"> ‖ </span>Dörd.", "<span>3–4</span>")
        .contains("? Doubtful", "↕ Moved", "∅ No translation", "✓ Reviewed")
        .contains("@SUM(1)&lt;/script&gt;")
        .contains("<title>Aligned documents</title>");
    assertThat(Pattern.compile("<li class=\"bead").matcher(shown).results()).hasSize(7);
  }

  @Test
  void pageSpeaksTheLanguageThatItIsAskedForAndFiltersByItsAddress() throws Exception {
    assertThat(Browser.shows(folder, page(InterfaceLanguage.EN), "#ui=ru&mark=doubtful"))
        .contains("2 документа, 7 групп, 3 сомнительные", "Показано 3 из 7", "<html lang=\"ru\"");
    assertThat(Browser.shows(folder, page(InterfaceLanguage.AZ), "#document=2"))
        .contains("2 sənəd, 7 qrup, 3 şübhəli", "7 qrupdan 2 göstərilir");
  }

  @Test
  void tableThatTheBrowserSavesIsThatOfKorpuWithTheVerdicts() throws Exception {
    String keys =
        """
        <script>
        const saved = [];
        URL.createObjectURL = (blob) => { saved.push(blob); return 'data:,'; };
        HTMLAnchorElement.prototype.click = () => {};
        const press = (key) => document.activeElement.dispatchEvent(
            new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
        document.getElementById('save').click();
        for (const key of ['n', 'Enter', 'x', 'p', 'p', 'u', 'n', 'Enter']) press(key);
        document.getElementById('save').click();
        Promise.all(saved.map((blob) => blob.arrayBuffer())).then((all) => all.forEach((bytes) => {
          const p = document.createElement('p');
          p.className = 'saved';
          p.textContent = btoa(String.fromCharCode(...new Uint8Array(bytes)));
          document.body.append(p);
        }));
        </script>
        </body>""";
    String shown = Browser.shows(folder, page(InterfaceLanguage.EN).replace("</body>", keys), "");

    List<String> saved =
        Pattern.compile("<p class=\"saved\">([^<]*)</p>")
            .matcher(shown)
            .results()
            .map(match -> Base64.getDecoder().decode(match.group(1)))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .toList();
    String table = "\uFEFF" + SampleAlignment.table(SampleAlignment.DOCUMENTS);
    assertThat(saved).hasSize(2);
    assertThat(saved.get(0)).isEqualTo(table);
    // n: the second bead; Enter: right; x: the third is wrong; p p: back; u: undone; n: on to it.
    assertThat(saved.get(1))
        .isEqualTo(table.replace("\t3\t\tdoubtful\t1–2", "\t3\tok\tdoubtful\t1–2"));
  }

  private static String page(InterfaceLanguage language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<AlignedDocument> documents = SampleAlignment.DOCUMENTS;
    AlignmentPage.write(
        SampleAlignment.LANGUAGES,
        documents,
        ReviewTable.SURE,
        "look.tsv",
        new Messages(language),
        "0.1.0",
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
