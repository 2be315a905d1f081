package org.korpu.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of bytes of a file that is put together again.
 *
 * @param source the record that keeps the bytes; null: they stand in the present file
 * @param from where in them it begins
 * @param length how many bytes, at least 1
 */
record Piece(@Nullable JournalRecord source, long from, long length) {

  /**
   * What the file was before the last of some writes, in pieces of what the first left and of what
   * the records keep.
   *
   * @param undone each the write before the one that stands before it
   */
  static List<Piece> before(List<JournalRecord> undone) {
    FileState after = undone.get(0).after();
    long size = after == null ? 0 : after.size();
    List<Piece> pieces = size == 0 ? List.of() : List.of(new Piece(null, 0, size));
    for (JournalRecord each : undone) {
      List<Piece> earlier = new ArrayList<>();
      slice(pieces, 0, each.prefix(), earlier);
      if (each.kept() > 0) {
        earlier.add(new Piece(each, 0, each.kept()));
      }
      slice(pieces, size - each.suffix(), each.suffix(), earlier);
      size = each.prefix() + each.kept() + each.suffix();
      pieces = earlier;
    }
    return pieces;
  }

  private static void slice(List<Piece> pieces, long from, long length, List<Piece> out) {
    long at = 0;
    long end = from + length;
    for (Piece piece : pieces) {
      long first = Math.max(from, at);
      long last = Math.min(end, at + piece.length());
      if (first < last) {
        out.add(new Piece(piece.source(), piece.from() + first - at, last - first));
      }
      at += piece.length();
    }
  }
}
