package org.korpu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.store.tmx.TmxMemory;

/** Holds the arrows of {@code src/site/markdown/architecture.md}. */
class ArrowsTest {

  static final JavaClasses KORPU =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.korpu");

  /** What each package may know of the others; a name stands for that package alone. */
  static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>();

  /** The packages that may touch the disk. */
  static final List<String> TOUCH_THE_DISK =
      List.of("files", "filter.okapi", "store.index", "workspace");

  static {
    allow("model");
    allow("xml", "model");
    allow("archive", "model");
    allow("text", "model");
    allow("morph", "model", "text");
    allow("translit", "model", "text");
    allow("match", "model", "text", "morph");
    allow("align", "model", "text", "morph", "progress");
    allow("align.pairing", "model");
    allow("align.review", "model", "text", "align", "format.table");
    allow("glossary", "model", "text", "morph");
    allow("parallel");
    allow("progress");
    allow("curate", "model", "text", "morph", "store", "parallel");
    allow("curate.versions", "model", "text", "store", "curate");
    allow("curate.pivot", "model", "text", "store", "curate");
    allow("check", "model", "text", "morph", "translit", "glossary");
    allow("format.tmx", "model", "text", "xml");
    allow("format.xliff", "model", "xml");
    allow("format.xliff.validation", "model", "xml", "format.xliff");
    allow("format.xliff.conversion", "model", "xml", "format.xliff");
    allow("format.termtable", "model", "glossary");
    allow("format.csv", "model", "glossary", "format.termtable");
    allow("format.tbx", "model", "xml", "glossary");
    allow("format.table", "model");
    allow("format.po", "model");
    allow("format.office", "model", "xml", "archive");
    allow("format.docx", "model", "format.office");
    allow("format.xlsx", "model", "archive", "format.office", "glossary", "format.termtable");
    allow("bilingual", "model", "text", "format.xliff");
    allow("filter", "model", "archive");
    allow("filter.segmentation", "model", "text", "xml", "filter");
    allow("filter.okapi", "model", "xml", "filter");
    allow("filter.office", "model", "xml", "archive", "filter");
    allow("filter.strings", "model", "filter");
    allow(
        "filter.formats",
        "model",
        "archive",
        "filter",
        "filter.okapi",
        "filter.office",
        "filter.strings");
    allow("spelling");
    allow("files", "progress");
    allow("store", "model");
    allow("store.tmx", "model", "store", "format.tmx", "files");
    allow("store.index", "model", "store", "match", "files", "text", "morph");
    allow(
        "extract",
        "model",
        "text",
        "morph",
        "glossary",
        "store",
        "curate",
        "filter",
        "format.xliff");
    allow(
        "pretranslate",
        "model",
        "text",
        "morph",
        "match",
        "glossary",
        "store",
        "filter",
        "progress");
    allow(
        "handoff",
        "model",
        "match",
        "store",
        "filter",
        "format.xliff",
        "format.tmx",
        "glossary",
        "pretranslate",
        "curate.versions");
    allow(
        "exchange",
        "model",
        "curate",
        "store",
        "filter",
        "format.tmx",
        "format.xliff",
        "format.table",
        "format.po",
        "format.xlsx",
        "handoff",
        "match",
        "progress");
    allow(
        "checking",
        "model",
        "check",
        "parallel",
        "store",
        "files",
        "format.tmx",
        "format.xliff",
        "format.table",
        "filter.strings",
        "exchange");
    allow(
        "overview",
        "model",
        "text",
        "align",
        "bilingual",
        "check",
        "curate",
        "format.xliff",
        "glossary",
        "parallel",
        "pretranslate",
        "store");
    allow("triangle", "model", "align", "check");
    allow(
        "review",
        "model",
        "archive",
        "format.xliff",
        "format.office",
        "format.docx",
        "format.xlsx");
    allow("i18n", "model");
    allow("manual", "model", "i18n");
    allow(
        "workspace",
        "model",
        "archive",
        "text",
        "morph",
        "match",
        "glossary",
        "align",
        "check",
        "spelling",
        "pretranslate",
        "store",
        "store.tmx",
        "store.index",
        "filter",
        "filter.segmentation",
        "filter.formats",
        "format.csv",
        "format.tbx",
        "format.xlsx",
        "format.xliff",
        "format.tmx",
        "exchange",
        "files");
    allow(
        "doctor",
        "model",
        "i18n",
        "files",
        "glossary",
        "store",
        "store.index",
        "store.tmx",
        "format.tmx",
        "workspace");
    allow("shell", "model", "text", "match", "glossary", "manual", "format.xliff");
    allow("terminal", "shell");
    allow(
        "releases",
        "model",
        "bilingual",
        "files",
        "filter",
        "format.xliff",
        "handoff",
        "workspace");
    allow(
        "report",
        "shell",
        "doctor",
        "releases",
        "model",
        "morph",
        "match",
        "glossary",
        "extract",
        "align",
        "check",
        "curate",
        "curate.versions",
        "bilingual",
        "review",
        "store",
        "store.index",
        "exchange",
        "filter",
        "format.xliff",
        "handoff",
        "pretranslate",
        "translit",
        "workspace",
        "files",
        "i18n");
    allow("report.page", "model", "i18n");
    allow(
        "report.findings",
        "model",
        "check",
        "checking",
        "format.xlsx",
        "report",
        "report.page",
        "i18n");
    allow(
        "report.overview",
        "model",
        "glossary",
        "overview",
        "pretranslate",
        "report",
        "report.findings",
        "report.page",
        "i18n");
    allow("report.alignment", "model", "align", "align.review", "report.page", "i18n");
  }

