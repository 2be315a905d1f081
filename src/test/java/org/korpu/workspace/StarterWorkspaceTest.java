package org.korpu.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.korpu.check.Check;
import org.korpu.check.CheckRun;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryValidation;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.morph.Inflections;

/** What the checkout brings along as a workspace: its memory, its glossary and its sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarterWorkspaceTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path MEMORY = ROOT.resolve("tm/press-releases.tmx");
  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);

  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<TranslationUnit> units = new ArrayList<>();
  private Workspace workspace;
  private Glossary glossary;

  @BeforeAll
  void open() throws IOException {
    workspace = Workspace.require(ROOT, ".");
    glossary = workspace.glossary(faults::add);
    workspace.memories().forEach(m -> m.forEach(stored -> units.add(stored.unit()), faults::add));
  }

  @Test
  void checkoutIsAWorkspaceThatIsReadWithoutFaults() {
    assertThat(workspace.root()).isEqualTo(ROOT);
    assertThat(faults).isEmpty();
  }

  @Test
  void everyUnitHasTheThreeLanguages() {
    assertThat(units).hasSizeGreaterThanOrEqualTo(250);
    assertThat(units)
        .allSatisfy(
            unit -> {
              assertThat(unit.variants())
                  .extracting(Variant::language)
                  .containsExactlyElementsOf(LANGUAGES);
              assertThat(unit.variants()).noneMatch(variant -> variant.segment().isBlank());
            });
  }

  @Test
  void idsOfUnitsAreUniqueAndInOrder() {
    List<String> ids = units.stream().map(TranslationUnit::id).toList();

    assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().isSorted();
  }

  @Test
  void noDefaultCheckFindsAFaultInTheMemory() throws IOException {
    List<Check> checks =
        new Resources(Optional.of(workspace), ROOT, java.util.Map.of(), faults::add)
            .checks(List.of(), List.of());
    List<Finding> findings = new ArrayList<>();
    CheckRun run = new CheckRun(checks);
    for (TranslationUnit unit : units) {
      for (LanguageTag target : List.of(LanguageTag.AZ, LanguageTag.RU)) {
        run.take(pair(unit, target), findings::add);
      }
    }
    run.finish(findings::add);

    assertThat(checks).isNotEmpty();
    assertThat(findings)
        .extracting(found -> found.check() + " " + found.pair().unit() + " " + found.message())
        .isEmpty();
  }

  @Test
  void memoryIsWrittenAsItWasRead() throws IOException {
    byte[] bytes = Files.readAllBytes(MEMORY);
    ByteArrayOutputStream written = new ByteArrayOutputStream();

    TmxReader reader = new TmxReader(new ByteArrayInputStream(bytes), "memory", faults::add);
    TmxWriter writer = new TmxWriter(written, "memory", reader.header());
    for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
      writer.write(unit);
    }
    writer.finish();

    assertThat(written.toString(UTF_8)).isEqualTo(new String(bytes, UTF_8));
  }

  @Test
  void everyConceptHasAnApprovedTermInTheThreeLanguages() {
    assertThat(glossary.concepts()).hasSizeGreaterThanOrEqualTo(300);
    for (LanguageTag language : LANGUAGES) {
      assertThat(glossary.concepts()).allMatch(each -> each.approved(language).isPresent());
    }
  }

  @Test
  void glossaryUsesEveryStatus() {
    Set<TermStatus> used = EnumSet.noneOf(TermStatus.class);
    for (Concept concept : glossary.concepts()) {
      concept.terms().stream().map(Term::status).forEach(used::add);
    }

    assertThat(used).containsExactlyInAnyOrder(TermStatus.values());
  }

  @Test
  void glossaryHasNoFaults() {
    assertThat(GlossaryValidation.validate(glossary)).isEmpty();
  }

  @Test
  void titlesOfTheSampleReleaseAreFound() throws IOException {
    TermMatcher english = new TermMatchers(glossary, Inflections::of).all(LanguageTag.EN);
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(ROOT.resolve("src/samples/release.en.txt"))) {
      english.find(line).stream().map(TermHit::concept).map(Concept::id).forEach(found::add);
    }

    assertThat(found)
        .contains(
            "state-migration-service",
            "chief-of-state-migration-service",
            "sms-counsellor-3",
            "ministry-of-internal-affairs",
            "european-commission",
            "european-union",
            "regional-migration-department",
            "work-permit",
            "gabala");
  }

  private static SegmentPair pair(TranslationUnit unit, LanguageTag target) {
    return new SegmentPair(
        "tm/press-releases.tmx",
        String.valueOf(unit.id()),
        null,
        LanguageTag.EN,
        target,
        unit.variant(LanguageTag.EN).orElseThrow().segment(),
        unit.variant(target).orElseThrow().segment());
  }
}
