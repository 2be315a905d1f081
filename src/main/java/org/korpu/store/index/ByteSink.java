package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow; the counterpart of {@link ByteSource}. For one thread. */
final class ByteSink {

  private byte[] bytes = new byte[256];
  private int length;

  /** Whole numbers from 0, seven bits a byte, the lowest first. */
  void varint(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    room(5);
    int rest = value;
    while (rest >= 0x80) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Bytes as they are. */
  void raw(byte[] values) {
    room(values.length);
    System.arraycopy(values, 0, bytes, length, values.length);
    length += values.length;
  }

  void raw(byte value) {
    room(1);
    bytes[length++] = value;
  }

  /** Bytes of a buffer, by absolute places. */
  void raw(ByteBuffer from, int at, int count) {
    room(count);
    for (int i = 0; i < count; i++) { // the strings are short: this is faster than a bulk copy
      bytes[length + i] = from.get(at + i);
    }
    length += count;
  }

  /** The lowest bytes of a number, the lowest first. */
  void fixed(long value, int count) {
    room(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) (value >>> (8 * i));
    }
  }

  /** A string with its length. */
  void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    raw(utf8);
  }

  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
