package org.korpu.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * The translator of the pages: takes into an XLIFF file, segment by segment, what a translation
 * says that is there already.
 */
final class SampleTranslation {

  private SampleTranslation() {}

  /**
   * Fills every target and marks it as reviewed.
   *
   * @param file the XLIFF file to translate
   * @param translated an XLIFF file whose sources are the translations, in the same order
   */
  static void take(Path file, Path translated) throws IOException {
    List<Segment> translations = new ArrayList<>();
    for (XliffFile each : read(translated).files()) {
      each.units().forEach(u -> u.segments().forEach(part -> translations.add(part.source())));
    }
    fill(file, translations);
  }

  /** The same with lines of text, which have no codes. */
  static void takeLines(Path file, Path lines) throws IOException {
    fill(file, Files.readAllLines(lines).stream().map(Segment::of).toList());
  }

  private static void fill(Path file, List<Segment> translations) throws IOException {
    XliffDocument xliff = read(file);
    int segments = 0;
    for (XliffFile each : xliff.files()) {
      segments += each.units().stream().mapToInt(u -> u.segments().size()).sum();
    }
    if (segments != translations.size()) {
      throw new AssertionError(
          segments + " segments in " + file + ", " + translations.size() + " translations");
    }
    Iterator<Segment> next = translations.iterator();
    List<XliffFile> files = new ArrayList<>();
    for (XliffFile each : xliff.files()) {
      files.add(each.withUnits(each.units().stream().map(u -> filled(u, next)).toList()));
    }
    try (var out = Files.newOutputStream(file)) {
      XliffWriter.write(
          new XliffDocument(xliff.version(), xliff.source(), xliff.target(), files), out);
    }
  }

  private static XliffUnit filled(XliffUnit unit, Iterator<Segment> next) {
    List<XliffPart> parts = new ArrayList<>();
    for (XliffPart part : unit.parts()) {
      parts.add(
          part.kind() == XliffPart.Kind.IGNORABLE
              ? part
              : part.withTarget(
                  withCodes(part.source(), next.next()), State.REVIEWED, Qualifier.NONE));
    }
    return new XliffUnit(unit.id(), unit.preserveSpace(), true, unit.notes(), parts, unit.digest());
  }

  /** The translation with the codes of the source, each in the place of its like. */
  private static Segment withCodes(Segment source, Segment translation) {
    List<InlineCode> left = new ArrayList<>(source.codes());
    List<Inline> content = new ArrayList<>();
    for (Inline inline : translation.content()) {
      if (inline instanceof TextRun) {
        content.add(inline);
      } else if (inline instanceof InlineCode code) {
        InlineCode own =
            left.stream()
                .filter(each -> each.kind() == code.kind())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such code in: " + source.text()));
        left.remove(own);
        content.add(own);
      }
    }
    if (!left.isEmpty()) {
      throw new AssertionError(left + " are missing in: " + translation.text());
    }
    return new Segment(content);
  }

  private static XliffDocument read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return XliffReader.read(
          in,
          file.toString(),
          warning -> {
            throw new AssertionError(warning);
          });
    }
  }
}
