package org.korpu.format.tmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

/**
 * A TMX file in pieces, for whoever must know the size of a unit before he writes it, or puts units
 * aside: the beginning, any units, and the end make the file that {@link TmxWriter} would write.
 *
 * <p>For one thread.
 */
public final class TmxPieces {

  private final ByteArrayOutputStream collected = new ByteArrayOutputStream(4096);
  private final UnitReader reader;
  private final UnitWriter writer;
  private final byte[] beginning;
  private final byte[] end;

  /**
   * Of a file with this header.
   *
   * @param name the file as the user named it, for diagnostics
   */
  public TmxPieces(String name, TmxHeader header) {
    reader = UnitReader.fast(name, StandardCharsets.UTF_8);
    writer = new UnitWriter(name);
    try {
      TmxWriter empty = new TmxWriter(collected, name, header);
      beginning = take();
      empty.finish();
      end = take();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that stands before the first unit. */
  public byte[] beginning() {
    return beginning.clone();
  }

  /**
   * A unit as it stands in the file.
   *
   * @throws org.korpu.model.InputException if a text holds a character that XML does not allow
   */
  public byte[] unit(TranslationUnit unit) {
    UnitWriter.requireVariants(unit);
    writer.add(unit);
    try {
      writer.writeTo(collected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return take();
  }

  /** All that stands after the last unit. */
  public byte[] end() {
    return end.clone();
  }

  /**
   * The unit of a piece that {@link #unit} gave.
   *
   * @throws IllegalArgumentException if it is none
   */
  public TranslationUnit parse(byte[] piece) {
    char[] text = new String(piece, StandardCharsets.UTF_8).strip().toCharArray();
    TranslationUnit unit = reader.read(text, 0, text.length, new Position(1, 1), fault -> {});
    if (unit == null) {
      throw new IllegalArgumentException("no unit");
    }
    return unit;
  }

  private byte[] take() {
    byte[] piece = collected.toByteArray();
    collected.reset();
    return piece;
  }
}
