package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeantNameTest {

  private static final List<String> COMMANDS =
      List.of("lookup", "search", "import", "export", "log", "dedupe", "diff", "rm");

  @Test
  void aMissingWrongOrSwappedLetterIsFound() {
    assertThat(MeantName.of("lokup", COMMANDS)).containsExactly("lookup");
    assertThat(MeantName.of("loukop", COMMANDS)).containsExactly("lookup");
    assertThat(MeantName.of("improt", COMMANDS)).containsExactly("import");
    assertThat(MeantName.of("expotr", COMMANDS)).containsExactly("export");
  }

  @Test
  void twoThatAreAsSimilarAreBothNamed() {
    assertThat(MeantName.of("ixport", COMMANDS)).containsExactly("import", "export");
  }

  @Test
  void theBeginningOfANameMeansIt() {
    assertThat(MeantName.of("sea", COMMANDS)).containsExactly("search");
  }

  @Test
  void nothingSimilarIsNoGuess() {
    assertThat(MeantName.of("translate", COMMANDS)).isEmpty();
    assertThat(MeantName.of("rn", COMMANDS)).isEmpty();
  }

  @Test
  void marksThatAKeyboardLacksDoNotCount() {
    assertThat(MeantName.of("terminlerin-siyahisi", List.of("terminlərin-siyahısı")))
        .containsExactly("terminlərin-siyahısı");
    assertThat(MeantName.of("ISTANBUL", List.of("istanbul", "İstanbul")))
        .containsExactly("istanbul", "İstanbul");
  }

  @Test
  void azerbaijaniLettersThatAreOneButForAMarkMeet() {
    assertThat(MeantName.of("sened.tmx", List.of("sənəd.tmx", "senet.tmx")))
        .containsExactly("sənəd.tmx", "senet.tmx");
  }
}
