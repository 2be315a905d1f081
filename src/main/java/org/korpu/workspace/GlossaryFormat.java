package org.korpu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.korpu.archive.ArchiveLimits;
import org.korpu.format.csv.CsvLayout;
import org.korpu.format.csv.GlossaryCsvReader;
import org.korpu.format.csv.GlossaryCsvWriter;
import org.korpu.format.tbx.TbxReader;
import org.korpu.format.tbx.TbxVersion;
import org.korpu.format.tbx.TbxWriter;
import org.korpu.format.xlsx.GlossarySheetReader;
import org.korpu.format.xlsx.GlossarySheetWriter;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** A format of a glossary. */
public enum GlossaryFormat {
  CSV(".csv"),
  TSV(".tsv", ".tab"),
  XLSX(".xlsx"),
  TBX(".tbx", ".xml");

  /** The endings of files that a folder is searched for. */
  static final String[] ENDINGS = {".csv", ".tsv", ".tbx", ".xlsx"};

  private final String ending;

  /** Another ending of the same format. */
  private final String otherEnding;

  GlossaryFormat(String ending) {
    this(ending, ending);
  }

  GlossaryFormat(String ending, String otherEnding) {
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  /** The format of a file by its name. */
  public static Optional<GlossaryFormat> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (GlossaryFormat format : values()) {
      if (lower.endsWith(format.ending) || lower.endsWith(format.otherEnding)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The format of a file by its name.
   *
   * @throws InputException if it is none
   */
  public static GlossaryFormat of(String fileName) {
    return ofName(fileName)
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error(
                            fileName, null, Message.of(WorkspaceMessage.GLOSSARY_FORMAT_UNKNOWN))
                        .withAdvice(Message.of(WorkspaceMessage.GLOSSARY_FORMATS))));
  }

  /** Whether single concepts of a file can be changed with the rest left as it is. */
  public boolean canBeRevised() {
    return this == CSV || this == TSV;
  }

  /**
   * Reads a glossary.
   *
   * @param shown the file as the user named it
   * @param limits how much is unpacked of a workbook
   * @throws InputException if it is not of this format
   */
  public Glossary read(
      InputStream in, String shown, ArchiveLimits limits, Consumer<Diagnostic> faults)
      throws IOException {
    return switch (this) {
      case CSV, TSV -> GlossaryCsvReader.read(in, shown, faults);
      case XLSX -> GlossarySheetReader.read(in, shown, limits, faults);
      case TBX -> TbxReader.read(in, shown, faults);
    };
  }

  /**
   * Writes a glossary.
   *
   * @param tbx which TBX, if it is that
   */
  public void write(Glossary glossary, TbxVersion tbx, OutputStream out) throws IOException {
    switch (this) {
      case CSV -> GlossaryCsvWriter.write(glossary, CsvLayout.COMMAS, out);
      case TSV -> GlossaryCsvWriter.write(glossary, CsvLayout.TABS, out);
      case XLSX -> GlossarySheetWriter.write(glossary, out);
      case TBX -> TbxWriter.write(glossary, tbx, out);
    }
  }
}
