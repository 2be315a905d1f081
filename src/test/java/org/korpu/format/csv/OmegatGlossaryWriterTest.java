package org.korpu.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.korpu.glossary.Glossary;
import org.korpu.model.LanguageTag;

class OmegatGlossaryWriterTest {

  @Test
  void eachApprovedTermHasALineForEachApprovedTranslation() throws IOException {
    assertThat(
            written(
                """
                id,en,az,note,en:forbidden,az:forbidden
                eu,European Union|EU,Avropa İttifaqı|Aİ,not a state,Euro Union,Avropa Birliyi
                """))
        .isEqualTo(
            """
            European Union\tAvropa İttifaqı\tnot a state; ≠ Avropa Birliyi
            European Union\tAİ\tnot a state; ≠ Avropa Birliyi
            EU\tAvropa İttifaqı\tnot a state; ≠ Avropa Birliyi
            EU\tAİ\tnot a state; ≠ Avropa Birliyi
            """);
  }

  @Test
  void conceptWithoutApprovedTermInALanguageIsLeftOut() throws IOException {
    assertThat(
            written(
                """
                id,en,az,ru,az:forbidden
                a,Baku,Bakı,Баку,
                b,Ganja,,Гянджа,Gence
                """))
        .isEqualTo("Baku\tBakı\t\n");
  }

  @Test
  void tabOrLineBreakInARemarkMakesNoCell() throws IOException {
    assertThat(written("id,en,az,note\na,Baku,Bakı,\"capital\tcity\nsince 1918\"\n"))
        .isEqualTo("Baku\tBakı\tcapital city since 1918\n");
  }

  private static String written(String csv) throws IOException {
    Glossary glossary =
        GlossaryCsvReader.read(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            "terms.csv",
            fault -> {
              throw new AssertionError(fault);
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int lines = OmegatGlossaryWriter.write(glossary, LanguageTag.EN, LanguageTag.AZ, out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text.lines()).hasSize(lines);
    return text;
  }
}
