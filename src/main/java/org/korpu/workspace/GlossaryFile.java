package org.korpu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.korpu.archive.ArchiveLimits;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.WriteLock;
import org.korpu.format.csv.GlossaryCsvRevision;
import org.korpu.format.tbx.TbxVersion;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** One file of a glossary, in any of its formats. It need not exist yet. */
public final class GlossaryFile {

  /** How long to wait for another process that writes it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path file;
  private final String name;
  private final GlossaryFormat format;
  private final ArchiveLimits limits;

  /**
   * A file.
   *
   * @param name the file as the user named it
   * @param limits how much is unpacked of a workbook
   * @throws InputException if its name is that of no format
   */
  GlossaryFile(Path file, String name, ArchiveLimits limits) {
    this.file = file;
    this.name = name;
    this.format = GlossaryFormat.of(name);
    this.limits = limits;
  }

  /**
   * What tells a file from others, and how it is read.
   *
   * @param file absolute
   * @param name as the user named it
   */
  record Identity(Path file, String name, ArchiveLimits limits) {}

  Identity identity() {
    return new Identity(file.toAbsolutePath().normalize(), name, limits);
  }

  /** The file as the user named it. */
  public String name() {
    return name;
  }

  /** Its concepts; none where it does not exist yet. */
  public Glossary read(Consumer<Diagnostic> faults) throws IOException {
    if (!Files.exists(file)) {
      return Glossary.EMPTY;
    }
    try (InputStream in = FileInput.open(file)) {
      return format.read(in, name, limits, faults);
    }
  }

  /**
   * Changes single concepts; the rest of the file stays as it is.
   *
   * @throws InputException if the file is TBX or a workbook, which may hold what korpu would lose
   */
  @SuppressWarnings("try") // the lock is held, not used
  public void change(GlossaryChange change) throws IOException {
    requireChangeable();
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      if (Files.exists(file)) {
        byte[] changed = GlossaryCsvRevision.apply(FileInput.readAll(file), name, change);
        AtomicFile.write(file, out -> out.write(changed));
      } else {
        Glossary glossary = Glossary.of(change.put());
        AtomicFile.write(file, out -> format.write(glossary, TbxVersion.V3, out));
      }
    }
  }

  /**
   * Refuses a file that cannot be changed.
   *
   * @throws InputException if it is TBX or a workbook
   */
  public void requireChangeable() {
    if (!format.canBeRevised()) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(WorkspaceMessage.GLOSSARY_NOT_CHANGEABLE))
              .withAdvice(
                  Message.of(
                      WorkspaceMessage.CONVERT_GLOSSARY,
                      name,
                      name.replaceFirst("\\.[A-Za-z]+$", ".csv"))));
    }
  }
}
