package org.korpu.filter;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Text read from bytes of which nobody said the encoding.
 *
 * <p>Looked for in this order: a byte order mark; for markup the encoding it declares; UTF-16
 * without a mark, told by its zero bytes; UTF-8, every byte of it; then the encodings that old
 * files in our languages have, the likeliest by letter statistics: windows-1251, KOI8-R,
 * windows-1254 (with ISO-8859-9, its subset) and windows-1252. The last four cannot hold ə.
 *
 * @param text the text without its byte order mark
 * @param charset the encoding it was read with
 * @param mark whether the file began with a byte order mark
 */
public record TextDecoding(String text, Charset charset, ByteOrderMark mark) {

  /** Whether a file began with U+FEFF. */
  public enum ByteOrderMark {
    PRESENT,
    ABSENT
  }

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final Charset KOI8_R = Charset.forName("KOI8-R");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1254 = Charset.forName("windows-1254");

  /** Ğ İ Ş ğ ı ş in windows-1254, Icelandic letters in windows-1252. */
  private static final String TURKIC_BYTES = "\u00D0\u00DD\u00DE\u00F0\u00FD\u00FE";

  /** Least share of letters in what is not ASCII: below it a guess is no text. */
  private static final double LEAST_SHARE_OF_LETTERS = 0.6;

  /** Browsers look for the declaration in the first 1024 bytes; some pages have it a bit later. */
  private static final int DECLARATION_WITHIN = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:<[Mm][Ee][Tt][Aa]\\b[^>]*?[Cc][Hh][Aa][Rr][Ss][Ee][Tt]\\s*=\\s*[\"']?|"
              + "^\\s*<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"'])([A-Za-z0-9_:.-]+)");

  /**
   * Plain text.
   *
   * @param file its name for messages
   * @throws InputException if the bytes are no text in any of the encodings; the position is that
   *     of the first byte that shows it, columns counted in bytes
   */
  public static TextDecoding of(byte[] bytes, String file) {
    return decode(bytes, file, null);
  }

  /** Text of HTML or XML, which may declare its encoding; otherwise like {@link #of}. */
  public static TextDecoding ofMarkup(byte[] bytes, String file) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return decode(bytes, file, matcher.find() ? matcher.group(1) : null);
  }

  private static TextDecoding decode(byte[] bytes, String file, @Nullable String declared) {
    return marked(bytes)
        .or(() -> declared(bytes, declared))
        .or(() -> utf16(bytes))
        .or(() -> utf8(bytes, file))
        .or(() -> legacy(bytes))
        .orElseThrow(
            () ->
                fault(
                    file,
                    bytes,
                    firstNotUtf8(bytes),
                    FilterMessage.UNKNOWN_ENCODING,
                    FilterMessage.SAVE_AS_UTF8));
  }

  private static Optional<TextDecoding> marked(byte[] bytes) {
    // UTF-8 first; no text begins with a mark of UTF-16 by chance, for it is no UTF-8.
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent() && text.get().startsWith("\uFEFF")) {
        return Optional.of(
            new TextDecoding(text.get().substring(1), charset, ByteOrderMark.PRESENT));
      }
    }
    return Optional.empty();
  }

  private static Optional<TextDecoding> declared(byte[] bytes, @Nullable String name) {
    if (name == null || !isKnown(name)) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return Optional.empty(); // the declaration was found byte by byte, so it is wrong
    }
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      charset = WINDOWS_1252; // as browsers read it
    }
    return strict(bytes, charset).filter(t -> firstControl(t) < 0).map(unmarked(charset));
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (java.nio.charset.IllegalCharsetNameException e) {
      return false;
    }
  }

  private static Optional<TextDecoding> utf16(byte[] bytes) {
    int zero = indexOfZero(bytes);
    if (zero < 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    // Spaces and line ends have their zero byte first in big-endian text, second in little-endian.
    Charset charset = zero % 2 == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return strict(bytes, charset)
        .filter(t -> firstControl(t) < 0 && isText(t))
        .map(unmarked(charset));
  }

  private static Optional<TextDecoding> utf8(byte[] bytes, String file) {
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      throw fault(file, bytes, zero, FilterMessage.BINARY, FilterMessage.CHECK_FILE);
    }
    return strict(bytes, StandardCharsets.UTF_8).map(unmarked(StandardCharsets.UTF_8));
  }

  private static Optional<TextDecoding> legacy(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset =
          switch (match.getName()) {
            case "windows-1251", "ISO-8859-5" -> WINDOWS_1251;
            case "KOI8-R" -> KOI8_R;
            case "ISO-8859-1", "ISO-8859-9", "windows-1252", "windows-1254" -> western(bytes);
            default -> null;
          };
      if (charset != null) {
        Optional<String> text =
            strict(bytes, charset).filter(t -> firstControl(t) < 0 && isText(t));
        if (text.isPresent()) {
          return text.map(unmarked(charset));
        }
      }
    }
    return Optional.empty();
  }

  private static Charset western(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return latin.chars().anyMatch(c -> TURKIC_BYTES.indexOf(c) >= 0) ? WINDOWS_1254 : WINDOWS_1252;
  }

  private static java.util.function.Function<String, TextDecoding> unmarked(Charset charset) {
    return text -> new TextDecoding(text, charset, ByteOrderMark.ABSENT);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(strictDecoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder strictDecoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Index of the first control character that no text file has, or -1. */
  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Vertical tab, form feed, DOS end of file and Word's hyphens do occur in old files.
      if (Character.isISOControl(c) && "\t\n\u000B\f\r\u001A\u001E\u001F\u0085".indexOf(c) < 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isText(String text) {
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    long letters =
        text.chars()
            .filter(c -> c > 0x7F)
            .filter(c -> Character.isLetter(c) || "“”„‘’«»–—…№§°\u00A0".indexOf(c) >= 0)
            .count();
    return letters >= foreign * LEAST_SHARE_OF_LETTERS;
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int firstNotUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strictDecoder(StandardCharsets.UTF_8).decode(in, out, true);
    return result.isError() ? in.position() : 0;
  }

  private static InputException fault(
      String file, byte[] bytes, int offset, FilterMessage cause, FilterMessage advice) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new InputException(
        Diagnostic.error(file, new Position(line, offset - start + 1), Message.of(cause))
            .withAdvice(Message.of(advice)));
  }
}
