package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code korpu report}: what it counts, and what it does with its file. */
class ReportCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A line of the leverage table: segments, words, share. */
  private static final Pattern BAND =
      Pattern.compile("^ {2}(.+?) +(\\d+) +(\\d+) +(?:\\d+ %|–)$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    write(
        "tm/a.tmx",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
         o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
        <tu tuid="1" creationdate="20260105T100000Z">
         <tuv xml:lang="en"><seg>The guests visited the new office.</seg></tuv>
         <tuv xml:lang="az"><seg>Qonaqlar yeni ofisə baş çəkiblər.</seg></tuv>
         <tuv xml:lang="ru"><seg>Гости посетили новый офис.</seg></tuv></tu>
        <tu tuid="2" creationdate="20260205T100000Z">
         <tuv xml:lang="en"><seg>The guests visited the large service hall in Baku.</seg></tuv>
         <tuv xml:lang="az"><seg>Qonaqlar Bakıdakı böyük xidmət ofisinə baş çəkiblər.</seg></tuv></tu>
        </body></tmx>
        """);
    write(
        "glossary/terms.csv",
        """
        id,en,az,ru,domain,note,en:forbidden,az:forbidden,ru:forbidden
        service-hall,service hall,xidmət zalı,,,,,xidmət ofisi,
        guest,guest,qonaq,гость,,,,,
        """);
    write(
        "releases/2026-03-01-visit.en.txt",
        """
        The guests visited the new office.
        The guests visited the large service hall in Ganja.
        Nothing like this was said before today.
        Nothing like this was said before today.
        """);
  }

  @Test
  void leverageIsThatOfTheExport() throws IOException {
    String document = "releases/2026-03-01-visit.en.txt";
    CommandLineRun export = run("xliff", "export", document, "--xliff", "1.2");
    JsonNode figures = report();

    assertThat(releases(figures))
        .containsExactly(
            "releases/2026-03-01-visit 2026-03-01 az", "releases/2026-03-01-visit 2026-03-01 ru");
    List<String> table = table(export.err());
    List<String> counted = new ArrayList<>();
    for (JsonNode release : figures.get("releases")) {
      counted.addAll(bands(release));
    }
    assertThat(counted).isEqualTo(table).contains("exact 1 6", "repetition 1 7", "new 1 7");

    JsonNode again = report(document);
    assertThat(again.get("releases").get(0).get("bands"))
        .isEqualTo(figures.get("releases").get(0).get("bands"));
    assertThat(again.get("memories")).isEmpty();
    assertThat(again.get("subject").asText()).isEqualTo("files");
  }

  @Test
  void findingsAreThoseOfCheck() throws IOException {
    run("xliff", "export", "releases/2026-03-01-visit.en.txt", "--to", "az");
    Path xliff = folder.resolve("releases/2026-03-01-visit.en.en-az.xlf");
    TranslatorsWork.translate(xliff, "az");
    CommandLineRun check =
        run("check", "releases/2026-03-01-visit.en.en-az.xlf", "--format", "json");

    Map<String, Long> expected = new TreeMap<>();
    for (String line : check.out().lines().toList()) {
      JsonNode finding = JSON.readTree(line);
      expected.merge(
          finding.get("check").asText() + " " + finding.get("severity").asText(), 1L, Long::sum);
    }
    Map<String, Long> counted = new TreeMap<>();
    for (JsonNode finding : report().get("checks").get("findings")) {
      if (finding.has("release")) {
        counted.put(
            finding.get("check").asText() + " " + finding.get("severity").asText(),
            finding.get("findings").asLong());
      }
    }
    assertThat(counted).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void memoryIsCheckedForTermsAndWhollyWhereAsked() throws IOException {
    JsonNode figures = report();
    assertThat(checks(figures)).containsExactly("TermForbidden 1", "TermMissing 1");
    assertThat(figures.get("checks").get("memories").asText()).isEqualTo("terms");
    JsonNode glossary = figures.get("glossary");
    assertThat(glossary.get("used").asInt()).isEqualTo(2);
    assertThat(glossary.get("lacking").toString()).isEqualTo("{\"en\":0,\"az\":0,\"ru\":1}");
    JsonNode violated = glossary.get("mostViolated").get(0);
    assertThat(violated.get("concept").asText()).isEqualTo("service-hall");
    assertThat(violated.get("violations").asInt()).isEqualTo(2);

    write(
        "tm/b.tmx",
        Files.readString(folder.resolve("tm/a.tmx")).replace("Qonaqlar yeni", "Qonaqlar  yeni"));
    assertThat(checks(report("--check-memories"))).contains("WhiteSpace 1");
    assertThat(checks(report())).doesNotContain("WhiteSpace 1");
  }

  @Test
  void memoryTellsWhenItGrewAndWhatItLacks() throws IOException {
    JsonNode memory = report().get("memories").get(0);

    assertThat(memory.get("months").toString()).isEqualTo("{\"2026-01\":1,\"2026-02\":1}");
    assertThat(memory.get("texts").toString()).isEqualTo("{\"en\":2,\"az\":2,\"ru\":1}");
    assertThat(memory.get("complete").asInt()).isEqualTo(1);
  }

  @Test
  void sinceLeavesOutEarlierReleases() throws IOException {
    run("xliff", "export", "releases/2026-03-01-visit.en.txt", "--to", "az");

    assertThat(releases(report("--since", "2026-03-02"))).isEmpty();
    assertThat(releases(report("--since", "2026-03-01"))).hasSize(1);
    assertThat(releases(report("--to", "ru"))).isEmpty();
  }

  @Test
  void pageIsTheSameEachTimeAndReplacesOnlyItsLike() throws IOException {
    Path page = folder.resolve("report.html");
    assertThat(run("report").err()).isEqualTo("report.html: open it in the browser\n");
    byte[] first = Files.readAllBytes(page);
    assertThat(run("report").status()).isZero();
    assertThat(Files.readAllBytes(page)).isEqualTo(first);
    assertThat(run("report", "--out", "-").out().getBytes(StandardCharsets.UTF_8)).isEqualTo(first);

    Files.writeString(page, "<html>my own");
    CommandLineRun refused = run("report");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("report.html: there is a file here that is no report");
    assertThat(page).hasContent("<html>my own");
    assertThat(run("report", "--out", "report.html").status()).isZero();
    assertThat(Files.readAllBytes(page)).isEqualTo(first);
  }

  @Test
  void nameThatEndsInJsonMeansJson() throws IOException {
    assertThat(run("report", "--out", "figures.json").err()).isEmpty();
    assertThat(JSON.readTree(folder.resolve("figures.json").toFile()).get("from").asText())
        .isEqualTo("en");
  }

  @Test
  void fileThatCannotBeReadIsLeftOutAndSaidToBe() throws IOException {
    run("xliff", "export", "releases/2026-03-01-visit.en.txt", "--to", "az");
    write("releases/broken.xlf", "<xliff version=\"1.2\"><file");

    CommandLineRun run = run("report", "--format", "json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("releases/broken.xlf").doesNotContain("Exception");
    assertThat(releases(JSON.readTree(run.out()))).hasSize(1);
  }

  @Test
  void emptyWorkspaceHasAPageToo() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    CommandLineRun.in(empty, "init");
    Files.writeString(empty.resolve("glossary/terms.csv"), "id,en,az,ru\n");

    assertThat(CommandLineRun.in(empty, "report").status()).isZero();
    assertThat(empty.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void hiddenFoldersHoldNoReleases() throws IOException {
    run("xliff", "export", "releases/2026-03-01-visit.en.txt", "--to", "az", "--out", ".git/x");

    assertThat(releases(report())).isEmpty();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private JsonNode report(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("report", "--format", "json"));
    all.addAll(List.of(arguments));
    CommandLineRun run = run(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return JSON.readTree(run.out());
  }

  private static List<String> releases(JsonNode figures) {
    List<String> releases = new ArrayList<>();
    for (JsonNode each : figures.get("releases")) {
      releases.add(
          each.get("release").asText()
              + " "
              + each.get("day").asText()
              + " "
              + each.get("to").asText());
    }
    return releases;
  }

  private static List<String> checks(JsonNode figures) {
    List<String> checks = new ArrayList<>();
    for (JsonNode each : figures.get("checks").get("findings")) {
      checks.add(each.get("check").asText() + " " + each.get("findings").asLong());
    }
    return checks;
  }

  private static List<String> bands(JsonNode release) {
    List<String> bands = new ArrayList<>();
    release
        .get("bands")
        .fields()
        .forEachRemaining(
            band ->
                bands.add(
                    band.getKey()
                        + " "
                        + band.getValue().get("segments")
                        + " "
                        + band.getValue().get("words")));
    return bands;
  }

  private static List<String> table(String text) {
    Map<String, String> keys =
        Map.of(
            "In-context exact", "context",
            "Exact", "exact",
            "Repetitions", "repetition",
            "95–99 %", "95-99",
            "85–94 %", "85-94",
            "75–84 %", "75-84",
            "New", "new");
    List<String> lines = new ArrayList<>();
    Matcher matcher = BAND.matcher(text);
    while (matcher.find()) {
      String key = keys.get(matcher.group(1));
      if (key != null) {
        lines.add(key + " " + matcher.group(2) + " " + matcher.group(3));
      }
    }
    return lines;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
