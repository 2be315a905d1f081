package org.korpu.format.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Metadata;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

/**
 * Reads TMX 1.1 to 1.4b, unit by unit.
 *
 * <p>A fault inside a unit, be it broken XML or a missing language, is reported with its place as
 * an error; that unit is left out and the rest is read. So is a file that was cut off: its whole
 * units are read, then the end is reported. Characters that XML does not allow, as themselves or as
 * references, are dropped with a warning and the unit is kept. Holds a few hundred units at most,
 * and reads no unit of more than 16 Mi characters.
 *
 * <p>Encodings: whatever the byte order mark or the XML declaration says, else UTF-8. The document
 * type is not read, so entities that it declares are unknown. White space in segments is kept as it
 * is; only line breaks become {@code \n}, as in all XML. Deprecated {@code <ut>} codes are read as
 * placeholders. The {@code o-encoding} of properties and notes is not kept.
 *
 * <p>For one thread. In a large file units are cut and parsed ahead, on threads of the common pool
 * as far as it has any to spare; the stream and the consumer of faults are used on the caller's
 * thread only, and units and faults come in the order of the file. The caller closes the stream,
 * whenever it likes; it may have been read further than the units that were taken.
 */
public final class TmxReader {

  /**
   * Characters that are read on the caller's own thread: other threads take longer to begin than to
   * read a memory of so few.
   */
  private static final int ALONE = 1 << 18;

  /** How units are parsed. The result is the same. */
  enum Parsing {
    /** All by the XML parser; the slow oracle of the others. */
    EXACT,
    /** Plain units by the faster parser. */
    FAST,
    /** Plain units by the faster parser, on other threads too when there are many. */
    FAST_AHEAD
  }

  private final UnitScanner scanner;
  private final UnitReader units;
  private final Supplier<UnitReader> readers;
  private final String name;
  private final Consumer<Diagnostic> faults;
  private final TmxHeader header;
  private final boolean mayReadAhead;
  private long readAlone;
  private @Nullable ReadAhead ahead;
  private Position position = new Position(1, 1);

  /**
   * Reads the header.
   *
   * @param name the file as the user named it, for diagnostics
   * @param faults takes what is wrong with the file or a unit, in the order of the file
   * @throws InputException if this is no TMX file at all
   * @throws IOException if the stream fails
   */
  public TmxReader(InputStream in, String name, Consumer<Diagnostic> faults) throws IOException {
    this(in, name, faults, Parsing.FAST_AHEAD);
  }

  TmxReader(InputStream in, String name, Consumer<Diagnostic> faults, Parsing parsing)
      throws IOException {
    this.name = name;
    this.faults = faults;
    mayReadAhead = parsing == Parsing.FAST_AHEAD && Runtime.getRuntime().availableProcessors() > 1;
    TextInput input = new TextInput(in, name);
    scanner = new UnitScanner(input, name, this::scannerFault);
    readers =
        () ->
            parsing == Parsing.EXACT
                ? UnitReader.exact(name, input.charset())
                : UnitReader.fast(name, input.charset());
    units = readers.get();
    header = readHeader(input.charset());
  }

  /** What the memory says about itself; the demanded attributes only if its header is broken. */
  public TmxHeader header() {
    return header;
  }

  /**
   * The next unit; null at the end of the file.
   *
   * @throws IOException if the stream fails
   */
  public @Nullable TranslationUnit read() throws IOException {
    if (ahead != null) {
      return readFrom(ahead);
    }
    while (scanner.next()) {
      position = scanner.position(0);
      TranslationUnit unit =
          units.read(scanner.buffer(), scanner.start(), scanner.length(), position, faults);
      readAlone += scanner.length();
      if (mayReadAhead && readAlone > ALONE) {
        ahead = new ReadAhead(scanner, readers);
      }
      if (unit != null) {
        return unit;
      }
      if (ahead != null) {
        return readFrom(ahead);
      }
    }
    return null;
  }

  private @Nullable TranslationUnit readFrom(ReadAhead source) throws IOException {
    TranslationUnit unit = source.read(faults);
    position = source.position();
    return unit;
  }

  /** Where the unit that was read last begins; the begin of the file before the first one. */
  public Position position() {
    return position;
  }

  /** Faults between units: those that are found ahead wait for their turn. */
  private void scannerFault(Diagnostic fault) {
    if (ahead == null) {
      faults.accept(fault);
    } else {
      ahead.add(fault);
    }
  }

  private TmxHeader readHeader(Charset charset) {
    Position place = scanner.header().position(0);
    char[] text = scanner.header().text().toCharArray();
    CleanText clean = new CleanText(text, 0, text.length);
    Optional<TmxHeader> found = Optional.empty();
    try {
      if (clean.undecodable() >= 0) {
        Message bytes = Message.of(TmxMessage.UNDECODABLE_BYTES, charset.name());
        throw new UnitFault(bytes, clean.undecodable());
      }
      found =
          new UnitParser(new WoodstoxFeed(), new SharedStrings())
              .parseHeader(new String(clean.text(), 0, clean.length()));
      if (found.isEmpty()) {
        faults.accept(Diagnostic.warning(name, place, Message.of(TmxMessage.NO_HEADER)));
      }
      if (clean.dropped() > 0) {
        faults.accept(
            Diagnostic.warning(
                name,
                scanner.header().position(clean.firstDroppedOffset()),
                Message.of(
                    TmxMessage.UNNAMED_CHARACTERS_DROPPED,
                    clean.dropped(),
                    String.format(Locale.ROOT, "U+%04X", clean.firstDropped()))));
      }
    } catch (UnitFault e) {
      int offset = clean.undecodable() < 0 ? clean.sourceOffset(e.offset()) : e.offset();
      faults.accept(
          Diagnostic.error(
              name,
              scanner.header().position(offset),
              Message.of(TmxMessage.BROKEN_HEADER, e.fault())));
    }
    TmxHeader result =
        found.orElseGet(() -> new TmxHeader(new TreeMap<>(), Metadata.NONE, List.of()));
    String source = result.metadata().attributes().get("srclang");
    if (result.sourceLanguage().isEmpty() && !TmxHeader.ANY_LANGUAGE.equals(source)) {
      faults.accept(
          Diagnostic.warning(
              name,
              place,
              Message.of(TmxMessage.UNREADABLE_SOURCE_LANGUAGE, String.valueOf(source))));
    }
    return result;
  }
}
