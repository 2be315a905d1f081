package org.korpu.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.korpu.format.table.TableEditor;
import org.korpu.format.table.TableShape;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * A table with some of its cells written anew, in the encoding that it has; every other byte is as
 * it was.
 */
public final class RevisedTable {

  private static final String MARK = "\uFEFF";

  private final Charset charset;
  private final String before;
  private final String after;

  private RevisedTable(Charset charset, String before, String after) {
    this.charset = charset;
    this.before = before;
    this.after = after;
  }

  /** Its characters before. */
  public String before() {
    return before;
  }

  /** Its characters after. */
  public String after() {
    return after;
  }

  /** What is to be written. */
  public byte[] bytes() {
    return after.getBytes(charset);
  }

  /**
   * Revises a file.
   *
   * @param options how to read it
   * @param faults takes rows that cannot be read, which stay, and what is odd
   * @throws InputException if the file cannot be read, or has bytes that mean nothing
   */
  public static RevisedTable of(
      ImportFile file, ImportOptions options, TableEditor.Edits edits, Consumer<Diagnostic> faults)
      throws IOException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readAllBytes();
    }
    ImportFile held = new ImportFile(file.name(), () -> new ByteArrayInputStream(bytes));
    Charset charset = withOrder(DecodedText.charsetOf(held, options.encoding()), bytes);
    String text = new String(bytes, charset);
    if (!Arrays.equals(bytes, text.getBytes(charset))) {
      throw new InputException(
          Diagnostic.error(file.name(), null, Message.of(ExchangeMessage.NOT_WRITABLE_AS_READ))
              .withAdvice(Message.of(ExchangeMessage.SAVE_AS_UTF8)));
    }
    String mark = text.startsWith(MARK) ? MARK : "";
    String table = text.substring(mark.length());
    TableShape shape;
    try (BufferedReader in = new BufferedReader(new StringReader(table))) {
      shape = new TableShape(UnitFiles.delimiter(options, file.name(), in), options.columns());
    }
    String revised =
        TableEditor.revise(table, file.name(), shape, options::language, edits, faults);
    return new RevisedTable(charset, text, mark + revised);
  }

  /** UTF-16 with its order of bytes: without one, Java writes another mark than it has read. */
  private static Charset withOrder(Charset charset, byte[] bytes) {
    if (!charset.equals(StandardCharsets.UTF_16)) {
      return charset;
    }
    return bytes.length > 0 && bytes[0] == (byte) 0xFF
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_16BE;
  }
}
