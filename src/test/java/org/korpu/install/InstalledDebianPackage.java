package org.korpu.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of the Debian package that the profile {@code install} has made, by dpkg in a folder
 * that stands for the root of a system: installed, used, upgraded, removed, purged, in this order.
 * What the user has made meanwhile must be there, byte for byte, at each step.
 */
@TestMethodOrder(OrderAnnotation.class)
class InstalledDebianPackage {

  @TempDir static Path temporary;

  private static Path root;
  private static Installation korpu;
  private static Path workspace;

  /** What the user has, before the step that is tested. */
  private static Map<String, String> before = Map.of();

  @BeforeAll
  static void install() throws IOException {
    assumeThat(Stream.of("/usr/bin/dpkg", "/usr/bin/dpkg-deb").map(Path::of))
        .as("dpkg, which systems other than Debian’s do not have")
        .allMatch(Files::exists);
    root = Files.createDirectory(temporary.resolve("root"));
    Files.createDirectories(root.resolve("var/lib/dpkg/info"));
    Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
    Files.createFile(root.resolve("var/lib/dpkg/status"));
    korpu =
        new Installation(
            root.resolve("usr/bin/korpu"),
            Installation.userWithoutJava(temporary.resolve("leyla")));
    workspace = Installation.workspace(korpu.home().resolve("releases"));
    dpkg("--install '" + Installation.made(".deb") + "'");
  }

  @AfterAll
  static void letTheFolderBeDeleted() throws IOException {
    if (root != null) {
      korpu.shell(temporary, "chmod -R u+w root");
    }
  }

  @Test
  @Order(1)
  void filesLieWhereDebianWantsThem() throws IOException {
    assertThat(Files.readSymbolicLink(root.resolve("usr/bin/korpu")))
        .hasToString("../lib/korpu/bin/korpu");
    assertThat(root.resolve("usr/share/doc/korpu"))
        .isDirectoryContaining("glob:**/copyright")
        .isDirectoryContaining("glob:**/changelog.gz")
        .isDirectoryContaining("glob:**/examples");
    try (Stream<Path> files = Files.walk(root.resolve("usr"))) {
      for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .matches("r[w-][x-]r-[x-]r-[x-]");
      }
    }
  }

  @Test
  @Order(2)
  void firstStartOfAUserHasNothingToPrepare() throws IOException {
    Path lib = root.resolve("usr/lib/korpu/lib");
    Map<String, String> installed = Installation.digests(lib);
    assertThat(installed.keySet()).filteredOn(name -> name.endsWith(".jsa")).hasSize(1);
    assertThat(korpu.done(workspace, "--version")).startsWith("korpu 0.1.0 ");
    assertThat(Installation.digests(lib)).isEqualTo(installed);
    try (Stream<Path> home = Files.list(korpu.home())) {
      assertThat(home).containsExactly(workspace);
    }
  }

  @Test
  @Order(3)
  void doesTheMainJob() throws IOException {
    korpu.doTheMainJob(workspace);
    Files.copy(workspace.resolve("tm/release.tmx"), korpu.home().resolve("agency.tmx"));
    korpu.done(korpu.home(), "tm", "lookup", "--tm", "agency.tmx", "Work permits issued");
    before = Installation.digests(korpu.home());
    assertThat(before.keySet())
        .as("a memory, a journal, indexes of the workspace and in the cache of the user")
        .contains("releases/tm/reviewed.tmx")
        .anyMatch(name -> name.startsWith("releases/.korpu/journal/"))
        .anyMatch(name -> name.startsWith("releases/.korpu/index/"))
        .anyMatch(name -> name.startsWith(".cache/korpu/index/"));
  }

  @Test
  @Order(4)
  void upgradeReplacesTheProgramAndNothingOfTheUser() throws IOException {
    Path tree = temporary.resolve("next");
    shell("dpkg-deb -R '" + Installation.made(".deb") + "' '" + tree + "'");
    NextVersion.of(
        tree.resolve("usr/lib/korpu/lib/korpu.jar"),
        FileTime.from(Instant.parse("2026-12-24T00:00:00Z")));
    shell(
        "sed -i 's/^Version: .*/Version: "
            + NextVersion.NAME
            + "-1/' next/DEBIAN/control"
            + " && dpkg-deb --root-owner-group -Znone -b next next.deb");

    dpkg("--install next.deb");

    assertThat(Installation.digests(korpu.home())).isEqualTo(before);
    assertThat(korpu.done(workspace, "--version")).startsWith("korpu 0.1.1 ");
    assertThat(Installation.digests(root.resolve("usr/lib/korpu/lib")).keySet())
        .filteredOn(name -> name.endsWith(".jsa"))
        .hasSize(1);
  }

  @Test
  @Order(5)
  void nextVersionTakesBackWhatTheOneBeforeWrote() throws IOException {
    korpu.done(workspace, "tm", "undo", "--apply");
    assertThat(workspace.resolve("tm/reviewed.tmx")).doesNotExist();
    before = Installation.digests(korpu.home());
  }

  @Test
  @Order(6)
  void removalTakesTheProgramAndNothingOfTheUser() throws IOException {
    dpkg("--remove korpu");
    assertThat(root.resolve("usr/lib/korpu")).doesNotExist();
    assertThat(Files.exists(root.resolve("usr/bin/korpu"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(Installation.digests(korpu.home())).isEqualTo(before);
  }

  @Test
  @Order(7)
  void purgeLeavesNothingOfThePackageAndAllOfTheUser() throws IOException {
    dpkg("--install next.deb");
    dpkg("--purge korpu");
    assertThat(root.resolve("usr")).doesNotExist();
    assertThat(Installation.digests(korpu.home())).isEqualTo(before);
  }

  /**
   * Runs dpkg on the folder. The scripts of the package are not run in a changed root, where no
   * shell would be, and are told of the folder by DPKG_ROOT. The folder has no C library that the
   * package could depend on.
   */
  private static void dpkg(String action) {
    shell(
        "dpkg --root='"
            + root
            + "' --force-not-root --force-script-chrootless --force-depends "
            + "--log=/dev/null "
            + action);
  }

  private static void shell(String line) {
    Installation.Said said = korpu.shell(temporary, line);
    assertThat(said.status()).as("%s%n%s", line, said.output()).isZero();
  }
}
