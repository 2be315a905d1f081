package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.morph.Inflections;
import org.korpu.workspace.Workspace;

/**
 * Checks against the starter memory and the sample release: nothing is found in them as they are,
 * and nearly every fault that is put into them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultInjectionTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final long SEED = 20261123;
  private static final int FAULTS = 100;
  private static final int FEWEST_FAULTS = 30;
  private static final double RECALL = 0.95;

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);

  /** Checks that only compare pairs, each with a test of its own below. */
  private static final Set<String> COMPARING =
      Set.of("SourceInconsistent", "TargetInconsistent", "TermInconsistent");

  /** A line for each kind of fault: the check, how many were put in, how many of them found. */
  private static final Path TABLE = Path.of("target", "injected-faults.tsv");

  private final Map<String, String> table = new TreeMap<>();
  private final List<TranslationUnit> units = new ArrayList<>();
  private TermMatchers terms;
  private Checks checks;
  private SpoiledPairs spoilers;

  @BeforeAll
  void open() throws IOException {
    Workspace workspace = Workspace.require(ROOT, ".");
    terms = new TermMatchers(workspace.glossary(fault -> {}), Inflections::of);
    workspace.memories().forEach(m -> m.forEach(stored -> units.add(stored.unit()), fault -> {}));
    checks =
        new Checks(
            terms, language -> Optional.of(spoilers.orthography(language)), CheckOptions.USUAL);
    spoilers = new SpoiledPairs(terms, units);
  }

  @AfterAll
  void writeTable() throws IOException {
    Files.createDirectories(ROOT.resolve(TABLE).getParent());
    Files.write(ROOT.resolve(TABLE), table.values());
  }

  @TestFactory
  Stream<DynamicTest> nearlyEveryFaultIsFound() {
    return checks.all().stream()
        .filter(PairCheck.class::isInstance)
        .map(check -> DynamicTest.dynamicTest(check.name(), () -> inject(check)));
  }

  /** Checks of published versions are given theirs in the tests of the triangle. */
  @Test
  void everyCheckIsGivenFaults() {
    Set<String> given = new TreeSet<>(spoilers.byCheck().keySet());
    given.addAll(COMPARING);

    assertThat(given)
        .isEqualTo(
            new TreeSet<>(
                checks.all().stream()
                    .filter(check -> !(check instanceof VersionCheck))
                    .map(Check::name)
                    .toList()));
  }

  @Test
  void nothingIsFoundInTheMemoryAsItIs() {
    for (LanguageTag from : LANGUAGES) {
      for (LanguageTag to : LANGUAGES) {
        if (!from.equals(to)) {
          List<SegmentPair> pairs = units.stream().map(unit -> pair(unit, from, to)).toList();
          assertThat(shown(run(defaults(from), pairs))).as("%s to %s", from, to).isEmpty();
        }
      }
    }
  }

  @Test
  void nothingIsFoundInTheSampleReleaseAsItIs() throws IOException {
    for (LanguageTag from : LANGUAGES) {
      for (LanguageTag to : LANGUAGES) {
        if (!from.equals(to)) {
          assertThat(shown(run(defaults(from), samples(from, to))))
              .as("%s to %s", from, to)
              .isEmpty();
        }
      }
    }
  }

  /** The glossary is made for translations from English: what it demands of others is not asked. */
  private List<Check> defaults(LanguageTag from) {
    return checks.defaults().stream()
        .filter(check -> from.equals(LanguageTag.EN) || check.group() != CheckGroup.TERMS)
        .toList();
  }

  @Test
  void otherTranslationsOfTheSameSourceAreFound() {
    List<String> missed = new ArrayList<>();
    int injected = 0;
    for (int i = 1; i < units.size(); i++) {
      SegmentPair pair = pair(units.get(i), LanguageTag.EN, LanguageTag.AZ);
      SegmentPair before = pair(units.get(i - 1), LanguageTag.EN, LanguageTag.AZ);
      if (!before.target().equals(pair.target())) {
        injected++;
        SegmentPair spoiled = SpoiledPairs.with(pair, pair.source(), before.target());
        if (run(checks.named(List.of("TargetInconsistent")), List.of(pair, spoiled)).size() != 1) {
          missed.add(pair.source().text());
        }
      }
    }
    assertNearlyAllFound("TargetInconsistent", injected, missed);
  }

  @Test
  void otherSourcesOfTheSameTranslationAreFound() {
    List<String> missed = new ArrayList<>();
    int injected = 0;
    for (int i = 1; i < units.size(); i++) {
      SegmentPair pair = pair(units.get(i), LanguageTag.EN, LanguageTag.RU);
      SegmentPair before = pair(units.get(i - 1), LanguageTag.EN, LanguageTag.RU);
      if (!before.source().equals(pair.source())) {
        injected++;
        SegmentPair swapped = SpoiledPairs.with(pair, before.source(), pair.target());
        if (run(checks.named(List.of("SourceInconsistent")), List.of(pair, swapped)).size() != 1) {
          missed.add(pair.target().text());
        }
      }
    }
    assertNearlyAllFound("SourceInconsistent", injected, missed);
  }

  @Test
  void secondSpellingsOfTheSameNameAreFound() {
    Random random = new Random(SEED);
    int injected = 0;
    List<String> missed = new ArrayList<>();
    for (Map<String, String> name : SpoiledPairs.NAMES) {
      for (LanguageTag from : LANGUAGES) {
        for (LanguageTag to : LANGUAGES) {
          if (!from.equals(to)) {
            SegmentPair good = pair(units.get(random.nextInt(units.size())), from, to);
            SegmentPair named = SpoiledPairs.named(good, name);
            assertThat(shown(run(checks.named(List.of("NameInconsistent")), List.of(named, named))))
                .isEmpty();
            SegmentPair spoiled = SpoiledPairs.withName(good, name, "aeiouəаеиоу", random);
            injected++;
            if (run(checks.named(List.of("NameInconsistent")), List.of(named, spoiled)).isEmpty()) {
              missed.add(spoiled.source().text() + " / " + spoiled.target().text());
            }
          }
        }
      }
    }
    assertNearlyAllFound("NameInconsistent, across pairs", injected, missed);
  }

  @Test
  void secondTermsForTheTermsOfTheGlossaryAreFound() {
    int injected = 0;
    List<String> missed = new ArrayList<>();
    for (Concept concept : terms.glossary().concepts()) {
      Term source = concept.approved(LanguageTag.EN).orElseThrow();
      for (LanguageTag to : List.of(LanguageTag.AZ, LanguageTag.RU)) {
        List<Term> approved =
            concept.terms(to).stream()
                .filter(term -> term.status().isApproved() && term.text().indexOf(' ') > 0)
                .toList();
        if (approved.size() > 1 && !holds(approved.get(0), approved.get(1))) {
          Segment english = Segment.of(source.text());
          SegmentPair any = pair(units.get(0), LanguageTag.EN, to);
          List<SegmentPair> pairs =
              approved.subList(0, 2).stream()
                  .map(term -> SpoiledPairs.with(any, english, Segment.of(term.text())))
                  .toList();
          injected++;
          if (run(checks.named(List.of("TermInconsistent")), pairs).isEmpty()) {
            missed.add(approved.get(0).text() + " / " + approved.get(1).text());
          }
        }
      }
    }
    assertNearlyAllFound("TermInconsistent", injected, missed);
  }

  /** Whether one term is the other with more words, or its words in other forms. */
  private static boolean holds(Term one, Term other) {
    Set<String> words = beginnings(one);
    Set<String> others = beginnings(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> beginnings(Term term) {
    return Stream.of(term.text().split("[ -]"))
        .map(word -> word.substring(0, Math.min(3, word.length())))
        .collect(Collectors.toSet());
  }

  private void inject(Check check) {
    SpoiledPairs.Spoiler spoiler = spoilers.byCheck().get(check.name());
    Random random = new Random(SEED);
    List<TranslationUnit> shuffled = new ArrayList<>(units);
    int injected = 0;
    List<String> missed = new ArrayList<>();
    for (int round = 0; round < 4 && injected < FAULTS; round++) {
      Collections.shuffle(shuffled, random);
      for (TranslationUnit unit : shuffled) {
        LanguageTag from = LANGUAGES.get((round + 1) % 3);
        LanguageTag to = LANGUAGES.get((round + 1 + 1 + random.nextInt(2)) % 3);
        SegmentPair pair = pair(unit, from, to);
        SegmentPair spoiled = spoiler.spoil(unit, pair, random);
        if (spoiled != null
            && injected < FAULTS * (round + 1) / 3 + 1
            && run(check, pair).isEmpty()) {
          injected++;
          if (run(check, spoiled).isEmpty()) {
            missed.add(spoiled.source().text() + "\n" + to + " " + spoiled.target().text());
          }
        }
      }
    }
    assertNearlyAllFound(check.name(), injected, missed);
  }

  private void assertNearlyAllFound(String faults, int injected, List<String> missed) {
    int found = injected - missed.size();
    table.put(faults, faults + "\t" + injected + "\t" + found);
    assertThat(injected).isGreaterThanOrEqualTo(FEWEST_FAULTS);
    assertThat(found / (double) injected)
        .as("missed of %s: %s", injected, String.join("\n", missed))
        .isGreaterThanOrEqualTo(RECALL);
  }

  /** A changed digit may be one of a date: the checks of numbers are one comparison. */
  private List<Finding> run(Check check, SegmentPair pair) {
    List<Check> finders =
        check instanceof NumberCheck
            ? checks.all().stream().filter(NumberCheck.class::isInstance).toList()
            : List.of(check);
    return run(finders, List.of(pair));
  }

  private static List<Finding> run(List<Check> checks, List<SegmentPair> pairs) {
    List<Finding> findings = new ArrayList<>();
    CheckRun run = new CheckRun(checks);
    pairs.forEach(pair -> run.take(pair, findings::add));
    run.finish(findings::add);
    return findings;
  }

  private static List<String> shown(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                each.check() + " " + each.message().arguments() + " " + each.pair().target().text())
        .toList();
  }

  private static List<SegmentPair> samples(LanguageTag from, LanguageTag to) throws IOException {
    List<String> source = Files.readAllLines(ROOT.resolve("src/samples/release." + from + ".txt"));
    List<String> target = Files.readAllLines(ROOT.resolve("src/samples/release." + to + ".txt"));
    assertThat(target).hasSameSizeAs(source);
    List<SegmentPair> pairs = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      if (!source.get(i).isBlank()) {
        pairs.add(
            new SegmentPair(
                "release." + to + ".txt",
                "" + (i + 1),
                null,
                from,
                to,
                Segment.of(source.get(i)),
                Segment.of(target.get(i))));
      }
    }
    return pairs;
  }

  private static SegmentPair pair(TranslationUnit unit, LanguageTag from, LanguageTag to) {
    return new SegmentPair(
        "memory",
        String.valueOf(unit.id()),
        null,
        from,
        to,
        unit.variant(from).orElseThrow().segment(),
        unit.variant(to).orElseThrow().segment());
  }
}
