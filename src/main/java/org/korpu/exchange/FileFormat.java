package org.korpu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** The formats that units come in. */
public enum FileFormat {
  TMX,
  XLIFF,
  PO,
  /** CSV, TSV and their like. */
  TABLE;

  /** How much of a file is looked at, in bytes. */
  private static final int HEAD = 1 << 16;

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");
  private static final Pattern CATALOGUE =
      Pattern.compile("\\A(?:\\s|#[^\\n]*)*msg(?:id|ctxt)\\s*\"");

  /** The names of files that a folder is searched for, in lower case. */
  private static final List<String> ENDINGS =
      List.of(
          ".tmx",
          ".xlf",
          ".xliff",
          ".sdlxliff",
          ".mqxliff",
          ".mxliff",
          ".po",
          ".csv",
          ".tsv",
          ".tab");

  /** Whether a file of a folder is one of those that are imported, by its name. */
  public static boolean isKnown(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return ENDINGS.stream().anyMatch(bare::endsWith);
  }

  /** Whether a file is XLIFF, of whatever tool, by its name. */
  public static boolean isXliff(String fileName) {
    return ofName(fileName) == XLIFF;
  }

  /**
   * The format of a file: by its content where that begins like XML or a catalogue, else by its
   * name, else a table.
   *
   * @throws InputException if it is none of them, or is empty
   */
  public static FileFormat of(ImportFile file) throws IOException {
    byte[] head;
    try (InputStream in = file.open()) {
      head = in.readNBytes(HEAD);
    }
    if (isArchive(head)) {
      throw unknown(file, ExchangeMessage.IS_SPREADSHEET, ExchangeMessage.SAVE_AS_CSV);
    }
    String text = legible(head);
    if (text.isBlank()) {
      throw unknown(file, ExchangeMessage.EMPTY_FILE, ExchangeMessage.KNOWN_FORMATS);
    }
    if (text.stripLeading().startsWith("<")) {
      return ofMarkup(text)
          .orElseThrow(
              () -> unknown(file, ExchangeMessage.UNKNOWN_MARKUP, ExchangeMessage.KNOWN_FORMATS));
    }
    return CATALOGUE.matcher(text).find() ? PO : ofName(file.name());
  }

  private static FileFormat ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    if (bare.endsWith(".tmx")) {
      return TMX; // whose reader says best what is wrong with it
    }
    if (bare.endsWith(".xlf") || bare.endsWith("xliff")) {
      return XLIFF;
    }
    return bare.endsWith(".po") ? PO : TABLE;
  }

  private static Optional<FileFormat> ofMarkup(String text) {
    Matcher root = ROOT.matcher(text.replaceAll("(?s)<!--.*?-->", ""));
    if (!root.find()) {
      return Optional.empty();
    }
    return switch (root.group(2).toLowerCase(Locale.ROOT)) {
      case "tmx" -> Optional.of(TMX);
      case "xliff" -> Optional.of(XLIFF);
      default -> Optional.empty();
    };
  }

  private static boolean isArchive(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** What of the head is ASCII, whatever the encoding: names of elements and keywords are. */
  private static String legible(byte[] head) {
    StringBuilder text = new StringBuilder(head.length);
    for (byte b : head) {
      if (b > 0) {
        text.append((char) b);
      }
    }
    return text.toString();
  }

  private static InputException unknown(
      ImportFile file, ExchangeMessage cause, ExchangeMessage advice) {
    return new InputException(
        Diagnostic.error(file.name(), null, Message.of(cause)).withAdvice(Message.of(advice)));
  }
}
