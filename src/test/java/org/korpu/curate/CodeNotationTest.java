package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class CodeNotationTest {

  private static final Segment BOLD =
      new Segment(
          List.of(
              new TextRun("A "),
              code(Kind.OPEN, "7"),
              new TextRun("bold {word}"),
              code(Kind.CLOSE, "7"),
              code(Kind.PLACEHOLDER, ""),
              new TextRun(" \\ end")));

  @Test
  void codesAreNumberedAndBracesEscaped() {
    assertThat(new CodeNotation(BOLD).text()).isEqualTo("A {1}bold \\{word}{/1}{2/} \\\\ end");
  }

  @Test
  void wordsMayChangeAndCodesMayMove() {
    assertThat(new CodeNotation(BOLD).parse("{2/}Bir {1}{söz}{/1}", "tm/x.tmx:1"))
        .isEqualTo(
            new Segment(
                List.of(
                    code(Kind.PLACEHOLDER, ""),
                    new TextRun("Bir "),
                    code(Kind.OPEN, "7"),
                    new TextRun("{söz}"),
                    code(Kind.CLOSE, "7"))));
  }

  @ParameterizedTest
  @CsvSource({
    "plain, CODES_MISSING",
    "{1}a{/1}, CODES_MISSING",
    "{1}a{/1}{2/}{2/}, CODE_TWICE",
    "{1}a{/1}{2/}{3/}, CODE_UNKNOWN",
    "{/1}a{1}{2/}, CODE_ENDS_FIRST",
    "{1}a{/1}{2}, CODE_UNKNOWN",
    "{1}a{/1}\\{2/}, CODES_MISSING"
  })
  void lostDoubledUnknownAndReversedCodesAreRefused(String text, UnitEditMessage cause) {
    InputException refusal =
        catchThrowableOfType(
            InputException.class, () -> new CodeNotation(BOLD).parse(text, "tm/x.tmx:1"));
    assertThat(refusal.diagnostics().get(0).cause().key()).isEqualTo(cause);
    assertThat(refusal.diagnostics().get(0).file()).isEqualTo("tm/x.tmx:1");
  }

  @Test
  void textWithoutCodesIsTakenAsItIs() {
    Segment plain = Segment.of("{1} \\{ }");
    assertThat(new CodeNotation(plain).text()).isEqualTo("{1} \\{ }");
    assertThat(new CodeNotation(plain).parse("{2}\\\\", "u")).isEqualTo(Segment.of("{2}\\\\"));
  }

  @Property(seed = "20261123")
  void whatIsWrittenIsReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    List<Inline> content = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      switch (random.nextInt(5)) {
        case 0 -> {
          String id = Integer.toString(random.nextInt(3));
          open.add(id);
          content.add(code(Kind.OPEN, id));
        }
        case 1 -> {
          if (!open.isEmpty()) {
            content.add(code(Kind.CLOSE, open.remove(random.nextInt(open.size()))));
          }
        }
        case 2 ->
            content.add(
                code(
                    random.nextBoolean() ? Kind.PLACEHOLDER : Kind.ISOLATED_OPEN,
                    Integer.toString(random.nextInt(3))));
        default -> {
          String letters = "a{}\\/1 ə";
          StringBuilder text = new StringBuilder();
          for (int j = 1 + random.nextInt(6); j > 0; j--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
          }
          content.add(new TextRun(text.toString()));
        }
      }
    }
    Segment segment = new Segment(content);
    CodeNotation notation = new CodeNotation(segment);
    assertThat(notation.parse(notation.text(), "u")).as(notation.text()).isEqualTo(segment);
  }

  private static InlineCode code(Kind kind, String id) {
    return InlineCode.of(kind, id, null, "<" + kind + ">");
  }
}
