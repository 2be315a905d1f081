package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** What several threads make into bytes is what one would, in the same order. */
class WriteBehindTest {

  private static final TmxHeader HEADER = TmxHeader.of(LanguageTag.EN, "0.1.0");

  private static final String[] WORDS = {
    "Bakı", "şəhəri", "Нахчыван", "report", "a < b", "&", "\"so\"", "\r", "\n", "\t", "😀", "–", "ə"
  };

  @Property(seed = "20261123", tries = 20)
  void bytesOfManyUnitsAreThoseOfEachUnitAlone(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<TranslationUnit> units = new ArrayList<>();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    UnitWriter alone = new UnitWriter("m.tmx");
    for (int i = 0; i < 4000; i++) {
      TranslationUnit unit = unit("u" + i, text(random, i % 1000 == 0 ? 20_000 : 12));
      units.add(unit);
      alone.add(unit);
      alone.writeTo(expected);
    }

    String written = new String(Tmx.write(HEADER, units), UTF_8);

    int body = written.indexOf("<body>\n") + 7;
    assertThat(written.substring(body, written.indexOf("  </body>")))
        .isEqualTo(expected.toString(UTF_8));
    assertThat(written)
        .startsWith(new String(Tmx.write(HEADER, List.of()), UTF_8).split("  </b")[0]);
  }

  @Test
  void refusedUnitIsNamedAndTheOthersAreWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxWriter writer = new TmxWriter(out, "m.tmx", HEADER);
    List<InputException> refusals = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      TranslationUnit unit = unit("u" + i, i == 4000 ? "bad \u0001" : "x".repeat(100));
      try {
        writer.write(unit);
      } catch (InputException e) {
        refusals.add(e);
      }
    }
    writer.finish();

    assertThat(refusals).hasSize(1);
    assertThat(refusals.get(0).diagnostics().get(0).cause().arguments()).contains("u4000");
    List<String> expected =
        IntStream.range(0, 6000).filter(i -> i != 4000).mapToObj(i -> "u" + i).toList();
    assertThat(Tmx.read(out.toByteArray()).ids()).isEqualTo(expected);
  }

  @Test
  void refusalOfTheLastUnitsComesWithTheEnd() throws IOException {
    TmxWriter writer = new TmxWriter(OutputStream.nullOutputStream(), "m.tmx", HEADER);
    for (int i = 0; i < 4000; i++) {
      writer.write(unit("u" + i, "x".repeat(100)));
    }
    writer.write(unit("bad", "\uFFFF"));

    InputException refusal = catchThrowableOfType(InputException.class, writer::finish);

    assertThat(refusal.diagnostics().get(0).cause().arguments()).contains("bad");
  }

  @Test
  void streamThatFailsStopsTheWriter() throws IOException {
    OutputStream full =
        new OutputStream() {
          private int room = 2_000_000;

          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
              throw new IOException("disk full");
            }
          }
        };
    TmxWriter writer = new TmxWriter(full, "m.tmx", HEADER);

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100_000; i++) {
                writer.write(unit("u" + i, "x".repeat(100)));
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static TranslationUnit unit(String id, String text) {
    return new TranslationUnit(
        id,
        null,
        Metadata.NONE,
        List.of(
            Variant.of(LanguageTag.EN, Segment.of(text)),
            Variant.of(LanguageTag.AZ, Segment.of("mətn " + id))));
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(words); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }
}
