package org.korpu.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Bead;
import org.korpu.files.AtomicFile;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.TranslationUnit;
import org.korpu.report.AlignmentReport;
import org.korpu.report.AlignmentReport.Naming;
import org.korpu.workspace.KorpuVersion;

/** Aligned documents on their way to a memory or to JSON Lines. */
final class AlignOutputs {

  /** What beads are written as. */
  enum Format {
    TMX,
    JSON
  }

  private final Invocation invocation;
  private final Format format;
  private final Naming naming;
  private final List<AlignedDocument> documents;

  AlignOutputs(
      Invocation invocation, Format format, Naming naming, List<AlignedDocument> documents) {
    this.invocation = invocation;
    this.format = format;
    this.naming = naming;
    this.documents = List.copyOf(documents);
  }

  /** Writes the beads that are chosen; as TMX those only that are translations. */
  void write(TmxOutput output, Predicate<Bead> chosen) throws IOException {
    if (format == Format.TMX) {
      TmxHeader header = TmxHeader.of(documents.get(0).languages().get(0), KorpuVersion.number());
      output.write(header, sink -> forEachUnit(chosen, sink));
    } else if (output.isStandardOutput()) {
      writeJson(new AlignmentReport(naming, invocation.out()), chosen);
    } else {
      StringWriter text = new StringWriter();
      writeJson(new AlignmentReport(naming, text), chosen);
      Path file = invocation.resolve(output.file());
      AtomicFile.write(file, sink -> sink.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** How many of the beads that are chosen would be written. */
  long count(Predicate<Bead> chosen) {
    return documents.stream()
        .mapToLong(
            document ->
                document.alignment().beads().stream()
                    .filter(bead -> format == Format.JSON || document.isTranslation(bead))
                    .filter(chosen)
                    .count())
        .sum();
  }

  private void writeJson(AlignmentReport report, Predicate<Bead> chosen) throws IOException {
    for (int n = 0; n < documents.size(); n++) {
      report.writeJson(documents.get(n), n, chosen);
    }
  }

  private void forEachUnit(Predicate<Bead> chosen, Consumer<TranslationUnit> sink) {
    for (AlignedDocument document : documents) {
      for (Bead bead : document.alignment().beads()) {
        if (document.isTranslation(bead) && chosen.test(bead)) {
          sink.accept(document.unit(bead));
        }
      }
    }
  }
}
