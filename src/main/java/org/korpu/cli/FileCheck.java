package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.VersionCheck;
import org.korpu.checking.BilingualFile;
import org.korpu.checking.Inspection;
import org.korpu.checking.PairLanguages;
import org.korpu.exchange.ImportFile;
import org.korpu.model.Diagnostic;
import org.korpu.model.Severity;
import org.korpu.workspace.Configuration;
import org.korpu.workspace.Resources;

/**
 * The checks of a workspace, ready to look at one file after another, as often as it takes:
 * glossary and settings are read once.
 *
 * @param checks the checks that run
 * @param severities how grave findings of a check are where not as the check says itself
 * @param allowed what findings may mark
 * @param known the names of all checks, which notes may silence
 */
record FileCheck(
    Invocation invocation,
    Resources resources,
    List<Check> checks,
    Map<String, Severity> severities,
    AllowedSpots allowed,
    Set<String> known,
    PairLanguages languages) {

  FileCheck {
    checks = List.copyOf(checks);
    severities = Map.copyOf(severities);
    known = Set.copyOf(known);
  }

  static FileCheck of(
      Invocation invocation,
      Resources resources,
      List<Path> glossaries,
      List<String> names,
      PairLanguages languages)
      throws IOException {
    Configuration configuration = resources.configuration();
    return new FileCheck(
        invocation,
        resources,
        resources.checks(glossaries, names).stream()
            .filter(check -> !(check instanceof VersionCheck))
            .toList(),
        configuration.checks().severities(),
        new AllowedSpots(configuration.checks().allowed()),
        resources.allChecks(glossaries).all().stream().map(Check::name).collect(Collectors.toSet()),
        languages);
  }

  /**
   * What is found in a file, in its order, but for what was accepted.
   *
   * @param faults takes what is damaged or odd in the file and passed over
   * @throws org.korpu.model.InputException if the file cannot be read
   */
  List<Finding> findings(ImportFile file, Consumer<Diagnostic> faults) throws IOException {
    AcceptedFindings accepted = AcceptedFindings.of(invocation, null, resources.baseline(), false);
    accepted.begin(file.name());
    List<Finding> found = new ArrayList<>();
    try (Inspection inspection =
        new Inspection(
            checks,
            severities,
            allowed,
            finding -> {
              if (!accepted.silences(finding)) {
                found.add(finding);
              }
            })) {
      new BilingualFile(file, languages, known).read(inspection::add, faults);
      inspection.finish();
    }
    return found;
  }
}
