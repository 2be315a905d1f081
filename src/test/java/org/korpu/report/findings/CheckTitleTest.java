package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.korpu.check.Check;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;

/** Every check can be named and explained to people. */
class CheckTitleTest {

  @TestFactory
  Stream<DynamicTest> everyCheckHasATitleAndAPage() {
    return SampleFindings.CHECKS.stream()
        .map(check -> DynamicTest.dynamicTest(check.name(), () -> explained(check)));
  }

  private static void explained(Check check) {
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      assertThat(CheckTitle.of(check.name(), new Messages(language)))
          .as("a constant of CheckTitle, with its texts")
          .isNotEqualTo(check.name());
    }
    assertThat(Files.exists(Path.of("src/site/markdown/checks", check.name() + ".md")))
        .as("its page")
        .isTrue();
  }
}
