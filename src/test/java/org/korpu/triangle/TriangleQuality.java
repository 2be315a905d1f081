package org.korpu.triangle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.korpu.align.Alignment;
import org.korpu.check.Check;
import org.korpu.check.CheckOptions;
import org.korpu.check.Checks;
import org.korpu.check.Finding;
import org.korpu.check.Orthographies;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;
import org.korpu.workspace.Workspace;

/**
 * How many faults that are put into one of three versions are found, and in the right one.
 *
 * <p>{@code TriangleQuality 100} puts so many of each kind into the samples and prints a table.
 */
final class TriangleQuality {

  private static final long SEED = 20261123;

  /** Whether a text is aligned anew whose segments are as many as before; it takes long. */
  enum Realign {
    ALWAYS,
    /** And where it must be aligned anew, it is a short text. */
    IF_NEEDED
  }

  private final Triangle triangle;
  private final List<Release> releases;
  private final List<Alignment> alignments = new ArrayList<>();
  private final Realign realign;

  TriangleQuality(Realign realign) throws IOException {
    Workspace workspace = Workspace.require(Path.of("").toAbsolutePath(), ".");
    TermMatchers terms = new TermMatchers(workspace.glossary(fault -> {}), Inflections::of);
    List<Check> checks = new Checks(terms, Orthographies.NONE, CheckOptions.USUAL).defaults();
    triangle = new Triangle(checks, Map.of(), 0.5);
    releases = Release.samples();
    for (Release release : releases) {
      alignments.add(release.alignment());
    }
    this.realign = realign;
  }

  Triangle triangle() {
    return triangle;
  }

  List<Release> releases() {
    return releases;
  }

  /**
   * What became of the faults of a kind.
   *
   * @param injected how many there were
   * @param found of how many a check that is meant to spoke, in whatever language
   * @param right and of how many at the right paragraph of the right language
   * @param single of how many nothing else was said
   * @param missed those that were not found in the right language
   */
  record Score(int injected, int found, int right, int single, List<String> missed) {}

  Score measure(InjectedFault fault, int number) throws IOException {
    Random random = new Random(SEED + fault.ordinal());
    int injected = 0;
    int found = 0;
    int right = 0;
    int single = 0;
    List<String> missed = new ArrayList<>();
    for (int i = 0; injected < number; i++) {
      boolean fast = realign == Realign.IF_NEEDED && fault.changesSegments();
      int which = fast ? releases.size() - 1 : i % releases.size();
      Release release = releases.get(which);
      List<LanguageTag> languages = List.copyOf(release.texts().keySet());
      LanguageTag language = languages.get(i / releases.size() % languages.size());
      InjectedFault.Spoiled spoiled = fault.spoil(release.text(language), language, random);
      if (spoiled == null || spoiled.text().equals(release.text(language))) {
        continue;
      }
      injected++;
      Release changed = release.with(language, spoiled.text());
      Alignment alignment =
          realign == Realign.IF_NEEDED && changed.segments().equals(release.segments())
              ? alignments.get(which)
              : changed.alignment();
      List<Finding> findings = changed.findings(triangle, alignment);
      boolean told = findings.stream().anyMatch(each -> fault.checks().contains(each.check()));
      boolean there =
          findings.stream()
              .filter(each -> fault.checks().contains(each.check()))
              .anyMatch(each -> isThere(each, language, fault, spoiled.line()));
      found += told ? 1 : 0;
      right += there ? 1 : 0;
      single += findings.size() == 1 ? 1 : 0;
      if (!there || findings.size() > 1) {
        missed.add(
            language
                + " "
                + line(release.text(language), spoiled.line())
                + "\n   "
                + line(spoiled.text(), spoiled.line())
                + "\n   "
                + findings.stream()
                    .map(
                        each ->
                            each.check()
                                + " "
                                + each.pair().unit()
                                + " "
                                + each.pair().to()
                                + " "
                                + each.message())
                    .toList());
      }
    }
    return new Score(injected, found, right, single, missed);
  }

  private static boolean isThere(
      Finding finding, LanguageTag language, InjectedFault fault, int line) {
    boolean paragraph =
        fault == InjectedFault.PARAGRAPH || finding.pair().unit().startsWith("p" + line + "/");
    return finding.pair().to().equals(language) && paragraph;
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1).findFirst().orElse("");
  }

  public static void main(String[] arguments) throws IOException {
    TriangleQuality quality = new TriangleQuality(Realign.ALWAYS);
    for (Release release : quality.releases()) {
      List<Finding> findings = release.findings(quality.triangle(), release.alignment());
      System.out.println(release.name() + " untouched: " + findings.size());
    }
    for (InjectedFault fault : InjectedFault.values()) {
      Score score = quality.measure(fault, Integer.parseInt(arguments[0]));
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f %% | %.1f %% | %.1f %% |",
              fault,
              score.injected(),
              100.0 * score.found() / score.injected(),
              100.0 * score.right() / score.injected(),
              100.0 * score.single() / score.injected()));
      if (arguments.length > 1) {
        score.missed().forEach(System.out::println);
      }
    }
  }
}
