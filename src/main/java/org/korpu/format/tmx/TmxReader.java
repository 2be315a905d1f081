package org.korpu.format.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
 * references, are dropped with a warning and the unit is kept. Never holds more than one unit, and
 * no unit of more than 16 Mi characters.
 *
 * <p>Encodings: whatever the byte order mark or the XML declaration says, else UTF-8. The document
 * type is not read, so entities that it declares are unknown. White space in segments is kept as it
 * is; only line breaks become {@code \n}, as in all XML. Deprecated {@code <ut>} codes are read as
 * placeholders. The {@code o-encoding} of properties and notes is not kept.
 *
 * <p>For one thread. The caller closes the stream.
 */
public final class TmxReader {

  private final UnitScanner scanner;
  private final UnitParser parser = new UnitParser();
  private final TextInput input;
  private final String name;
  private final Consumer<Diagnostic> faults;
  private final TmxHeader header;

  /**
   * Reads the header.
   *
   * @param name the file as the user named it, for diagnostics
   * @param faults takes what is wrong with the file or a unit, in the order of the file
   * @throws InputException if this is no TMX file at all
   * @throws IOException if the stream fails
   */
  public TmxReader(InputStream in, String name, Consumer<Diagnostic> faults) throws IOException {
    this.name = name;
    this.faults = faults;
    input = new TextInput(in, name);
    scanner = new UnitScanner(input, name, faults);
    header = readHeader();
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
    while (scanner.next()) {
      TranslationUnit unit = scanner.suspicious() ? readCleaned() : readAsIs();
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /** Where the unit that was read last begins. */
  public Position position() {
    return scanner.position(0);
  }

  private @Nullable TranslationUnit readAsIs() {
    try {
      return parser.parse(scanner.buffer(), scanner.start(), scanner.length());
    } catch (UnitFault e) {
      report(e.fault(), e.offset());
      return null;
    }
  }

  private @Nullable TranslationUnit readCleaned() {
    int start = scanner.start();
    CleanText clean = new CleanText(scanner.buffer(), start, start + scanner.length());
    TranslationUnit unit = null;
    Message fault = null;
    int offset = 0;
    try {
      unit = parser.parse(clean.text(), 0, clean.length());
    } catch (UnitFault e) {
      fault = e.fault();
      offset = clean.sourceOffset(e.offset());
    }
    if (clean.undecodable() >= 0) {
      report(Message.of(TmxMessage.UNDECODABLE_BYTES, input.charset().name()), clean.undecodable());
      return null;
    }
    if (fault != null) {
      report(fault, offset);
      return null;
    }
    if (clean.dropped() > 0) {
      warnOfDropped(clean);
    }
    return unit;
  }

  private void warnOfDropped(CleanText clean) {
    String id = parser.unitId();
    String first = String.format(Locale.ROOT, "U+%04X", clean.firstDropped());
    Message cause =
        id == null
            ? Message.of(TmxMessage.UNNAMED_CHARACTERS_DROPPED, clean.dropped(), first)
            : Message.of(TmxMessage.CHARACTERS_DROPPED, id, clean.dropped(), first);
    faults.accept(Diagnostic.warning(name, scanner.position(clean.firstDroppedOffset()), cause));
  }

  private void report(Message fault, int offset) {
    String id = parser.unitId();
    Message cause =
        id == null
            ? Message.of(TmxMessage.UNNAMED_UNIT_LEFT_OUT, fault)
            : Message.of(TmxMessage.UNIT_LEFT_OUT, id, fault);
    int within = Math.min(offset, scanner.length());
    if (fault.key() == TmxMessage.STRAY_AMPERSAND) {
      within = lastAmpersand(within);
    }
    Diagnostic diagnostic = Diagnostic.error(name, scanner.position(within), cause);
    if (fault.key() == TmxMessage.STRAY_AMPERSAND) {
      diagnostic = diagnostic.withAdvice(Message.of(TmxMessage.WRITE_AMP));
    } else if (fault.key() == TmxMessage.UNDECODABLE_BYTES) {
      diagnostic = diagnostic.withAdvice(Message.of(TmxMessage.SAVE_AS_UTF8));
    }
    faults.accept(diagnostic);
  }

  /** The parser stops behind the name after an ampersand; the ampersand is what to correct. */
  private int lastAmpersand(int before) {
    for (int i = Math.min(before, scanner.length() - 1); i >= 0; i--) {
      if (scanner.buffer()[scanner.start() + i] == '&') {
        return i;
      }
    }
    return before;
  }

  private TmxHeader readHeader() {
    Position place = scanner.header().position(0);
    Optional<TmxHeader> found = Optional.empty();
    try {
      found = parser.parseHeader(scanner.header().text());
      if (found.isEmpty()) {
        faults.accept(Diagnostic.warning(name, place, Message.of(TmxMessage.NO_HEADER)));
      }
    } catch (UnitFault e) {
      faults.accept(
          Diagnostic.error(
              name,
              scanner.header().position(e.offset()),
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
