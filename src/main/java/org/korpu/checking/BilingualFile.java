package org.korpu.checking;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.check.SegmentPair;
import org.korpu.exchange.FileFormat;
import org.korpu.exchange.ImportFile;
import org.korpu.exchange.ImportOptions;
import org.korpu.exchange.LeftOut;
import org.korpu.exchange.UnitFiles;
import org.korpu.exchange.UnitSink;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffReader;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.TranslationUnit;

/**
 * The translated segments of a file as pairs, one for each target language: XLIFF, TMX, and tables
 * (CSV, TSV, PO) whose columns are languages. What kind of file it is, its content says.
 *
 * <p>Left out is what nobody has translated yet: a missing target, an empty one that no state calls
 * finished, an empty cell; and units that are not to be translated. A unit is read at a time, so a
 * file of any size can be read.
 */
public final class BilingualFile {

  private final ImportFile file;
  private final PairLanguages languages;
  private final Set<String> checks;

  /**
   * A file to read.
   *
   * @param file its name as the user gave it, and its bytes
   * @param languages which pairs are wanted
   * @param checks the names of all checks there are, which notes may silence
   */
  public BilingualFile(ImportFile file, PairLanguages languages, Set<String> checks) {
    this.file = file;
    this.languages = languages;
    this.checks = Set.copyOf(checks);
  }

  /**
   * Hands over the pairs in the order of the file.
   *
   * @param faults takes what is damaged or odd and passed over
   * @throws org.korpu.model.InputException if the file cannot be read; what could be read of it has
   *     been handed over
   */
  public void read(Consumer<SegmentPair> pairs, Consumer<Diagnostic> faults) throws IOException {
    FileFormat format = FileFormat.of(file);
    switch (format) {
      case XLIFF -> {
        try (InputStream in = file.open()) {
          XliffPairs visitor = new XliffPairs(file.name(), languages, checks, pairs, faults);
          XliffReader.read(in, file.name(), visitor, faults);
        }
      }
      case TMX -> readMemory(pairs, faults);
      case PO, TABLE -> readTable(format, pairs, faults);
    }
  }

  private void readMemory(Consumer<SegmentPair> pairs, Consumer<Diagnostic> faults)
      throws IOException {
    try (InputStream in = file.open()) {
      TmxReader reader = new TmxReader(in, file.name(), faults);
      LanguageTag declared = reader.header().sourceLanguage().orElse(null);
      int number = 0;
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        number++;
        String id = unit.id() == null ? Integer.toString(number) : unit.id();
        new UnitPairs(file.name(), languages, checks, faults)
            .of(unit, id, reader.position(), declared)
            .forEach(each -> pairs.accept(each.pair()));
      }
    }
  }

  /** How tables are read: the first row names the languages, the rest is found out. */
  static ImportOptions tableOptions(PairLanguages languages) {
    return new ImportOptions(
        List.of(),
        Map.of(),
        languages.from() == null ? languages.usual() : languages.from(),
        languages.to().size() == 1 ? languages.to().get(0) : null,
        List.of(),
        null,
        null,
        XliffPart.State.TRANSLATED);
  }

  private void readTable(
      FileFormat format, Consumer<SegmentPair> pairs, Consumer<Diagnostic> faults)
      throws IOException {
    new UnitFiles(tableOptions(languages), languages.usual())
        .read(
            file,
            format,
            new UnitSink() {
              @Override
              public void unit(TranslationUnit unit, Supplier<@Nullable Position> position) {
                Position at = position.get();
                String id = at == null ? "" : Integer.toString(at.line());
                new UnitPairs(file.name(), languages, checks, faults)
                    .of(unit, id, at, languages.usual())
                    .forEach(each -> pairs.accept(each.pair()));
              }

              @Override
              public void leftOut(LeftOut reason, @Nullable Position position) {}

              @Override
              public void damaged(Diagnostic fault) {
                faults.accept(fault);
              }

              @Override
              public void warning(Diagnostic fault) {
                faults.accept(fault);
              }
            });
  }
}
