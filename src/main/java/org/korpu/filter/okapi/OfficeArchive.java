package org.korpu.filter.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.korpu.model.LanguageTag;

/**
 * Last touches to an office document that Okapi wrote: times in the archive that do not depend on
 * the clock, so that the same input gives the same bytes; and in a Word document the language of
 * its text, so that Word checks its spelling in that language. (Okapi's clean-up takes the language
 * of the source out of runs and styles and puts none in its place.)
 */
final class OfficeArchive {

  private static final String WORD_STYLES = "word/styles.xml";

  /** Must be stored as it is, for programs look for it at a fixed place (ODF 1.3, part 2, 3.3). */
  private static final String MIME_TYPE = "mimetype";

  /**
   * A time without meaning. Not the first that an archive can hold: for that one Java adds a field
   * with the time in its own zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The end of the properties that all runs have unless they say otherwise. */
  private static final Pattern DEFAULT_PROPERTIES =
      Pattern.compile("(?:<w:lang\\b[^>]*/>)?</w:rPr>\\s*</w:rPrDefault>");

  private OfficeArchive() {}

  /** The document with the language as that of its default style, if it has one. */
  static byte[] finished(byte[] document, LanguageTag language) throws IOException {
    ByteArrayOutputStream changed = new ByteArrayOutputStream(document.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (entry.getName().equals(WORD_STYLES)) {
          part = withLanguage(part, language);
        }
        out.putNextEntry(header(entry.getName(), part));
        out.write(part);
      }
    }
    return changed.toByteArray();
  }

  private static ZipEntry header(String name, byte[] part) {
    ZipEntry header = new ZipEntry(name);
    header.setTimeLocal(NO_TIME);
    if (name.equals(MIME_TYPE)) {
      CRC32 crc = new CRC32();
      crc.update(part);
      header.setMethod(ZipEntry.STORED);
      header.setSize(part.length);
      header.setCrc(crc.getValue());
    }
    return header;
  }

  private static byte[] withLanguage(byte[] styles, LanguageTag language) {
    String replacement = "<w:lang w:val=\"" + language.value() + "\"/></w:rPr></w:rPrDefault>";
    return DEFAULT_PROPERTIES
        .matcher(new String(styles, StandardCharsets.UTF_8))
        .replaceFirst(Matcher.quoteReplacement(replacement))
        .getBytes(StandardCharsets.UTF_8);
  }
}
