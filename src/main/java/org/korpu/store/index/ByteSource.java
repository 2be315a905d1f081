package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote, from a place in a buffer on. For one thread. */
final class ByteSource {

  private final ByteBuffer buffer;
  private int at;

  ByteSource(ByteBuffer buffer, int from) {
    this.buffer = buffer;
    at = from;
  }

  int varint() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = buffer.get(at++);
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  String string() {
    byte[] utf8 = new byte[varint()];
    buffer.get(at, utf8);
    at += utf8.length;
    return new String(utf8, StandardCharsets.UTF_8);
  }

  int at() {
    return at;
  }
}
