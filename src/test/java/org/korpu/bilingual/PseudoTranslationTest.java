package org.korpu.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class PseudoTranslationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Fees|[Fêêś]",
        "Şəxsən müraciət edin|[Şəxśəń müŕâćîəť êďîń]",
        "Щука, Жёлудь|[Щӯкӑ, Ӝёлӯдь]",
        "Pay 26,750 to a@b.az|[Pâŷ 26,750 ťô a@b.az]",
        "Hi %1$s, {name} ${x} {{y}} 5%%|[Ĥî %1$s, {name} ${x} {{y}} 5%%]",
        "21.11.2012 – 15|21.11.2012 – 15",
      })
  void lettersChangeAndValuesStay(String source, String expected) {
    assertThat(new PseudoTranslation(0).of(Segment.of(source)).text()).isEqualTo(expected);
  }

  @Test
  void messagesKeepTheirSyntax() {
    assertThat(
            new PseudoTranslation(0)
                .of(Segment.of("{n, plural, one {# day} other {{n} days for '{'you'}'}}"))
                .text())
        .isEqualTo("[{n, plural, one {# ďâŷ} other {{n} ďâŷś fôŕ '{'ŷôû'}'}}]");
  }

  @Test
  void codesStayWhereTheyAre() {
    InlineCode code = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>");
    Segment source = new Segment(List.of(new TextRun("a"), code, new TextRun("b")));
    Segment pseudo = new PseudoTranslation(0).of(source);
    assertThat(pseudo.codes()).containsExactly(code);
    assertThat(pseudo.text()).isEqualTo("[âb]");
  }

  @Property(tries = 300, seed = "20261123")
  void theTextIsAsMuchLongerAsWanted(
      @ForAll @IntRange(max = 200) int expansion, @ForAll @IntRange(min = 1, max = 60) int words) {
    String source = "translation ".repeat(words).strip();
    int length = new PseudoTranslation(expansion).of(Segment.of(source)).text().length() - 2;
    int wanted = (int) Math.round(source.length() * (1 + expansion / 100.0));
    assertThat(length).isBetween(wanted - 1, wanted + 1);
  }
}
