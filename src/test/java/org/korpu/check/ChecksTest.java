package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.korpu.model.InputException;
import org.korpu.model.Message;

class ChecksTest {

  private final Checks checks =
      new Checks(SampleGlossary.matchers("x | en x; az y"), Orthographies.NONE, CheckOptions.USUAL);

  @Test
  void nameOfACheckIsTheNameOfItsClass() {
    assertThat(checks.all())
        .extracting(Check::name)
        .isEqualTo(checks.all().stream().map(each -> each.getClass().getSimpleName()).toList());
  }

  @Test
  void everyCheckHasAPageWithItsName() {
    for (Check check : checks.all()) {
      assertThat(Files.exists(Path.of("src/site/markdown/checks", check.name() + ".md")))
          .as(check.name())
          .isTrue();
    }
  }

  @Test
  void namedChecksComeInTheOrderOfTheRegistryAndOnce() {
    assertThat(checks.named(List.of("NumberMismatch", "TermMissing", "NumberMismatch")))
        .extracting(Check::name)
        .containsExactly("TermMissing", "NumberMismatch");
  }

  @Test
  void unknownNamesAreAllReportedWithTheNamesThatThereAre() {
    assertThatThrownBy(() -> checks.named(List.of("Speling", "TermMissing", "numbermismatch")))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.diagnostics())
                  .extracting(diagnostic -> diagnostic.cause().arguments().get(0))
                  .containsExactly("Speling", "numbermismatch");
              assertThat(e.diagnostics().get(0).advice())
                  .isEqualTo(
                      Message.of(
                          CheckMessage.UNKNOWN_CHECK_ADVICE,
                          checks.all().stream()
                              .map(Check::name)
                              .sorted()
                              .collect(Collectors.joining(", "))));
            });
  }
}
