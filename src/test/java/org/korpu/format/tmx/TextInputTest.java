package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Bytes are decoded as the JDK does, however few of them, or of characters, go at a time. */
class TextInputTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          " ",
          "\n",
          "plain text",
          "ə",
          "Ş",
          "Ж",
          "Привет, мир",
          "Bakı şəhəri",
          "–",
          "\u0800",
          "\uFFFD",
          "\uFFFE",
          "\uD7FF",
          "\uE000",
          "😀",
          "\uDBFF\uDFFF",
          "\u07FF",
          "\u0080",
          "\u007F");

  /** Overlong, cut off, surrogates, above the last character, and what never occurs in UTF-8. */
  private static final byte[][] BROKEN = {
    {(byte) 0x80},
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xC1, (byte) 0xBF},
    {(byte) 0xC5},
    {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
    {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
    {(byte) 0xE2, (byte) 0x80},
    {(byte) 0xE2},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xBF, (byte) 0xBF},
    {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
    {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0x80},
    {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
    {(byte) 0xF8},
    {(byte) 0xFF},
  };

  @Property(seed = "20261123", tries = 2000)
  void utf8IsDecodedAsTheJdkDoes(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int pieces,
      @ForAll @IntRange(min = 1, max = 40) int chunk,
      @ForAll @IntRange(min = 2, max = 40) int room)
      throws IOException {
    byte[] bytes = utf8(new Random(seed), pieces);

    assertThat(decoded(bytes, chunk, room)).isEqualTo(decoded(bytes, UTF_8));
  }

  @Property(seed = "20261123", tries = 30)
  void longTextsAreDecodedAsTheJdkDoes(@ForAll long seed) throws IOException {
    byte[] bytes = utf8(new Random(seed), 40_000);

    assertThat(decoded(bytes, 1 << 20, 1 << 14)).isEqualTo(decoded(bytes, UTF_8));
  }

  @Property(seed = "20261123", tries = 300)
  void otherEncodingsAreDecodedAsTheJdkDoes(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int chunk,
      @ForAll @IntRange(min = 2, max = 9) int room,
      @ForAll boolean little)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("\uFEFF<");
    for (int i = 0; i < 30; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(little ? UTF_16LE : UTF_16BE);

    assertThat(decoded(bytes, chunk, room)).isEqualTo(text.substring(1));
  }

  private static byte[] utf8(Random random, int pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write('<');
    for (int i = 0; i < pieces; i++) {
      byte[] piece =
          random.nextInt(40) == 0
              ? BROKEN[random.nextInt(BROKEN.length)]
              : PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
      bytes.write(piece, 0, piece.length);
    }
    return bytes.toByteArray();
  }

  private static String decoded(byte[] bytes, int chunk, int room) throws IOException {
    TextInput input = new TextInput(new ChunkedInput(bytes, chunk), "m.tmx");
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[room + 2];
    buffer[0] = '!';
    buffer[room + 1] = '!';
    for (int read = input.read(buffer, 1, room); read > 0; read = input.read(buffer, 1, room)) {
      text.append(buffer, 1, read);
      assertThat(buffer[0]).isEqualTo('!');
      assertThat(buffer[room + 1]).isEqualTo('!');
    }
    return text.toString();
  }

  /** The oracle: all at once, without a shortcut. */
  private static String decoded(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      in.position(in.position() + result.length());
      out.put(TextInput.UNDECODABLE);
    }
    return out.flip().toString();
  }

  /** A stream that gives few bytes at a time, as those of pipes and of compressed files do. */
  static final class ChunkedInput extends ByteArrayInputStream {
    private final int chunk;

    ChunkedInput(byte[] bytes, int chunk) {
      super(bytes);
      this.chunk = chunk;
    }

    @Override
    public int read(byte[] bytes, int from, int room) {
      return super.read(bytes, from, Math.min(room, chunk));
    }
  }
}
