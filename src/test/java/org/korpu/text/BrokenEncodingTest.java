package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

class BrokenEncodingTest {

  @Property(tries = 5000, seed = "20261123")
  void shortcutForPlainTextMissesNothing(@ForAll("pieces") String text) {
    for (LanguageTag language : new LanguageTag[] {LanguageTag.AZ, LanguageTag.RU}) {
      assertThat(BrokenEncoding.in(text, language))
          .isEqualTo(BrokenEncoding.thorough(text, language));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "az, windows-1252, Görüşdə Dövlət Miqrasiya Xidmətinin rəisi iştirak edib",
    "az, windows-1251, Görüşdə Dövlət Miqrasiya Xidmətinin rəisi iştirak edib",
    "ru, windows-1251, На встрече присутствовал начальник службы",
    "en, windows-1252, The “European Union” – a partner’s view",
    "en, windows-1251, The “European Union” – a partner’s view"
  })
  void sentenceReadInTheWrongEncodingIsReadAgain(String language, String encoding, String text) {
    String broken = misread(text, Charset.forName(encoding));
    assertThat(BrokenEncoding.in(text, new LanguageTag(language))).isEmpty();
    assertThat(BrokenEncoding.in(broken, new LanguageTag(language)).orElseThrow().repaired())
        .isEqualTo(text);
  }

  /** Bytes that the encoding leaves free become control characters, as in browsers. */
  private static String misread(String text, Charset encoding) {
    StringBuilder broken = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, encoding).charAt(0);
      broken.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return broken.toString();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "É", "™", "Ã", "¶", "â", "€", "“", "Ð", "Ñ", "‚", "Р", "С", "Ў", "Й", "Д", "°", "ё",
            "a", "ə", "?", " ", "à", "ÿ", "\u0081", "\uFFFD", "ы", "å", "/")
        .list()
        .ofMaxSize(8)
        .map(all -> String.join("", all));
  }
}
