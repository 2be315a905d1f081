package org.korpu.filter.strings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.CodeComparison;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

class MessageFormTest {

  @Test
  void ofAChoiceByNumberTheFormOfAllLanguagesStands() {
    Segment form = form("{0,plural,=0{no units} one{# unit} other{# units}} in {1}");
    assertThat(form.text()).isEqualTo(" units in ");
    assertThat(codes(form)).containsExactly("{0}", "{1}");
  }

  @Test
  void aChoiceWithinAChoiceIsTakenToo() {
    assertThat(form("{0,select,a{A} other{{1,plural,one{# row} other{# rows}} left}}!").text())
        .isEqualTo(" rows left!");
  }

  @Test
  void aFormatBelongsToItsArgument() {
    Segment form = form("{0,number,#,##0.0} MB of {1,number}");
    assertThat(form.text()).isEqualTo(" MB of ");
    assertThat(codes(form)).containsExactly("{0,number,#,##0.0}", "{1,number}");
  }

  @Test
  void bracesThatChooseNothingStayText() {
    assertThat(form("{0,plural,one{# unit}}").text()).isEqualTo("{0,plural,one{# unit}}");
    assertThat(form("f(x) { return {1, 2}; }").text()).isEqualTo("f(x) { return {1, 2}; }");
    assertThat(form("{0,plural,other{").text()).isEqualTo("{0,plural,other{");
  }

  @Test
  void anotherOrderOrFormatIsNoOtherCode() {
    Segment en = form("{0} has {1,number} units");
    Segment az = form("{1} vahid {0} yaddaşında");
    assertThat(CodeComparison.of(en, az).hasSameCodes()).isTrue();
    assertThat(CodeComparison.of(en, form("{1} vahid {2} yaddaşında")).hasSameCodes()).isFalse();
  }

  @Test
  void aNumberThatIsRepeatedForItsVerbIsNoOtherCode() {
    Segment en = form("{0,plural,one{# file} other{# files}} {0,plural,one{is} other{are}} new");
    Segment az = form("{0} yeni fayl");
    assertThat(CodeComparison.of(MessageForm.withoutRepeats(en, az), az).hasSameCodes()).isTrue();
    assertThat(codes(MessageForm.withoutRepeats(en, form("yeni fayl"))))
        .containsExactly("{0}", "{0}");
  }

  private static Segment form(String value) {
    return MessageForm.of(Placeholders.of(value));
  }

  private static List<String> codes(Segment segment) {
    return segment.codes().stream().map(InlineCode::data).toList();
  }
}