  private static void allow(String room, String... others) {
    MAY_IMPORT.put(room, Arrays.asList(others));
  }

  @TestFactory
  Stream<DynamicTest> everyPackageKnowsOnlyThoseItsLineOfTheMapNames() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey(),
                    () -> {
                      String[] allowed =
                          Stream.concat(Stream.of(line.getKey()), line.getValue().stream())
                              .map(room -> "org.korpu." + room)
                              .toArray(String[]::new);
                      noClasses()
                          .that()
                          .resideInAPackage("org.korpu." + line.getKey())
                          .should()
                          .dependOnClassesThat(
                              resideInAPackage("org.korpu..").and(not(resideInAnyPackage(allowed))))
                          .check(KORPU);
                    }));
  }

  @Test
  void everyPackageHasALineInTheMap() {
    TreeSet<String> packages = new TreeSet<>();
    for (JavaClass each : KORPU) {
      packages.add(each.getPackageName().replaceFirst("^org\\.korpu\\.", ""));
    }
    TreeSet<String> known = new TreeSet<>(MAY_IMPORT.keySet());
    known.add("cli");
    assertThat(packages).isEqualTo(known);
  }

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices().matching("org.korpu.(**)").should().beFreeOfCycles().check(KORPU);
  }

  @Test
  void onlyFilterOkapiKnowsOkapi() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.filter.okapi")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.sf.okapi..")
        .check(KORPU);
  }

  @Test
  void onlySpellingKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.spelling")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(KORPU);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(KORPU);
  }

  /** It is large, and a person's business only. */
  @Test
  void onlyTheTerminalKnowsTheEditorOfLinesAndOnlyTheShellTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.terminal")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline..")
        .check(KORPU);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.korpu.terminal")
        .and()
        .doNotHaveSimpleName("ShellCommand")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.korpu.terminal")
        .check(KORPU);
  }

  @Test
  void onlyFourPackagesTouchTheDisk() {
    for (String type :
        List.of(
            "java.nio.file.Files",
            "java.nio.channels.FileChannel",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.RandomAccessFile")) {
      noClasses()
          .that()
          .resideOutsideOfPackages(
              TOUCH_THE_DISK.stream().map(room -> "org.korpu." + room).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(type)
          .check(KORPU);
    }
  }

  /** A memory that is made elsewhere would be changed without a journal. */
  @Test
  void onlyTheWorkspaceAndTheReaderOfNamedFilesMakeMemories() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.korpu.workspace", "org.korpu.store.tmx")
        .and()
        .doNotHaveSimpleName("Invocation")
        .should()
        .callConstructorWhere(target(owner(equivalentTo(TmxMemory.class))))
        .orShould()
        .callMethodWhere(target(owner(equivalentTo(TmxMemory.class))).and(target(name("orNew"))))
        .check(KORPU);
  }

  @Test
  void readersAndWritersWorkOnStreamsNotPaths() {
    noClasses()
        .that()
        .resideInAPackage("org.korpu.format..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Path")
        .check(KORPU);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(KORPU);
  }
}
