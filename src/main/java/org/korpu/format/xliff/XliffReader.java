package org.korpu.format.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

/**
 * Reads XLIFF 1.2 (also 1.1 and 1.0) and 2.0, 2.1 (also the core of 2.2) of any tool.
 *
 * <p>What is read: units in files and groups, segments and what stands between them, inline codes
 * with their native code, states, notes, proposals of a memory or machine, terms. What is passed
 * over: skeletons, binary units, other modules and namespaces, hints on whether a code may be
 * deleted. Annotations that are neither segment, term nor comment are transparent. Document types
 * and external entities are never loaded.
 *
 * <p>States of 1.2: {@code new}, {@code needs-translation}, {@code needs-adaptation} and {@code
 * needs-l10n} are {@code INITIAL}; {@code translated}, {@code needs-review-…} and any other value
 * are {@code TRANSLATED}, and so is a target without state, since many tools never write one;
 * {@code signed-off} and {@code approved="yes"} are {@code REVIEWED}; {@code final} is {@code
 * FINAL}. An empty target in a state that says nothing is no target.
 *
 * <p>A 1.2 unit without {@code <seg-source>} is one segment, {@code s1}. So is one whose target has
 * lost the marks of several segments, with a warning.
 *
 * <p>Positions are those of the element. Linear in the size of the file; the memory needed is that
 * of one unit. No state is kept between calls.
 */
public final class XliffReader {

  private XliffReader() {}

  /**
   * Reads a whole document.
   *
   * @param in not closed
   * @param file the path as the user gave it, for messages
   * @param warnings takes what is odd but can be read, as it is met
   * @throws InputException with all errors of the file if there are any
   */
  public static XliffDocument read(InputStream in, String file, Consumer<Diagnostic> warnings)
      throws IOException {
    Collector collector = new Collector();
    read(in, file, collector, warnings);
    return collector.document();
  }

  /**
   * Reads a document unit by unit. A unit with an error is passed over and reported at the end; all
   * others have been handed out by then.
   *
   * @param in not closed
   * @param file the path as the user gave it, for messages
   * @param visitor called in the order of the file
   * @param warnings takes what is odd but can be read, as it is met
   * @throws InputException with all errors of the file if there are any; at once where nothing more
   *     can be read
   */
  public static void read(
      InputStream in, String file, XliffVisitor visitor, Consumer<Diagnostic> warnings)
      throws IOException {
    Faults faults = new Faults(file, warnings);
    XmlCursor xml = new XmlCursor(in, faults);
    xml.enterRoot();
    Position position = xml.position();
    if (!xml.name().equals("xliff")) {
      throw faults.fatal(position, XliffMessage.NOT_XLIFF, xml.name());
    }
    String number = xml.attribute("version");
    String version = number == null ? "" : number.strip();
    String namespace = xml.namespace();
    switch (version) {
      case "1.2", "2.0", "2.1" -> {}
      case "1.0", "1.1", "2.2" -> faults.warning(position, XliffMessage.OTHER_VERSION, version);
      default -> throw faults.fatal(position, XliffMessage.UNSUPPORTED_VERSION, version);
    }
    if (version.startsWith("1")) {
      new Xliff1Reader(xml, faults, visitor).read();
    } else if (namespace.equals(XliffNames.CORE_2) || namespace.equals(XliffNames.CORE_2_2)) {
      new Xliff2Reader(xml, faults, visitor).read();
    } else {
      throw faults.fatal(position, XliffMessage.NOT_XLIFF, "{" + namespace + "}" + xml.name());
    }
    xml.finish();
    faults.throwIfAny();
  }

  /** Keeps all that is read. */
  private static final class Collector implements XliffVisitor {

    private XliffDocument.@Nullable Version version;
    private @Nullable LanguageTag source;
    private @Nullable LanguageTag target;
    private final List<XliffFile> files = new ArrayList<>();
    private final List<XliffUnit> units = new ArrayList<>();

    @Override
    public void document(
        XliffDocument.Version number, LanguageTag from, @Nullable LanguageTag into) {
      version = number;
      source = from;
      target = into;
    }

    @Override
    public void file(XliffFile file) {
      endFile();
      files.add(file);
    }

    @Override
    public void unit(XliffUnit unit) {
      units.add(unit);
    }

    XliffDocument document() {
      endFile();
      if (version == null || source == null) {
        throw new IllegalStateException("a document without languages was read without error");
      }
      return new XliffDocument(version, source, target, files);
    }

    private void endFile() {
      if (!files.isEmpty()) {
        int last = files.size() - 1;
        files.set(last, files.get(last).withUnits(units));
        units.clear();
      }
    }
  }
}
