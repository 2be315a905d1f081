package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.korpu.curate.UnitSpool;
import org.korpu.files.Scratch;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxPieces;
import org.korpu.model.TranslationUnit;

/** Units put aside on the disk, as the TMX that they become anyway. */
final class ScratchSpool implements UnitSpool {

  private final Scratch scratch;
  private final TmxPieces pieces;

  /** Over a scratch file, which the caller closes. */
  ScratchSpool(Scratch scratch, TmxHeader header) {
    this.scratch = scratch;
    this.pieces = new TmxPieces("-", header);
  }

  @Override
  public long put(TranslationUnit unit) {
    try {
      return scratch.put(pieces.unit(unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public TranslationUnit get(long place) {
    try {
      return pieces.parse(scratch.get(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
