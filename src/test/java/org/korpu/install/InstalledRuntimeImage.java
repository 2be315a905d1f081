package org.korpu.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The runtime image that the profile {@code install} has made, unpacked into a folder with a space
 * and with letters outside ASCII.
 */
@DisabledOnOs(OS.WINDOWS)
class InstalledRuntimeImage {

  /**
   * Classes of libraries that draw or print, and so name a module that the image does not have;
   * korpu calls none of them.
   */
  private static final Pattern DRAWS =
      Pattern.compile(
          "com\\.ibm\\.icu\\.text\\.Bidi"
              + "|com\\.vladsch\\.flexmark\\.util\\.html\\.ui\\..*"
              + "|com\\.vladsch\\.flexmark\\.util\\.misc\\.ImageUtils(\\$\\d)?"
              + "|net\\.sf\\.okapi\\.common\\.ParameterDescriptor"
              + "|org\\.jline\\.terminal\\.impl\\.\\w*Graphics(Manager)?");

  private static final Pattern NAMED =
      Pattern.compile("^ +(\\S+) +-> +\\S+ +(java\\.\\S+|jdk\\.\\S+)$", Pattern.MULTILINE);

  @TempDir static Path temporary;

  private static Installation korpu;
  private static Path workspace;

  @BeforeAll
  static void unpack() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("mənim proqramlarım"));
    Path user = Installation.userWithoutJava(temporary.resolve("leyla"));
    korpu = new Installation(folder.resolve("korpu/bin/korpu"), user);
    Installation.Said unpacked =
        korpu.shell(folder, "tar -xzf '" + Installation.made(".tar.gz") + "' && mv korpu-* korpu");
    assertThat(unpacked).isEqualTo(new Installation.Said(0, ""));
    workspace = Installation.workspace(korpu.home().resolve("məlumatlar"));
  }

  @Test
  void startsWhereThereIsNoJava() {
    assertThat(korpu.shell(workspace, "command -v java").status()).isEqualTo(1);
    assertThat(korpu.done(workspace, "--version"))
        .isEqualTo("korpu 0.1.0 (Java " + System.getProperty("java.version") + ")\n");
  }

  @Test
  void startsThroughALinkWithNoEnvironmentAtAll() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("korpu"), korpu.launcher());
    assertThat(korpu.shell(workspace, "env -i /bin/bash " + link + " --version").output())
        .startsWith("korpu ");
  }

  @Test
  void doesTheMainJob() throws IOException {
    korpu.doTheMainJob(workspace);
  }

  @Test
  void doctorFindsNothingWrong() {
    assertThat(korpu.done(workspace, "doctor")).contains("(", "Java").doesNotContain("✗");
  }

  @Test
  void holdsASession() {
    Installation.Said said =
        korpu.shell(
            workspace, "printf 'status\\nexit\\n' | /bin/bash '" + korpu.launcher() + "' shell");
    assertThat(said.output()).contains("press-releases.tmx").doesNotContain("NoClassDef");
    assertThat(said.status()).isZero();
  }

  @Test
  void speaksThreeLanguages() {
    assertThat(korpu.done(workspace, "--ui", "az", "status")).contains("Yaddaşlar");
    assertThat(korpu.done(workspace, "--ui", "ru", "status")).contains("Памяти");
    assertThat(korpu.done(workspace, "--ui", "en", "status")).contains("Memories");
  }

  @Test
  void readsTheEncodingsOfOtherSystems() throws IOException {
    for (String encoding : List.of("windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic")) {
      Files.write(
          workspace.resolve(encoding + ".tsv"),
          ("Border crossing point " + encoding + "\tПункт пропуска " + encoding + "\n")
              .getBytes(Charset.forName(encoding)));
      korpu.done(
          workspace,
          "tm",
          "import",
          encoding + ".tsv",
          "--columns",
          "en,ru",
          "--encoding",
          encoding);
      assertThat(
              korpu.done(workspace, "tm", "search", "Пункт пропуска " + encoding, "--lang", "ru"))
          .contains("Border crossing point " + encoding);
    }
  }

  @Test
  void libraryClassesThatNeedAModuleThatIsLeftOutAreThoseThatDraw() throws IOException {
    Path image = korpu.launcher().resolve("../..").normalize();
    String release = Files.readString(image.resolve("runtime/release"));
    Matcher modules = Pattern.compile("MODULES=\"([^\"]*)\"").matcher(release);
    assertThat(modules.find()).isTrue();
    Set<String> there = Set.of(modules.group(1).split(" "));

    Set<String> classes = new TreeSet<>();
    StringWriter output = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(output),
            new PrintWriter(output),
            "--ignore-missing-deps",
            "-verbose:class",
            "-filter:archive",
            classesWithoutModules(image.resolve("lib")).toString());
    Matcher named = NAMED.matcher(output.toString());
    int dependencies = 0;
    while (named.find()) {
      dependencies++;
      if (!there.contains(named.group(2))) {
        classes.add(named.group(1));
      }
    }
    assertThat(dependencies).as(output.toString().lines().limit(3).toList()::toString).isPositive();
    assertThat(classes).allMatch(name -> DRAWS.matcher(name).matches());
  }

  /** All classes of the jars in one folder, with nothing that makes modules of them. */
  private static Path classesWithoutModules(Path lib) throws IOException {
    Path folder = temporary.resolve("classes");
    try (Stream<Path> jars = Files.list(lib)) {
      for (Path jar : jars.filter(f -> f.toString().endsWith(".jar")).toList()) {
        try (InputStream file = Files.newInputStream(jar);
            JarInputStream in = new JarInputStream(file)) {
          for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
            String name = entry.getName();
            if (name.endsWith(".class")
                && !name.endsWith("module-info.class")
                && !name.startsWith("META-INF/")) {
              Path to = folder.resolve(name);
              Files.createDirectories(to.getParent());
              Files.write(to, in.readAllBytes());
            }
          }
        }
      }
    }
    return folder;
  }
}
