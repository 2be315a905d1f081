package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tm lookup} and {@code tm index} as a user sees them. */
class TmLookupTest {

  private static final String TABLE =
      """
      en,az
      "The Service issued 1,200 permits to foreigners.","Xidmət əcnəbilərə 1200 icazə verib."
      "The Service opened an office in Gabala.","Xidmət Qəbələdə idarə açıb."
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    Files.writeString(folder.resolve("a.csv"), TABLE);
    assertThat(CommandLineRun.in(folder, "tm", "import", "a.csv").status()).isZero();
  }

  @Test
  void explanationShowsTheWordsAndEveryPoint() {
    CommandLineRun run =
        run("tm", "lookup", "The service issued 1,300 permits to a foreigner", "--explain");
    assertThat(run.out())
        .isEqualTo(
            """
             78 %  fuzzy  tm/imported.tmx#1  −1 case  −1 punctuation  −1 numbers
                   en  The Service issued 1,200 permits to foreigners.
                   az  Xidmət əcnəbilərə 1200 icazə verib.
                   The service issued ⟦1,200 → 1,300⟧ permits to ⟦+a⟧ ⟦foreigners ~ foreigner⟧
                   words 81 % (1½ of 8 differ) − 1 case − 1 punctuation − 1 numbers = 78 %
            """);
  }

  @Test
  void tableHasOneMatchALine() {
    CommandLineRun run =
        run("tm", "lookup", "The Service opened an office in Gabala.", "--format", "table");
    assertThat(run.out())
        .isEqualTo(
            "100 %\texact\tThe Service opened an office in Gabala.\tThe Service opened an office in"
                + " Gabala.\taz\tXidmət Qəbələdə idarə açıb.\ttm/imported.tmx#2\n");
  }

  @Test
  void answersOfAFileComeInTheOrderOfItsLines() throws IOException {
    List<String> lines =
        IntStream.range(0, 10_000).mapToObj(i -> "The Service issued " + i + " permits.").toList();
    Files.write(folder.resolve("q.txt"), lines);
    CommandLineRun run =
        run("tm", "lookup", "--file", "q.txt", "--from", "en", "--min", "50", "--format", "json");
    assertThat(run.out().lines().map(line -> line.split("\"", 5)[3]).toList()).isEqualTo(lines);
  }

  @Test
  void fullScanGivesWhatTheIndexGives() {
    Stream.of("The Service issued permits.", "Xidmət Gəncədə idarə açıb.", "Nothing like it")
        .forEach(
            text -> {
              CommandLineRun byIndex = run("tm", "lookup", text, "--min", "50");
              assertThat(run("tm", "lookup", text, "--min", "50", "--exhaustive"))
                  .isEqualTo(byIndex);
            });
  }

  @Test
  void memoryIsTrustedLessWhereTheSettingsSaySo() throws IOException {
    Files.writeString(
        folder.resolve("korpu.toml"), "[memory.penalties]\n\"tm/imported.tmx\" = 7\n");
    assertThat(run("tm", "lookup", "The Service opened an office in Gabala.").out())
        .startsWith(" 93 %  fuzzy  tm/imported.tmx#2  −7 memory");
  }

  @Test
  void changeByAnotherProgramIsSeenAtOnce() throws IOException {
    Path memory = folder.resolve("tm/imported.tmx");
    assertThat(run("tm", "lookup", "Xidmət Qəbələdə idarə açıb.", "--from", "az").out())
        .startsWith("100 %");
    Files.writeString(memory, Files.readString(memory).replace("Qəbələdə", "Qubada"));
    assertThat(run("tm", "lookup", "Xidmət Qubada idarə açıb.", "--from", "az").out())
        .startsWith("100 %");
  }

  @Test
  void indexIsShownVerifiedAndMadeAnewWhereItIsDamaged() throws IOException {
    assertThat(run("tm", "index", "--format", "json").out())
        .startsWith("{\"memory\":\"tm/imported.tmx\",\"units\":2,\"segments\":1,");
    assertThat(run("tm", "index", "--verify").status()).isZero();
    Path segment;
    try (Stream<Path> files = Files.walk(folder.resolve(".korpu/index"))) {
      segment =
          files.filter(f -> f.getFileName().toString().startsWith("segment")).findFirst().get();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);
    assertThat(run("tm", "index", "--verify").status()).isEqualTo(1);
    assertThat(run("tm", "index", "--rebuild").status()).isZero();
    assertThat(run("tm", "index", "--verify").status()).isZero();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }
}
