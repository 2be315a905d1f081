package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Vocabulary;
import org.korpu.text.Token;

/** The vocabulary of one field of a segment, as it lies in the file. Safe for many threads. */
final class StoredVocabulary implements Vocabulary {

  private static final Token.Kind[] TOKEN_KINDS = Token.Kind.values();

  private final ByteBuffer strings;
  private final IntBuffer offsets;
  private final ByteBuffer kinds;
  private final IntBuffer forms;
  private final IntBuffer table;

  StoredVocabulary(SegmentInput file, int field) throws CorruptIndexException {
    strings = file.bytes(Section.STRINGS, field);
    offsets = file.ints(Section.STRING_OFFSETS, field);
    kinds = file.bytes(Section.KINDS, field);
    forms = file.ints(Section.FORMS, field);
    table = file.ints(Section.STRING_TABLE, field);
  }

  @Override
  public int find(String string) {
    return StringTable.find(string, table, offsets, strings);
  }

  @Override
  public int size() {
    return kinds.capacity();
  }

  @Override
  public Token.@Nullable Kind kind(int token) {
    int kind = kinds.get(token);
    return kind < 0 ? null : TOKEN_KINDS[kind];
  }

  @Override
  public int unified(int token) {
    return forms.get(3 * token);
  }

  @Override
  public int folded(int token) {
    return forms.get(3 * token + 1);
  }

  @Override
  public int stem(int token) {
    return forms.get(3 * token + 2);
  }

  /** Adds the string of a number, in UTF-8. */
  void copy(int number, ByteSink out) {
    int from = offsets.get(number);
    out.raw(strings, from, offsets.get(number + 1) - from);
  }

  /** The string of a number. */
  String text(int number) {
    int from = offsets.get(number);
    byte[] utf8 = new byte[offsets.get(number + 1) - from];
    strings.get(from, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
