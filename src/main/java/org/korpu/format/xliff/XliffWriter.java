package org.korpu.format.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes XLIFF 1.2 or 2.1, as the document says.
 *
 * <p>The same document gives the same bytes: UTF-8 without byte order mark, line feeds, one space
 * of indentation a level where white space does not matter, nothing of the clock or the machine.
 * {@link XliffReader} gives the document back. What an XML file cannot hold ({@code U+001F}) is
 * kept in texts and native codes and becomes {@code U+FFFD} in notes and names.
 *
 * <p>2.1: valid against the schemas, matches refer to their segment, terms are annotated in the
 * source and explained in the glossary module. A segment without target has no {@code <target>};
 * nothing is ever filled from the source. Codes may be deleted, copied and moved by the translator.
 * Code ids that are no name tokens, or that a segment has too, are escaped, and so is the id of one
 * end of a pair whose other end stands in a segment without target: it has no partner there.
 *
 * <p>1.2: valid against the transitional schema, and against the strict one together with the
 * schema of korpu's own attributes (resource {@code korpu-xliff-1.0.xsd} beside this class). A unit
 * without any translation has no {@code <target>}; where only some segments are translated, the
 * {@code <mrk>} of the others is empty, which every CAT tool shows as an empty segment. The state
 * of {@code <target>} is that of its least finished segment; a segment that differs says so in an
 * attribute of its {@code <mrk>}. Native codes stand in {@code equiv-text}. Of two terms that
 * cross, only the first is annotated. Ids of ignorable parts are not kept, nor where two of them
 * meet.
 *
 * <p>Both: that a segment is locked is said in an attribute of korpu's own; the percent of a
 * target's origin is not kept. The text of a sub-flow is written as part of its native code;
 * highlights, which are no codes of the document, are left out, and so are terms without
 * translation and remark. Linear in the size of the document, but for units of very many codes.
 */
public final class XliffWriter {

  private XliffWriter() {}

  /** Writes a document; the stream is flushed and not closed. */
  public static void write(XliffDocument document, OutputStream out) throws IOException {
    XliffOutput output = new XliffOutput(document.version(), out);
    try {
      output.document(document.version(), document.source(), document.target());
      document.files().forEach(output::file);
      output.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
