package org.korpu.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.filter.TextDecoding.ByteOrderMark;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Position;

class TextDecodingTest {

  private static final String AZERBAIJANI = "Şəhərdə yağış yağır, çayın suyu qalxıb.\n";
  private static final String TURKISH_LETTERS =
      "Bakı şahardir, çünki o, ölkanin paytaxtıdır. İldırım və güclü yağış.\n".replace('ə', 'a');
  private static final String RUSSIAN =
      "Министр открыл совещание, после чего выступили делегаты и гости.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeIsRecognisedWithAndWithoutItsMark(String charset) {
    for (String text : new String[] {AZERBAIJANI, RUSSIAN, "Plain English text.\n"}) {
      TextDecoding bare = TextDecoding.of(text.getBytes(Charset.forName(charset)), "a.txt");
      TextDecoding marked =
          TextDecoding.of(("\uFEFF" + text).getBytes(Charset.forName(charset)), "a.txt");

      assertThat(bare.text()).isEqualTo(text);
      assertThat(bare.mark()).isEqualTo(ByteOrderMark.ABSENT);
      assertThat(marked.text()).isEqualTo(text);
      assertThat(marked.mark()).isEqualTo(ByteOrderMark.PRESENT);
      assertThat(marked.charset()).isEqualTo(Charset.forName(charset));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R"})
  void oldRussianEncodingsAreToldByTheirLetters(String charset) {
    TextDecoding decoded = TextDecoding.of(RUSSIAN.getBytes(Charset.forName(charset)), "a.txt");

    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1254", "ISO-8859-9"})
  void oldTurkishEncodingsAreTold(String charset) {
    byte[] bytes = TURKISH_LETTERS.getBytes(Charset.forName(charset));

    assertThat(TextDecoding.of(bytes, "a.txt").text()).isEqualTo(TURKISH_LETTERS);
  }

  @Test
  void declaredEncodingOfMarkupCounts() {
    String html = "<html><head><META http-equiv=x content=\"text/html; charset=windows-1251\">Да";
    byte[] bytes = html.getBytes(Charset.forName("windows-1251"));

    assertThat(TextDecoding.ofMarkup(bytes, "a.html").text()).isEqualTo(html);
  }

  @Test
  void wrongDeclarationGivesWayToWhatTheBytesAre() {
    String html = "<meta charset='UTF-8'><p>" + RUSSIAN;
    byte[] bytes = html.getBytes(Charset.forName("windows-1251"));

    assertThat(TextDecoding.ofMarkup(bytes, "a.html").text()).isEqualTo(html);
  }

  @Test
  void unknownDeclarationIsPassedOver() {
    byte[] bytes = "<meta charset='x-none'><p>ə".getBytes(StandardCharsets.UTF_8);

    assertThat(TextDecoding.ofMarkup(bytes, "a.html").charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void binaryFileIsRefusedWithThePlaceOfTheZeroByte() {
    Diagnostic fault = fault(new byte[] {'a', '\n', 'b', 0, 1, 2, 3});

    assertThat(fault.cause().key()).isEqualTo(FilterMessage.BINARY);
    assertThat(fault.position()).isEqualTo(new Position(2, 2));
    assertThat(fault.file()).isEqualTo("a.txt");
  }

  @Test
  void bytesInNoKnownEncodingAreRefusedWithTheFirstOfThem() {
    byte[] bytes = {'a', '\n', 'b', 'c', (byte) 0x81, (byte) 0x8D, (byte) 0x8F, (byte) 0x90, 1, 2};

    assertThat(fault(bytes).cause().key()).isEqualTo(FilterMessage.UNKNOWN_ENCODING);
    assertThat(fault(bytes).position()).isEqualTo(new Position(2, 3));
  }

  private static Diagnostic fault(byte[] bytes) {
    return catchThrowableOfType(InputException.class, () -> TextDecoding.of(bytes, "a.txt"))
        .diagnostics()
        .get(0);
  }
}
