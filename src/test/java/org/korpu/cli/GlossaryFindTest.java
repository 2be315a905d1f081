package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryFindTest {

  @TempDir Path folder;

  @BeforeEach
  void makeGlossary() throws IOException {
    Files.writeString(
        folder.resolve("g.csv"),
        "id,en,az\nsms,State Migration Service,Dövlət Miqrasiya Xidməti\nun,UN,BMT\n");
  }

  private CommandLineRun find(String text, String... options) throws IOException {
    Files.writeString(folder.resolve("text.txt"), text);
    String[] arguments =
        Stream.concat(
                Stream.of("glossary", "find", "--glossary", "g.csv", "text.txt"),
                Stream.of(options))
            .toArray(String[]::new);
    return CommandLineRun.in(folder, arguments);
  }

  @Test
  void wrongCapitalsAreShownWithTheRightOnes() throws IOException {
    String text = "BMT-nin və Dövlət Miqrasiya xidmətinin əməkdaşı\n";

    assertThat(find(text, "--lang", "az", "--ui", "en").out())
        .isEqualTo(
            """
            1:1: BMT-nin  [un]  preferred
                en  UN
            1:12: Dövlət Miqrasiya xidmətinin  [sms]  preferred  wrong capitals: write “Dövlət Miqrasiya Xidmətinin”
                en  State Migration Service
            """);
    assertThat(find(text, "--lang", "az", "--ui", "ru").out())
        .contains("неверный регистр: следует писать «Dövlət Miqrasiya Xidmətinin»");
  }

  @Test
  void jsonSaysOfCapitalsOnlyWhereTheyAreWrong() throws IOException {
    CommandLineRun run =
        find("the UN\n\nstate Migration service", "--lang", "en", "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"line":1,"hits":[{"concept":"un","term":"UN","start":4,"end":6,"text":"UN"}]}
            {"line":2,"hits":[]}
            {"line":3,"hits":[{"concept":"sms","term":"State Migration Service","start":0,"end":23,"text":"state Migration service","capitalisation":"wrong","expected":"State Migration Service"}]}
            """);
  }

  @Test
  void linesOfALongTextAreAnsweredInTheirOrder() throws IOException {
    List<Integer> lines = IntStream.rangeClosed(1, 5000).boxed().toList();
    String text =
        lines.stream().map(i -> i % 7 == 0 ? "UN\n" : "no\n").collect(Collectors.joining());
    String expected =
        lines.stream()
            .map(
                i ->
                    "{\"line\":%d,\"hits\":[%s]}\n"
                        .formatted(
                            i,
                            i % 7 == 0
                                ? "{\"concept\":\"un\",\"term\":\"UN\",\"start\":0,\"end\":2,\"text\":\"UN\"}"
                                : ""))
            .collect(Collectors.joining());

    assertThat(find(text, "--lang", "en", "--format", "json").out()).isEqualTo(expected);
  }

  @Test
  void abbreviationInSmallLettersIsAnotherWord() throws IOException {
    CommandLineRun run = find("un\n", "--lang", "en", "--ui", "en");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
  }
}
