package org.korpu.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.exchange.FileReport;
import org.korpu.exchange.ImportOptions;
import org.korpu.exchange.ImportResult;
import org.korpu.exchange.MemoryImport;
import org.korpu.files.Scratch;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.ImportReport;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.ImportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code korpu tm import}: units of files of many formats enter a memory. */
@Command(name = "import")
final class TmImportCommand implements Callable<Integer> {

  /** So many faults of a file are shown one by one, unless {@code --verbose}. */
  private static final int FAULTS_SHOWN = 3;

  private final Invocation invocation;

  /** How many faults each file had. */
  private final Map<String, Integer> faults = new HashMap<>();

  @Spec private CommandSpec spec;

  @Option(names = "--into", paramLabel = "TMX")
  private @Nullable String memoryName;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(
      names = "--langs",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> languages = List.of();

  @Option(
      names = "--lang-map",
      paramLabel = "FROM=TO",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguagePairConverter.class)
  private List<LanguagePair> languageMap = List.of();

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(names = "--to", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag to;

  @Option(
      names = "--columns",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = ColumnConverter.class)
  private List<Optional<LanguageTag>> columns = List.of();

  @Option(
      names = "--delimiter",
      paramLabel = "comma|semicolon|tab|bar",
      converter = DelimiterConverter.class)
  private @Nullable Character delimiter;

  @Option(names = "--encoding", paramLabel = "NAME", converter = EncodingConverter.class)
  private @Nullable Charset encoding;

  @Option(
      names = "--state",
      paramLabel = "initial|translated|reviewed|final",
      defaultValue = "translated")
  private State state = State.TRANSLATED;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "korpu.tm.import.files")
  private List<String> files = List.of();

  TmImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TmxMemory memory = memory();
    LanguageTag source =
        memory.header().sourceLanguage().orElse(invocation.resources().configuration().source());
    ImportResult result;
    try (ImportFiles opened =
            ImportFiles.of(files, invocation.session().folder(), invocation.session().in());
        Scratch scratch = new Scratch()) {
      MemoryImport units =
          new MemoryImport(
              memory,
              source,
              opened.files(),
              options(),
              new ScratchSpool(scratch, memory.header()),
              this::tell);
      result = dryRun ? units.preview() : units.run();
    }
    if (format == OutputFormat.JSON) {
      ImportReport.writeJson(memory.name(), result, invocation.out());
    } else {
      ImportReport report = new ImportReport(invocation.messages());
      for (FileReport file : result.files()) {
        report.lines(file, invocation.options().verbose).forEach(invocation::say);
      }
      invocation.say(ImportReport.total(memory.name(), result, dryRun));
      if (!dryRun) {
        invocation.suggest("tm", "clean", invocation.shown(memory.file()));
      }
    }
    return ExitStatus.OK.code();
  }

  private TmxMemory memory() throws Exception {
    return memoryName == null
        ? invocation.workspace().memory("tm/imported.tmx")
        : invocation.resources().memory(memoryName);
  }

  private ImportOptions options() {
    Map<String, LanguageTag> map = new LinkedHashMap<>();
    languageMap.forEach(pair -> pair.into(map));
    List<@Nullable LanguageTag> named = new ArrayList<>();
    columns.forEach(column -> named.add(column.orElse(null)));
    if (!columns.isEmpty() && columns.stream().filter(Optional::isPresent).count() < 2) {
      throw new UsageFault(spec.commandLine(), Message.of(ExchangeOptionMessage.TWO_COLUMNS));
    }
    return new ImportOptions(languages, map, from, to, named, delimiter, encoding, state);
  }

  private void tell(Diagnostic fault) {
    int told = faults.merge(String.valueOf(fault.file()), 1, Integer::sum);
    if (told <= FAULTS_SHOWN || invocation.options().verbose) {
      invocation.warn(fault);
    }
  }

  /** What a language of a file is in the memory. */
  private record LanguagePair(String from, LanguageTag to) {

    /** A tag is known by what the file writes and by its canonical form. */
    void into(Map<String, LanguageTag> map) {
      map.put(from, to);
      LanguageTag.parse(from).ifPresent(tag -> map.putIfAbsent(tag.value(), to));
    }
  }

  /** Two languages with {@code =} between. */
  static final class LanguagePairConverter implements ITypeConverter<LanguagePair> {
    @Override
    public LanguagePair convert(String value) {
      int equals = value.indexOf('=');
      if (equals <= 0) {
        throw new TypeConversionException(value);
      }
      return new LanguagePair(
          value.substring(0, equals).strip(),
          new LanguageTagConverter().convert(value.substring(equals + 1)));
    }
  }

  /** A language, or {@code -} for a column that is passed over. */
  static final class ColumnConverter implements ITypeConverter<Optional<LanguageTag>> {
    @Override
    public Optional<LanguageTag> convert(String value) {
      return value.strip().equals("-")
          ? Optional.empty()
          : Optional.of(new LanguageTagConverter().convert(value));
    }
  }

  /** The name of a delimiter, or the delimiter itself. */
  static final class DelimiterConverter implements ITypeConverter<Character> {
    @Override
    public Character convert(String value) {
      return switch (value) {
        case "comma", "," -> ',';
        case "semicolon", ";" -> ';';
        case "tab", "\t", "\\t" -> '\t';
        case "bar", "|" -> '|';
        default -> throw new TypeConversionException(value);
      };
    }
  }

  /** An encoding that the JDK knows. */
  static final class EncodingConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(value);
      }
    }
  }
}
