package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffValidity;

/** {@code xliff export --plain}, for tools that take what is proposed for what is translated. */
class PlainExportTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void plainFileHasTheSegmentsAndWhatIsFilledInAndNoProposals(String version) throws IOException {
    for (String file : List.of("tm/press-releases.tmx", "glossary/terms.csv")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(Path.of(file), folder.resolve(file));
    }
    Files.copy(Path.of("src/samples/release.en.txt"), folder.resolve("release.en.txt"));
    List<XliffUnit> full = export(version, "full");
    List<XliffUnit> plain = export(version, "plain", "--plain");

    XliffValidity.assertValid(folder.resolve("plain/release.en.en-az.xlf"));
    assertThat(parts(full)).anyMatch(part -> !part.matches().isEmpty());
    assertThat(parts(full)).anyMatch(part -> !part.terms().isEmpty());
    assertThat(plain).allSatisfy(unit -> assertThat(unit.notes()).isEmpty());
    assertThat(parts(plain))
        .isEqualTo(
            parts(full).stream()
                .map(part -> part.withMatches(List.of()).withTerms(List.of()))
                .toList());
    assertThat(parts(plain)).anyMatch(part -> part.target() != null);
    assertThat(Files.readString(folder.resolve("plain/release.en.en-az.xlf")))
        .doesNotContain("<mtc:", "<gls:", "<alt-trans", "type=\"term\"", "<note");
  }

  private List<XliffUnit> export(String version, String out, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("xliff", "export", "release.en.txt", "--to", "az", "--xliff", version));
    command.addAll(List.of("--out", out));
    command.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.in(folder, command.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return TranslatorsWork.read(folder.resolve(out).resolve("release.en.en-az.xlf"))
        .files()
        .stream()
        .flatMap(file -> file.units().stream())
        .toList();
  }

  private static List<XliffPart> parts(List<XliffUnit> units) {
    return units.stream()
        .flatMap(unit -> unit.parts().stream())
        .map(XliffPart::withoutPosition)
        .toList();
  }
}
