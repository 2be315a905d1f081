package org.korpu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the page on JSON says of the keys of a command is what the command prints. */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonFieldsTest {

  private static final Path PAGE = Path.of("src/site/markdown/exit-codes-and-json.md");
  private static final Pattern COMMAND = Pattern.compile("^`(korpu .*--format json)`: .*");
  private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (\\w+).*\\|$");
  private static final Pattern LANGUAGE = Pattern.compile("(^|\\.)(az|en|ru)(?=$|\\[)");

  @TempDir static Path temporary;
  private PageShell shell;

  @BeforeAll
  void prepare() throws IOException {
    Path home = Files.createDirectory(temporary.resolve("home"));
    Path folder = PageFolder.withStarter(home);
    PageFolder.copy(Path.of("src/samples"), folder);
    String english = Files.readString(folder.resolve("release.en.html"));
    Files.writeString(folder.resolve("changed.html"), english.replace("118,600", "118,601"));
    shell = new PageShell(home, folder, Locale.ENGLISH);
  }

  @TestFactory
  Stream<DynamicTest> keysAreThoseOfThePage() throws IOException {
    Map<String, Map<String, String>> tables = tables(Files.readAllLines(PAGE));
    assertThat(tables).hasSizeGreaterThan(9);
    return tables.entrySet().stream()
        .map(table -> DynamicTest.dynamicTest(table.getKey(), () -> hold(table)));
  }

  /** For each command the keys and their types. */
  private static Map<String, Map<String, String>> tables(List<String> lines) {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    Map<String, String> current = null;
    for (String line : lines) {
      Matcher command = COMMAND.matcher(line);
      Matcher row = ROW.matcher(line);
      if (command.matches()) {
        current = new TreeMap<>();
        tables.put(command.group(1), current);
      } else if (current != null && row.matches()) {
        current.put(row.group(1), row.group(2));
      }
    }
    return tables;
  }

  private void hold(Map.Entry<String, Map<String, String>> table) throws IOException {
    Map<String, String> printed = new TreeMap<>();
    for (String line : shell.run(table.getKey(), "")) {
      if (line.startsWith("{")) {
        collect(new ObjectMapper().readTree(line), "", printed);
      }
    }
    assertThat(printed).as("what was printed").isNotEmpty();
    Map<String, String> described = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    table
        .getValue()
        .forEach(
            (key, type) -> {
              boolean sometimes = key.endsWith("?");
              String name = sometimes ? key.substring(0, key.length() - 1) : key;
              described.put(name, type);
              if (!sometimes && !printed.containsKey(name)) {
                missing.add(key);
              }
            });
    assertThat(missing).as("keys that are not printed").isEmpty();
    assertThat(described).as("keys that are printed").containsAllEntriesOf(printed);
  }

  private static void collect(JsonNode node, String path, Map<String, String> into) {
    if (!path.isEmpty() && !(node.isObject() && path.endsWith("[]"))) {
      into.put(LANGUAGE.matcher(path).replaceAll("$1LANG"), type(node));
    }
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              field ->
                  collect(
                      field.getValue(),
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      into));
    } else if (node.isArray()) {
      node.forEach(element -> collect(element, path + "[]", into));
    }
  }

  private static String type(JsonNode node) {
    return node.isTextual()
        ? "string"
        : node.isNumber()
            ? "number"
            : node.isBoolean() ? "boolean" : node.isArray() ? "array" : "object";
  }
}
