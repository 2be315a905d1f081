package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Every version of TMX, in every encoding it is stored in, is read without a lost character. */
class TmxVersionsTest {

  private static final String MARK = "\uFEFF";

  /** The versions, with what each calls the language of a variant and its document type. */
  private static final List<String[]> VERSIONS =
      List.of(
          new String[] {"1.1", "lang", "<!DOCTYPE tmx SYSTEM \"tmx11.dtd\">"},
          new String[] {"1.2", "lang", "<!DOCTYPE tmx SYSTEM \"tmx12.dtd\">"},
          new String[] {"1.3", "lang", "<!DOCTYPE tmx SYSTEM \"tmx13.dtd\">"},
          new String[] {"1.4", "xml:lang", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"},
          new String[] {"1.4b", "xml:lang", ""});

  private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);

  static List<Arguments> files() {
    List<Arguments> files = new ArrayList<>();
    for (String[] version : VERSIONS) {
      for (Charset charset : CHARSETS) {
        for (String mark : List.of(MARK, "")) {
          for (String storage : List.of("plain", "compressed")) {
            files.add(Arguments.of(version[0], version[1], version[2], charset, mark, storage));
          }
        }
      }
    }
    return files;
  }

  @ParameterizedTest(name = "TMX {0}, {3}, {5}")
  @MethodSource("files")
  void noCharacterIsLost(
      String version, String language, String type, Charset charset, String mark, String storage)
      throws IOException {
    List<String> texts = texts();
    String encoding = charset.equals(UTF_8) ? "UTF-8" : "UTF-16";
    StringBuilder file =
        new StringBuilder(mark + "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\r\n");
    file.append(type).append("<tmx version=\"").append(version).append("\">");
    file.append(Tmx.HEADER).append("<body>");
    for (int i = 0; i < texts.size(); i++) {
      file.append("\r\n<tu tuid=\"").append(i).append("\"><prop type=\"x-p\">");
      file.append(escaped(texts.get(i), i)).append("</prop><tuv ").append(language);
      file.append("=\"AZ\"><seg>").append(escaped(texts.get(i), i)).append("</seg></tuv><tuv ");
      file.append(language)
          .append("=\"ru-RU\"><seg>a<ph x=\"1\">")
          .append(escaped(texts.get(i), i));
      file.append("</ph>b</seg></tuv></tu>");
    }
    byte[] bytes = file.append("\r\n</body></tmx>").toString().getBytes(charset);

    Tmx tmx = Tmx.read(storage.equals("plain") ? bytes : expanded(compressed(bytes)));

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.units()).hasSize(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      TranslationUnit unit = tmx.units().get(i);
      assertThat(unit.metadata().values("x-p")).containsExactly(texts.get(i));
      assertThat(unit.variants())
          .extracting(v -> v.language().value())
          .containsExactly("az", "ru-RU");
      Variant second = unit.variants().get(1);
      assertThat(unit.variants().get(0).segment().text()).isEqualTo(texts.get(i));
      assertThat(second.segment().codes().get(0).data()).isEqualTo(texts.get(i));
      assertThat(second.segment().text()).isEqualTo("ab");
    }
    Tmx written = Tmx.read(Tmx.write(tmx.header(), tmx.units()));
    assertThat(written.units()).isEqualTo(tmx.units());
  }

  /** All characters that XML 1.0 allows, 500 to a text, those above U+FFFF by samples. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int c = '\t'; c <= Character.MAX_CODE_POINT; c += c < 0x10000 ? 1 : 251) {
      if (CleanText.isAllowed(c)) {
        text.appendCodePoint(c);
      }
      if (text.length() > 500) {
        texts.add(text.toString());
        text.setLength(0);
      }
    }
    texts.add(text + "Şəki, Gəncə, Iğdır; İyul — Ёлка, Нахчыван: «№ 5» & “so”");
    return texts;
  }

  /** Each second text has its letters as references too, as some tools write them. */
  private static String escaped(String text, int number) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                  if (number % 2 == 1 && c % 5 == 0) {
                    escaped.append("&#x").append(Integer.toHexString(c)).append(';');
                  } else {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] expanded(byte[] packed) throws IOException {
    assertThat(Arrays.copyOf(packed, 2)).isEqualTo(new byte[] {0x1F, (byte) 0x8B});
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
