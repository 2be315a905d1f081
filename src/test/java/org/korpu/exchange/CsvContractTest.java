package org.korpu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.table.TableMessage;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

class CsvContractTest extends ReaderContract {

  @Override
  String name() {
    return "a.csv";
  }

  @Override
  FileFormat format() {
    return FileFormat.TABLE;
  }

  @Override
  String document(List<Pair> pairs, String encoding) {
    StringBuilder text = new StringBuilder("en;az\n");
    for (Pair pair : pairs) {
      text.append(quoted(pair.english())).append(';').append(quoted(pair.azerbaijani()));
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  String broken() {
    return "en;az\n"
        + quoted(SIGNING.english())
        + ";"
        + quoted(SIGNING.azerbaijani())
        + "\n\"no end;x\nTalks;Danışıqlar\n";
  }

  @Override
  int brokenLine() {
    return 3;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void delimiterIsFoundOut(String delimiter) throws IOException {
    String text = "id,en,az\n1,Talks,Danışıqlar\n".replace(",", delimiter);

    assertThat(pairs(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new Pair("Talks", "Danışıqlar"));
    assertThat(faults)
        .extracting(fault -> fault.cause().key())
        .containsExactly(TableMessage.COLUMN_PASSED_OVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void lineInWhichExcelNamesTheDelimiterIsNoRow(String delimiter) throws IOException {
    String text = "sep=,\r\nen,az\r\nTalks,Danışıqlar\r\na,b,c\r\n".replace(",", delimiter);

    assertThat(pairs(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new Pair("Talks", "Danışıqlar"));
    assertThat(faults).extracting(fault -> fault.position().line()).containsExactly(4);
  }

  @Test
  void oldEncodingIsGuessedFromTheWholeFile() throws IOException {
    String text = "en,ru\n" + "Visa,\"Виза на въезд в страну, выдана вчера\"\n".repeat(50);
    List<TranslationUnit> units =
        read(file(name(), text.getBytes(Charset.forName("windows-1251"))));

    assertThat(units.get(49).variant(LanguageTag.RU).orElseThrow().segment().text())
        .isEqualTo("Виза на въезд в страну, выдана вчера");
  }

  @Test
  void fewBrokenBytesInUtf8AreAFaultOfTheirRowOnly() throws IOException {
    byte[] bytes =
        ("en,az\n" + "Talks,Danışıqlar şəhərdə\n".repeat(20) + "Visit,S?fər\nTalks,Danışıqlar\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '?') {
        bytes[i] = (byte) 0xE9;
      }
    }

    assertThat(pairs(bytes)).hasSize(21);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).position()).isEqualTo(new Position(22, 7));
    assertThat(faults.get(0).cause().key()).isEqualTo(TableMessage.UNDECODABLE_BYTES);
  }

  @Test
  void rowOfTooManyCellsIsNamedAndShortOnesAreNot() throws IOException {
    byte[] bytes =
        "en,az,ru\nTalks,Danışıqlar\na,b,c,d\n\nVisit,Səfər,,,\n".getBytes(StandardCharsets.UTF_8);

    assertThat(pairs(bytes))
        .containsExactly(new Pair("Talks", "Danışıqlar"), new Pair("Visit", "Səfər"));
    assertThat(faults).extracting(fault -> fault.position()).containsExactly(new Position(3, 7));
  }

  @Test
  void headerWithoutLanguagesIsRefused() {
    InputException refused =
        catchThrowableOfType(
            InputException.class,
            () -> pairs("English,Azeri\nTalks,Danışıqlar\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(refused.diagnostics().get(0).cause().key()).isEqualTo(TableMessage.NO_LANGUAGES);
    assertThat(refused.diagnostics().get(0).advice()).isNotNull();
  }

  @Test
  void controlCharactersAreDroppedWithAWarningAndOldLineBreaksKept() throws IOException {
    byte[] bytes = "en,az\nTa\u0001lks\u000Bnow,Danışıqlar\n".getBytes(StandardCharsets.UTF_8);

    assertThat(pairs(bytes)).containsExactly(new Pair("Talks\nnow", "Danışıqlar"));
    assertThat(faults)
        .extracting(fault -> fault.cause().key())
        .containsExactly(ExchangeMessage.CHARACTERS_DROPPED);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
