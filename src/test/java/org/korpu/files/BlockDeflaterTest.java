package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockDeflaterTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 1 << 20, (1 << 20) + 1, 5_000_000, 20 << 20})
  void streamInflatesToWhatWasWritten(int length) throws IOException {
    byte[] bytes = text(length);
    byte[] packed = packed(bytes);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
    assertThat(packed.length).isLessThanOrEqualTo(length / 2 + 64);
  }

  @ParameterizedTest
  @ValueSource(ints = {3_000_000})
  void noiseThatDoesNotShrinkComesBackToo(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(20_261_123).nextBytes(bytes);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed(bytes)))) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  /** Written in pieces of all sizes, single bytes among them. */
  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BlockDeflater deflater = new BlockDeflater(out);
    Random random = new Random(20_261_123);
    int at = 0;
    while (at < bytes.length) {
      int count = Math.min(bytes.length - at, random.nextInt(300_000));
      deflater.write(bytes, at, count);
      at += count;
      if (at < bytes.length) {
        deflater.write(bytes[at++]);
      }
    }
    deflater.finish();
    return out.toByteArray();
  }

  private static byte[] text(int length) {
    Random random = new Random(length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] =
          (byte) ("<tuv xml:lang=\"az\">".charAt(i % 19) + (random.nextInt(40) == 0 ? 1 : 0));
    }
    return bytes;
  }
}
