package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the released zip holds of others: every jar is in the bill of materials, in {@code
 * src/build/components.csv} with the digest and the licence that were looked at, and in NOTICE. A
 * new or changed component fails here, and the message is the line to check and to put into the
 * list.
 */
class DistributionIT {

  /**
   * The licences, as SPDX names them, under which a jar may lie beside a program under Apache 2.
   */
  private static final Set<String> ACCEPTED =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "LGPL-2.1", "MIT", "Unicode-3.0");

  /**
   * What classes of libraries name and the zip does not hold: engines and loggers that korpu does
   * not use, by the jar that names them. All else that is named must be there, as the tests run
   * beside libraries that the zip does not have.
   */
  private static final Map<String, List<String>> LEFT_OUT =
      Map.of(
          "jericho-html", List.of("org/apache/commons/logging/", "org/apache/logging/log4j/"),
          "language-ru",
              List.of(
                  "com/hankcs/",
                  "edu/washington/",
                  "it/unimi/",
                  "org/apache/commons/lang3/",
                  "org/languagetool/",
                  "org/slf4j/"),
          "okapi-filter-its", List.of("nu/validator/"),
          "woodstox-core", List.of("com/ctc/wstx/shaded/msv_core/driver/", "org/osgi/"));

  private static final Path COMPONENTS = Path.of("src/build/components.csv");

  private static final Pattern NOTICE_HEADING = Pattern.compile("^([A-Z][\\w.-]+): .*$");

  /** The contents of the zip by name, without the folder that is around all. */
  private static final Map<String, byte[]> ZIP = new LinkedHashMap<>();

  private static final Map<String, LocalDateTime> TIMES = new LinkedHashMap<>();

  private static JsonNode bill;

  @BeforeAll
  static void open() throws IOException {
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip = files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        TIMES.put(name, entry.getTimeLocal());
        if (!entry.isDirectory()) {
          ZIP.put(name, in.readAllBytes());
        }
      }
    }
    bill = new ObjectMapper().readTree(ZIP.get(billName(".json")));
  }

  /** A component as the list has it. */
  private record Component(
      String name, String version, String licence, String declared, String sha256) {

    String artifact() {
      return name.substring(name.indexOf(':') + 1);
    }

    String jar() {
      return "lib/" + artifact() + "-" + version + ".jar";
    }

    @Override
    public String toString() {
      return String.join(",", name, version, licence, declared, sha256);
    }
  }

  @Test
  void billOfMaterialsNamesEachJarWithItsDigestAndNothingElse() {
    Map<String, String> held = new TreeMap<>();
    ZIP.forEach(
        (name, bytes) -> {
          if (name.startsWith("lib/") && !name.equals("lib/korpu.jar")) {
            held.put(name, sha256(bytes));
          }
        });
    Map<String, String> named = new TreeMap<>();
    declared("").forEach(component -> named.put(component.jar(), component.sha256()));
    assertThat(held).hasSizeGreaterThan(30);
    assertThat(named).isEqualTo(held);
  }

  @Test
  void billOfMaterialsIsTheSameInBothForms() throws IOException {
    String xml = new String(ZIP.get(billName(".xml")), StandardCharsets.UTF_8);
    for (JsonNode component : bill.path("components")) {
      assertThat(xml)
          .contains("<purl>" + component.path("purl").asText() + "</purl>")
          .contains(hash(component, "SHA-256"));
    }
  }

  @Test
  void billOfMaterialsTellsNothingOfWhereAndWhenItWasMade() {
    assertThat(bill.has("serialNumber")).isFalse();
    assertThat(bill.path("metadata").has("timestamp")).isFalse();
    for (String form : List.of(".json", ".xml")) {
      assertThat(new String(ZIP.get(billName(form)), StandardCharsets.UTF_8))
          .doesNotContain(Path.of("").toAbsolutePath().toString(), "file:");
    }
  }

  @Test
  void eachComponentIsListedAsItWasLookedAt() throws IOException {
    List<Component> listed = listed();
    Map<String, String> licences = new TreeMap<>();
    listed.forEach(component -> licences.put(component.name(), component.licence()));
    List<String> now = new ArrayList<>();
    for (Component component : declared("?")) {
      String licence = licences.getOrDefault(component.name(), "?");
      now.add(
          new Component(
                  component.name(),
                  component.version(),
                  licence,
                  component.declared(),
                  component.sha256())
              .toString());
    }
    assertThat(listed.stream().map(Component::toString).sorted())
        .as("lines of " + COMPONENTS)
        .isEqualTo(now.stream().sorted().toList());
  }

  @Test
  void eachLicenceIsAcceptedAndItsTextIsInTheZip() throws IOException {
    Set<String> licences = new TreeSet<>();
    listed().forEach(component -> licences.add(component.licence()));
    assertThat(ACCEPTED).containsAll(licences);
    assertThat(ZIP).containsKeys("LICENSE", "NOTICE");
    licences.remove("Apache-2.0");
    assertThat(ZIP.keySet().stream().filter(name -> name.matches("licences/.+")))
        .containsExactlyInAnyOrderElementsOf(
            licences.stream().map(licence -> "licences/" + licence + ".txt").toList());
  }

  @Test
  void textsOfLicencesNameTheComponentsUnderThem() throws IOException {
    for (Component component : listed()) {
      // LICENSE and the text of LGPL name no work; of flexmark all modules are meant.
      if (!Set.of("Apache-2.0", "LGPL-2.1").contains(component.licence())) {
        assertThat(text("licences/" + component.licence() + ".txt"))
            .contains(component.artifact().replaceFirst("^flexmark-.*", "flexmark"));
      }
    }
  }

  @Test
  void noticeNamesEachComponentUnderItsLicence() throws IOException {
    Map<String, Set<String>> expected = new TreeMap<>();
    for (Component component : listed()) {
      expected
          .computeIfAbsent(component.licence(), licence -> new TreeSet<>())
          .add(component.artifact());
    }
    Map<String, Set<String>> named = new TreeMap<>();
    notice()
        .forEach(
            (licence, entries) -> {
              Set<String> names = new TreeSet<>();
              for (String entry : entries) {
                names.addAll(List.of(entry.substring(0, entry.indexOf(" (")).split(", ")));
              }
              named.put(licence, names);
            });
    assertThat(named).isEqualTo(expected);
  }

  @Test
  void noticeTellsWhereTheSourceOfCopyleftIs() {
    assertThat(notice().get("LGPL-2.1"))
        .isNotEmpty()
        .allMatch(entry -> entry.contains(" Source: https://"));
  }

  @Test
  void jarStartsWithTheJarsBesideIt() throws IOException {
    String classPath;
    try (JarInputStream jar =
        new JarInputStream(new ByteArrayInputStream(ZIP.get("lib/korpu.jar")))) {
      classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
    }
    Set<String> beside = new TreeSet<>();
    for (String name : ZIP.keySet()) {
      if (name.startsWith("lib/") && !name.equals("lib/korpu.jar")) {
        beside.add(name.substring(4));
      }
    }
    assertThat(classPath.split(" ")).containsExactlyInAnyOrderElementsOf(beside);
  }

  @Test
  void eachClassThatTheJarsNameIsThere() throws IOException {
    Map<String, Map<String, byte[]>> jars = new TreeMap<>();
    for (Map.Entry<String, byte[]> entry : ZIP.entrySet()) {
      if (entry.getKey().endsWith(".jar")) {
        jars.put(entry.getKey().replaceFirst("^lib/(.*?)(-\\d.*)?\\.jar$", "$1"), classes(entry));
      }
    }
    Set<String> there = new TreeSet<>();
    jars.values().forEach(classes -> there.addAll(classes.keySet()));
    ClassLoader java = ClassLoader.getPlatformClassLoader();
    Set<String> missing = new TreeSet<>();
    for (Map.Entry<String, Map<String, byte[]>> jar : jars.entrySet()) {
      List<String> leftOut = LEFT_OUT.getOrDefault(jar.getKey(), List.of());
      for (Map.Entry<String, byte[]> one : jar.getValue().entrySet()) {
        for (String name : ClassNames.namedBy(one.getValue())) {
          if (!there.contains(name)
              && leftOut.stream().noneMatch(name::startsWith)
              && java.getResource(name + ".class") == null) {
            missing.add(one.getKey() + " of " + jar.getKey() + " names " + name);
          }
        }
      }
    }
    assertThat(jars).containsKey("korpu");
    assertThat(there).hasSizeGreaterThan(5000);
    assertThat(missing).isEmpty();
  }

  @Test
  void manualAndCompletionAreThoseOfTheCommands() throws IOException {
    Matcher time =
        Pattern.compile("<project.build.outputTimestamp>(.+?)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(time.find()).isTrue();
    String version = bill.path("metadata").path("component").path("version").asText();
    Map<String, String> expected = new TreeMap<>();
    SharedFiles.all(version, OffsetDateTime.parse(time.group(1)))
        .forEach((name, text) -> expected.put("share/" + name, text));
    Map<String, String> held = new TreeMap<>();
    ZIP.keySet().stream()
        .filter(name -> name.startsWith("share/"))
        .forEach(name -> held.put(name, text(name)));
    assertThat(held).isEqualTo(expected);
  }

  @Test
  void entriesHaveOneTimeAndNothingIsFromTheBuildersMachine() {
    assertThat(Set.copyOf(TIMES.values())).hasSize(1);
    assertThat(ZIP.keySet())
        .noneMatch(name -> name.matches(".*(\\.jsa|\\.lock|\\.tmp|~|\\.log)|(.*/)?\\.[^/]+"));
  }

  /** The classes of a jar that each Java reads, by internal name. */
  private static Map<String, byte[]> classes(Map.Entry<String, byte[]> jar) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar.getValue()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".class")
            && !name.startsWith("META-INF/")
            && !name.equals("module-info.class")) {
          classes.put(name.substring(0, name.length() - 6), in.readAllBytes());
        }
      }
    }
    return classes;
  }

  /** The entries of NOTICE by licence, each as one line. */
  private static Map<String, List<String>> notice() {
    Map<String, List<String>> entries = new TreeMap<>();
    List<String> current = null;
    for (String line : text("NOTICE").lines().toList()) {
      Matcher heading = NOTICE_HEADING.matcher(line);
      if (heading.matches()) {
        current = new ArrayList<>();
        entries.put(heading.group(1), current);
      } else if (current != null && line.matches(" {2}\\S.*")) {
        current.add(line.strip());
      } else if (current != null && line.matches(" {3,}\\S.*")) {
        int last = current.size() - 1;
        current.set(last, current.get(last) + " " + line.strip());
      }
    }
    return entries;
  }

  private static List<Component> listed() throws IOException {
    return Files.readAllLines(COMPONENTS).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> new Component(cells[0], cells[1], cells[2], cells[3], cells[4]))
        .toList();
  }

  /**
   * The components of the bill of materials, with {@code licence} for what we take theirs to be.
   */
  private static List<Component> declared(String licence) {
    List<Component> components = new ArrayList<>();
    for (JsonNode component : bill.path("components")) {
      List<String> declared = new ArrayList<>();
      for (JsonNode choice : component.path("licenses")) {
        JsonNode named = choice.path("license");
        declared.add(
            choice
                .path("expression")
                .asText(named.path("id").asText(named.path("name").asText("?")))
                .replace(",", ""));
      }
      components.add(
          new Component(
              component.path("group").asText() + ":" + component.path("name").asText(),
              component.path("version").asText(),
              licence,
              String.join(" | ", declared),
              hash(component, "SHA-256")));
    }
    return components;
  }

  private static String hash(JsonNode component, String algorithm) {
    for (JsonNode hash : component.path("hashes")) {
      if (hash.path("alg").asText().equals(algorithm)) {
        return hash.path("content").asText();
      }
    }
    throw new AssertionError(component.path("name").asText() + " has no " + algorithm);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("each Java has SHA-256", e);
    }
  }

  private static String text(String name) {
    return new String(ZIP.get(name), StandardCharsets.UTF_8);
  }

  private static String billName(String ending) {
    return ZIP.keySet().stream()
        .filter(name -> name.startsWith("sbom/") && name.endsWith(".cdx" + ending))
        .findFirst()
        .orElseThrow();
  }
}
