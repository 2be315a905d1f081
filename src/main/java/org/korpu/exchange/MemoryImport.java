package org.korpu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.korpu.curate.UnitImport;
import org.korpu.curate.UnitImport.Fate;
import org.korpu.curate.UnitRelay;
import org.korpu.curate.UnitSpool;
import org.korpu.format.tmx.TmxReader;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.progress.LongWork;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;

/**
 * Takes files into a memory, all of them in one write or none; {@link UnitImport} says what becomes
 * of each unit.
 *
 * <p>Into an empty memory files are read once, while it is written, unless a later unit turns out
 * to change an earlier one. Otherwise the memory is read, then the files; and if anything changes,
 * the memory is rewritten and the files are read again for the units that are added. So neither the
 * memory nor the files are ever held, only what {@link UnitImport} holds. One thread reads while
 * another one decides and writes. A memory or file that somebody changes meanwhile is a fault, and
 * nothing is written.
 */
public final class MemoryImport {

  private final TranslationMemory memory;
  private final LanguageTag memorySource;
  private final List<ImportFile> files;
  private final UnitIntake intake;
  private final UnitSpool spool;
  private final Consumer<Diagnostic> faults;
  private final Map<ImportFile, FileFormat> formats = new HashMap<>();
  private UnitImport plan;
  private int stored;
  private long storedPrint;
  private long incomingPrint;

  /** How many faults of the files were told before the one pass over them was given up. */
  private int toldFaults;

  private final List<Diagnostic> memoryErrors = new ArrayList<>();

  /** The one pass over the files was not enough, or there is nothing to write. */
  private static final class Abandoned extends RuntimeException {
    Abandoned() {
      super(null, null, false, false);
    }
  }

  /**
   * For one import.
   *
   * @param memorySource the source language of the memory
   * @param spool for the units that change others
   * @param faults takes what is wrong with files and memory, file by file, each fault once
   */
  public MemoryImport(
      TranslationMemory memory,
      LanguageTag memorySource,
      List<ImportFile> files,
      ImportOptions options,
      UnitSpool spool,
      Consumer<Diagnostic> faults) {
    this.spool = spool;
    this.memory = memory;
    this.memorySource = memorySource;
    this.files = List.copyOf(files);
    this.intake = new UnitIntake(options, memorySource);
    this.faults = faults;
    this.plan = new UnitImport(memorySource, spool);
  }

  /**
   * Says what {@link #run} would do, and writes nothing.
   *
   * @throws InputException if a file or the memory cannot be read at all
   */
  public ImportResult preview() throws IOException {
    findFormats();
    readMemory();
    memoryErrors.forEach(faults);
    return readFiles();
  }

  /**
   * Imports.
   *
   * @throws InputException if a file or the memory cannot be read at all, or has changed meanwhile,
   *     or if the memory has damaged units; nothing is written then
   */
  public ImportResult run() throws IOException {
    findFormats();
    readMemory();
    if (stored == 0 && memoryErrors.isEmpty()) {
      OnePass onePass = new OnePass();
      try {
        memory.rewrite(onePass, fault -> {});
        return new ImportResult(onePass.reports);
      } catch (Abandoned e) {
        plan = new UnitImport(memorySource, spool);
      }
    }
    ImportResult result = readFiles();
    if (plan.isEmpty()) {
      memoryErrors.forEach(faults);
    } else {
      memory.rewrite(new TwoPass(), fault -> {});
    }
    return result;
  }

  /** A file that is none of ours is refused before anything is done. */
  private void findFormats() throws IOException {
    for (ImportFile file : files) {
      FileFormat format = FileFormat.of(file);
      if (format == FileFormat.TMX) {
        try (InputStream in = file.open()) {
          new TmxReader(in, file.name(), fault -> {}).header();
        }
      }
      formats.put(file, format);
    }
  }

  private void readMemory() {
    try (UnitRelay relay = new UnitRelay(this::addStored)) {
      memory.forEach(
          unit -> relay.accept(unit.unit()),
          fault -> {
            if (fault.severity() == Severity.ERROR) {
              memoryErrors.add(fault); // a change is refused because of them, and names them
            } else {
              faults.accept(fault);
            }
          });
    }
  }

