package org.korpu.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of texts, those of the help among them: each text once, in three languages. */
class TranslatedMessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/korpu");

  private static final List<String> LANGUAGES = List.of("en", "az", "ru");

  /** What is not said but typed or shown as it is: examples, placeholders, names in formulas. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "\\{[^{}]*\\}|\\\\u\\w{4}|%n|--?[a-z][a-z-]*|`[^`]*`|\\b[A-Z][A-Z0-9]+\\b|[^\\p{L}]");

  /** Texts that are right as they are in another language, with the reason. */
  private static final Map<String, String> SAME_ON_PURPOSE =
      Map.of(
          "git", "name of a program",
          "Java", "name of a program",
          "korpu", "name of a program",
          "korpu.toml: {0}", "name of a file",
          "Disk", "the same word in Azerbaijani",
          "Status", "the same word in Azerbaijani",
          "Terminal", "the same word in Azerbaijani");

  @Test
  void everyTextStandsOnce() throws IOException {
    List<String> doubled = new ArrayList<>();
    for (Path file : files()) {
      Set<String> known = new HashSet<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#") && line.contains("=") && !known.add(key(line))) {
          doubled.add(file.getFileName() + ": " + key(line));
        }
      }
    }
    assertThat(doubled).isEmpty();
  }

  @Test
  void everyFileHasTheSameTextsInEachLanguage() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (Path english : files("en")) {
      Set<String> keys = texts(english).stringPropertyNames();
      for (String language : LANGUAGES) {
        Path other = in(language, english);
        Set<String> others = Files.exists(other) ? texts(other).stringPropertyNames() : Set.of();
        keys.stream()
            .filter(key -> !others.contains(key))
            .forEach(key -> wrong.add(other.getFileName() + " lacks " + key));
        others.stream()
            .filter(key -> !keys.contains(key))
            .forEach(key -> wrong.add(other.getFileName() + " alone has " + key));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTextWithWordsIsTranslated() throws IOException {
    Set<String> untranslated = new TreeSet<>();
    for (Path english : files("en")) {
      Properties texts = texts(english);
      for (String language : List.of("az", "ru")) {
        Properties others = texts(in(language, english));
        for (String key : texts.stringPropertyNames()) {
          String text = texts.getProperty(key);
          if (text.equals(others.getProperty(key))
              && hasWords(key, text)
              && !SAME_ON_PURPOSE.containsKey(text)) {
            untranslated.add(in(language, english).getFileName() + " " + key + " = " + text);
          }
        }
      }
    }
    assertThat(untranslated).isEmpty();
  }

  private static boolean hasWords(String key, String text) {
    return !key.contains(".usage.footer.") && NO_WORDS.matcher(text).replaceAll("").length() > 0;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static Path in(String language, Path english) {
    String name = english.getFileName().toString().replaceFirst("_en\\.", "_" + language + ".");
    return english.resolveSibling(name);
  }

  private static Properties texts(Path file) throws IOException {
    Properties texts = new Properties();
    texts.load(new StringReader(Files.readString(file)));
    return texts;
  }

  private static List<Path> files(String language) throws IOException {
    return files().stream()
        .filter(file -> file.toString().endsWith("_" + language + ".properties"))
        .toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> found =
          files
              .filter(file -> file.toString().matches(".*_(en|az|ru)\\.properties"))
              .sorted()
              .toList();
      assertThat(found).hasSizeGreaterThan(200);
      return found;
    }
  }
}
