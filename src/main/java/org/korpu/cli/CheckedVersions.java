package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korpu.align.Aligner;
import org.korpu.align.Alignment;
import org.korpu.align.ParallelText;
import org.korpu.align.SeedDictionary;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.triangle.Triangle;
import org.korpu.triangle.Version;

/** The versions of one text that {@code korpu check --langs} holds against each other. */
final class CheckedVersions {

  private final Invocation invocation;
  private final List<LanguageTag> languages;
  private final List<String> files;
  private final double least;

  /**
   * Names the versions.
   *
   * @param files a document for each language, in their order
   * @param least the confidence of the alignment from which on a place is compared by itself
   */
  CheckedVersions(
      Invocation invocation, List<LanguageTag> languages, List<String> files, double least) {
    this.invocation = invocation;
    this.languages = List.copyOf(languages);
    this.files = List.copyOf(files);
    this.least = least;
  }

  /**
   * Reads, aligns and checks them.
   *
   * @param begun takes the name of each file before there are findings
   */
  void check(
      List<Check> checks,
      Map<String, Severity> severities,
      List<Path> glossaries,
      Consumer<String> begun,
      Consumer<Finding> findings)
      throws IOException {
    VersionReader reader = new VersionReader(invocation);
    List<Version> versions = reader.read(files, languages);
    versions.forEach(version -> begun.accept(version.file()));
    SeedDictionary seeds = invocation.resources().seeds(glossaries, List.of());
    ParallelText text = new ParallelText(versions.stream().map(Version::text).toList());
    Alignment alignment = new Aligner(languages, seeds).align(List.of(text)).get(0);
    Triangle.Outcome outcome =
        new Triangle(checks, severities, least).inspect(versions, alignment, findings);
    if (outcome.doubtful() > 0) {
      invocation.say(Message.of(CheckCommandMessage.DOUBTFUL, outcome.doubtful()));
    }
  }
}