  private void addStored(TranslationUnit unit) {
    stored++;
    storedPrint = print(storedPrint, unit);
    plan.addStored(unit);
  }

  private ImportResult readFiles() throws IOException {
    List<FileReport> reports = new ArrayList<>();
    int[] told = {0};
    for (ImportFile file : LongWork.through(files, ImportFile::name)) {
      reports.add(
          readFile(
              file,
              unit -> {
                incomingPrint = print(incomingPrint, unit);
                plan.add(unit);
              },
              fault -> {
                if (told[0]++ >= toldFaults) {
                  faults.accept(fault);
                }
              }));
    }
    return new ImportResult(reports);
  }

  private FileReport readFile(
      ImportFile file, Consumer<TranslationUnit> units, Consumer<Diagnostic> fileFaults)
      throws IOException {
    plan.beginFile();
    UnitIntake.Census census = relay(file, units, fileFaults);
    return census.report(file, format(file), plan.endFile());
  }

  /** One thread reads and another one decides and writes. */
  private UnitIntake.Census relay(
      ImportFile file, Consumer<TranslationUnit> units, Consumer<Diagnostic> fileFaults)
      throws IOException {
    try (UnitRelay relay = new UnitRelay(units)) {
      return intake.read(file, format(file), relay::accept, fileFaults);
    }
  }

  private FileFormat format(ImportFile file) {
    return Objects.requireNonNull(formats.get(file), "formats are found first");
  }

  private static long print(long before, TranslationUnit unit) {
    return 31 * before + unit.hashCode();
  }

  /** Reads the files while the memory, empty so far, is written. */
  private final class OnePass implements UnitRewriter {

    private final List<FileReport> reports = new ArrayList<>();

    @Override
    public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
      throw changed(memory.name(), ExchangeMessage.MEMORY_CHANGED);
    }

    @Override
    public void finish(Consumer<TranslationUnit> out) {
      try {
        for (ImportFile file : LongWork.through(files, ImportFile::name)) {
          reports.add(readFile(file, unit -> add(unit, out), this::tell));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (plan.isEmpty()) {
        throw new Abandoned();
      }
    }

    private void add(TranslationUnit unit, Consumer<TranslationUnit> out) {
      Fate fate = plan.add(unit);
      if (fate == Fate.MERGED) {
        throw new Abandoned();
      } else if (fate == Fate.ADDED) {
        out.accept(unit);
      }
    }

    private void tell(Diagnostic fault) {
      toldFaults++;
      faults.accept(fault);
    }
  }

  /** Carries out what was planned when the memory and the files were read before. */
  private final class TwoPass implements UnitRewriter {

    private int rewritten;
    private int incoming;
    private long print;

    @Override
    public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
      rewritten++;
      print = print(print, unit.unit());
      out.accept(plan.merged(unit.position(), unit.unit()));
    }

    @Override
    public void finish(Consumer<TranslationUnit> out) {
      if (rewritten != stored || print != storedPrint) {
        throw changed(memory.name(), ExchangeMessage.MEMORY_CHANGED);
      }
      print = 0;
      try {
        for (ImportFile file : LongWork.through(files, ImportFile::name)) {
          relay(file, unit -> add(unit, out), fault -> {});
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (print != incomingPrint) {
        throw changed(files.get(0).name(), ExchangeMessage.FILE_CHANGED);
      }
    }

    private void add(TranslationUnit unit, Consumer<TranslationUnit> out) {
      print = print(print, unit);
      TranslationUnit addition = plan.addition(incoming++, unit);
      if (addition != null) {
        out.accept(addition);
      }
    }
  }

  private static InputException changed(String file, ExchangeMessage cause) {
    return new InputException(
        Diagnostic.error(file, null, Message.of(cause))
            .withAdvice(Message.of(ExchangeMessage.TRY_AGAIN)));
  }
}
