package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** korpu checks its own messages, with the glossary of its interface, as its users check theirs. */
class InterfaceTermsTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "korpu");
  private static final Path GLOSSARY = Path.of("src", "glossary", "interface.csv");

  /**
   * Not those that look at whole sentences, since help names commands and formats in English; and
   * not {@code TermMissing}, since good texts also say things without naming them.
   */
  private static final String CHECKS =
      "TermForbidden,CodesMismatch,Brackets,NumberMismatch,LookAlike,MixedScript,"
          + "RepeatedWord,WhiteSpace,UrlEmail";

  @TempDir Path folder;

  @Test
  void messagesUseTheTermsOfTheInterfaceAndKeepWhatIsNoWord() throws IOException {
    assertThat(findings())
        .as(
            "The glossary of the interface is %s. Mend the text, or the glossary if the term is"
                + " no longer the one that is wanted.",
            GLOSSARY)
        .isEmpty();
  }

  @Test
  void aForeignWordForATermIsFound() throws IOException {
    Files.writeString(folder.resolve("en.properties"), "A=The inline code {0} is missing.\n");
    Files.writeString(folder.resolve("ru.properties"), "A=Встроенный тег {1} пропущен.\n");
    CommandLineRun run = check("en,ru", "en.properties", "ru.properties");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"check\":\"TermForbidden\"", "“Встроенный тег” must not be used")
        .contains("\"check\":\"CodesMismatch\"", "the code {0} is missing")
        .contains("\"unit\":\"A\"");
  }

  @Test
  void stringsMeetByTheirKeysAndAMissingOneIsFound() throws IOException {
    Files.writeString(folder.resolve("en.json"), "{\"a\": \"Open\", \"b\": \"Close 3 files\"}");
    Files.writeString(folder.resolve("az.json"), "{\"b\": \"4 faylı bağla\", \"c\": \"Artıq\"}");
    CommandLineRun run =
        CommandLineRun.in(folder, "check", "--langs", "en,az", "en.json", "az.json");
    assertThat(run.out())
        .contains("az.json: a: error: TargetEmpty")
        .contains("az.json:1:7: b: error: NumberMismatch: the source has 3, the translation 4");
    assertThat(run.err()).contains("korpu: az.json: the source en.json has no string “c”");
    assertThat(run.status()).isEqualTo(1);
  }

  private List<String> findings() throws IOException {
    for (String language : List.of("en", "az", "ru")) {
      Files.writeString(folder.resolve(language + ".properties"), all(language));
    }
    CommandLineRun run = check("en,az,ru", "en.properties", "az.properties", "ru.properties");
    assertThat(run.err()).isEmpty();
    List<String> findings = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      JsonNode finding = new ObjectMapper().readTree(line);
      if (!isNoWord(finding)) {
        findings.add(
            String.join(
                "\n",
                finding.path("unit").asText() + " (" + finding.path("to").asText() + "): ",
                "  " + finding.path("message").asText(),
                "  " + finding.path("source").asText(),
                "  " + finding.path("target").asText()));
      }
    }
    return findings;
  }

  /** Whether the word is none: signs for a new line in headings of the help. */
  private static boolean isNoWord(JsonNode finding) {
    return finding.path("check").asText().equals("MixedScript")
        && finding.path("target").asText().contains("%n");
  }

  /**
   * All messages of a language in one file. Examples of the help are commands, and the texts that
   * explain the checks show faults.
   */
  private static String all(String language) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(RESOURCES)) {
      for (Path file :
          walk.filter(path -> path.toString().endsWith("_" + language + ".properties"))
              .filter(path -> !path.getFileName().toString().startsWith("CheckBrief_"))
              .sorted()
              .toList()) {
        String name = RESOURCES.relativize(file).toString().replaceAll("_.*", "");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          lines
              .lines()
              .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
              .filter(line -> !line.contains(".usage.footer."))
              .forEach(line -> all.put(name + "." + line.split("=", 2)[0], line.split("=", 2)[1]));
        }
      }
    }
    return all.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private CommandLineRun check(String languages, String... files) {
    List<String> arguments = new ArrayList<>(List.of("check", "--langs", languages));
    arguments.addAll(List.of(files));
    arguments.addAll(List.of("--glossary", GLOSSARY.toAbsolutePath().toString()));
    arguments.addAll(List.of("--checks", CHECKS, "--format", "json"));
    return CommandLineRun.in(folder, arguments.toArray(String[]::new));
  }
}
