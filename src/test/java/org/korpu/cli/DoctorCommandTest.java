package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.files.WriteLock;

/** What the doctor says of a workspace that is sound, and of each thing that can be wrong. */
class DoctorCommandTest {

  private static final String MEMORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
       o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
      <tu tuid="u1"><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="az"><seg>Bir.</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    CommandLineRun.in(folder, "init");
    Files.writeString(folder.resolve("tm/my memory.tmx"), MEMORY);
  }

  @Test
  void soundWorkspaceHasNoFaultAndIsLeftAsItIs() throws IOException {
    Map<String, String> before = files();
    CommandLineRun run = doctor();
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("✓ ok", "korpu.toml is in order", "tm/my memory.tmx: 1 unit\n", "No faults, ")
        .doesNotContain("✗");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void damagedUnitIsAFaultWithItsPlaceAndTheCommandThatShowsTheRest() throws IOException {
    Files.writeString(
        folder.resolve("tm/my memory.tmx"),
        MEMORY.replace("<seg>Bir.</seg>", "<seg>B<x/>ir.</seg>"));
    CommandLineRun run = doctor();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("✗ fault  Memory", "tm/my memory.tmx: 0 units, 1 fault")
        .contains("\n                    tm/my memory.tmx:4:")
        .contains("→ korpu tm validate 'tm/my memory.tmx'");
  }

  @Test
  void faultOfTheSettingsIsSaidWithItsPlaceAndTheRestIsStillLookedAt() throws IOException {
    Files.writeString(folder.resolve("korpu.toml"), "[languages]\nsuorce = \"en\"\n");
    CommandLineRun run = doctor();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("korpu.toml: 1 fault", "korpu.toml:2:", "1 unit");
  }

  @Test
  void outsideAWorkspaceTheMachineIsLookedAt(@TempDir Path elsewhere) {
    CommandLineRun run = CommandLineRun.in(elsewhere, "doctor");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Java", "→ korpu init").doesNotContain("Memory  ");
  }

  @Test
  void indexIsMissingThenFreshThenStaleThenDamaged() throws IOException {
    assertThat(finding("index")).isEqualTo("index-none");
    CommandLineRun.in(folder, "tm", "index");
    assertThat(finding("index")).isEqualTo("index-fresh");
    Files.writeString(folder.resolve("tm/my memory.tmx"), MEMORY.replace("One", "Two and more"));
    assertThat(finding("index")).isEqualTo("index-stale");
    CommandLineRun.in(folder, "tm", "index");
    try (Stream<Path> files = Files.walk(folder.resolve(".korpu/index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 500) {
          bytes[bytes.length / 2] ^= 0x55;
          Files.write(file, bytes);
        }
      }
    }
    assertThat(finding("index")).isEqualTo("index-damaged");
    assertThat(doctor().out()).contains("→ korpu tm index --rebuild 'tm/my memory.tmx'");
  }

  @Test
  void writesThatAreUnderWayOrWereInterruptedAreNamed() throws IOException {
    Path left = Files.createFile(folder.resolve("tm/.my memory.tmx.1f2e.tmp"));
    try (WriteLock lock = WriteLock.acquire(folder.resolve("tm/other.tmx"), Duration.ZERO)) {
      assertThat(lock).isNotNull();
      CommandLineRun run = doctor();
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("tm/other.tmx is being written", "tm/.my memory.tmx.1f2e.tmp: left by");
    }
    Files.delete(left);
    assertThat(finding("writes")).isEqualTo("writes-none");
  }

  @Test
  void objectsForScriptsDifferInTheirTextsOnly() throws IOException {
    List<Map<String, String>> english = objects("en");
    assertThat(english).hasSizeGreaterThan(10);
    for (String language : List.of("az", "ru")) {
      List<Map<String, String>> other = objects(language);
      assertThat(other).hasSameSizeAs(english);
      for (int i = 0; i < english.size(); i++) {
        assertThat(other.get(i).keySet()).isEqualTo(english.get(i).keySet());
        for (String key : List.of("area", "verdict", "finding")) {
          assertThat(other.get(i).get(key)).isEqualTo(english.get(i).get(key));
        }
      }
    }
  }

  private CommandLineRun doctor() {
    return CommandLineRun.in(folder, "doctor");
  }

  private String finding(String area) throws IOException {
    return objects("en").stream()
        .filter(each -> area.equals(each.get("area")))
        .map(each -> each.get("finding"))
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  private List<Map<String, String>> objects(String language) throws IOException {
    List<Map<String, String>> objects = new ArrayList<>();
    CommandLineRun run = CommandLineRun.in(folder, "--ui", language, "doctor", "--format", "json");
    for (String line : run.out().lines().toList()) {
      Map<String, String> object = new TreeMap<>();
      try (JsonParser json = new JsonFactory().createParser(line)) {
        while (json.nextToken() != null) {
          if (json.currentToken() == JsonToken.VALUE_STRING) {
            object.put(json.currentName(), json.getText());
          }
        }
      }
      objects.add(object);
    }
    return objects;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file) + Files.readString(file));
      }
    }
    return files;
  }
}
