package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** What a translator does with an XLIFF file. */
final class TranslatorsWork {

  /** What stands before a translation. */
  static final Map<String, String> MARKS = Map.of("az", "‹az› ", "ru", "‹ru› ");

  private TranslatorsWork() {}

  /** Fills every target as a translator would: other text, the same numbers and codes. */
  static void translate(Path file, String language) throws IOException {
    XliffDocument xliff = read(file);
    List<XliffFile> files = new ArrayList<>();
    for (XliffFile each : xliff.files()) {
      files.add(each.withUnits(each.units().stream().map(u -> translated(u, language)).toList()));
    }
    try (var out = Files.newOutputStream(file)) {
      XliffWriter.write(
          new XliffDocument(xliff.version(), xliff.source(), xliff.target(), files), out);
    }
  }

  static XliffDocument read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return XliffReader.read(
          in,
          file.toString(),
          warning -> {
            throw new AssertionError(warning);
          });
    }
  }

  private static XliffUnit translated(XliffUnit unit, String language) {
    List<XliffPart> parts = new ArrayList<>();
    for (XliffPart part : unit.parts()) {
      parts.add(
          part.kind() == XliffPart.Kind.IGNORABLE
              ? part
              : part.withTarget(marked(part.source(), language), State.REVIEWED, Qualifier.NONE));
    }
    return new XliffUnit(unit.id(), unit.preserveSpace(), true, unit.notes(), parts, unit.digest());
  }

  private static Segment marked(Segment source, String language) {
    List<Inline> content = new ArrayList<>();
    content.add(new TextRun(MARKS.get(language)));
    content.addAll(source.content());
    return new Segment(content);
  }
}
