package org.korpu.store.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.korpu.format.tmx.TmxReader;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;

/** Reads a TMX file at the reader's pace. */
final class TmxCursor implements UnitCursor {

  private final InputStream in;
  private final TmxReader reader;
  private int position;

  /** Takes over the stream and closes it. */
  TmxCursor(InputStream in, TmxReader reader) {
    this.in = in;
    this.reader = reader;
  }

  @Override
  public @Nullable StoredUnit next() {
    try {
      TranslationUnit unit = reader.read();
      return unit == null ? null : new StoredUnit(position++, unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
