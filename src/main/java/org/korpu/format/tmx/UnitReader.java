package org.korpu.format.tmx;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

/**
 * Makes units of the stretches of a file that hold one each, and reports what is wrong with them.
 *
 * <p>A plain unit is parsed by {@link PlainFeed}. Any other is first rid of characters that XML
 * does not allow, then parsed by {@link WoodstoxFeed}, which alone finds faults. For one thread.
 */
final class UnitReader {

  private final String file;
  private final Charset charset;
  private final SharedStrings shared = new SharedStrings();
  private final @Nullable UnitParser plain;
  private @Nullable UnitParser exact;

  private UnitReader(String file, Charset charset, boolean fast) {
    this.file = file;
    this.charset = charset;
    plain = fast ? new UnitParser(new PlainFeed(shared), shared) : null;
  }

  /** Reads units as fast as it can. */
  static UnitReader fast(String file, Charset charset) {
    return new UnitReader(file, charset, true);
  }

  /** Reads all units with the XML parser: the slow oracle of {@link #fast}. */
  static UnitReader exact(String file, Charset charset) {
    return new UnitReader(file, charset, false);
  }

  /**
   * The unit in a stretch of characters, or null if it cannot be read, which is reported.
   *
   * @param begin the place in the file of the first character
   */
  @Nullable TranslationUnit read(
      char[] text, int from, int length, Position begin, Consumer<Diagnostic> faults) {
    if (plain != null) {
      try {
        return plain.parse(text, from, length);
      } catch (UnitFault notPlain) {
        // The other parser decides whether it is wrong.
      }
    }
    return readCleaned(new Stretch(text, from, length, begin), faults);
  }

  /** Where a unit stands. */
  private static final class Stretch {
    final char[] text;
    final int from;
    final int length;
    final Position begin;

    Stretch(char[] text, int from, int length, Position begin) {
      this.text = text;
      this.from = from;
      this.length = length;
      this.begin = begin;
    }

    Position position(int offset) {
      return LineCount.from(begin).after(text, from, from + offset);
    }
  }

  private @Nullable TranslationUnit readCleaned(Stretch stretch, Consumer<Diagnostic> faults) {
    if (exact == null) {
      exact = new UnitParser(new WoodstoxFeed(), shared);
    }
    CleanText clean = new CleanText(stretch.text, stretch.from, stretch.from + stretch.length);
    TranslationUnit unit = null;
    Message fault = null;
    int offset = 0;
    try {
      unit = exact.parse(clean.text(), 0, clean.length());
    } catch (UnitFault e) {
      fault = e.fault();
      offset = clean.sourceOffset(e.offset());
    }
    String id = exact.unitId();
    if (clean.undecodable() >= 0) {
      Message bytes = Message.of(TmxMessage.UNDECODABLE_BYTES, charset.name());
      faults.accept(leftOut(id, bytes, clean.undecodable(), stretch));
      return null;
    }
    if (fault != null) {
      faults.accept(leftOut(id, fault, offset, stretch));
      return null;
    }
    if (clean.dropped() > 0) {
      faults.accept(dropped(id, clean, stretch));
    }
    return unit;
  }

  private Diagnostic dropped(@Nullable String id, CleanText clean, Stretch stretch) {
    String first = String.format(Locale.ROOT, "U+%04X", clean.firstDropped());
    Message cause =
        id == null
            ? Message.of(TmxMessage.UNNAMED_CHARACTERS_DROPPED, clean.dropped(), first)
            : Message.of(TmxMessage.CHARACTERS_DROPPED, id, clean.dropped(), first);
    return Diagnostic.warning(file, stretch.position(clean.firstDroppedOffset()), cause);
  }

  private Diagnostic leftOut(@Nullable String id, Message fault, int offset, Stretch stretch) {
    Message cause =
        id == null
            ? Message.of(TmxMessage.UNNAMED_UNIT_LEFT_OUT, fault)
            : Message.of(TmxMessage.UNIT_LEFT_OUT, id, fault);
    int within = Math.min(offset, stretch.length);
    if (fault.key() == TmxMessage.STRAY_AMPERSAND) {
      within = lastAmpersand(stretch, within);
    }
    Diagnostic diagnostic = Diagnostic.error(file, stretch.position(within), cause);
    if (fault.key() == TmxMessage.STRAY_AMPERSAND) {
      return diagnostic.withAdvice(Message.of(TmxMessage.WRITE_AMP));
    }
    if (fault.key() == TmxMessage.UNDECODABLE_BYTES) {
      return diagnostic.withAdvice(Message.of(TmxMessage.SAVE_AS_UTF8));
    }
    return diagnostic;
  }

  /** The parser stops behind the name after an ampersand; the ampersand is what to correct. */
  private static int lastAmpersand(Stretch stretch, int before) {
    for (int i = Math.min(before, stretch.length - 1); i >= 0; i--) {
      if (stretch.text[stretch.from + i] == '&') {
        return i;
      }
    }
    return before;
  }
}
