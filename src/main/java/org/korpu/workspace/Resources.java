package org.korpu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.align.SeedDictionary;
import org.korpu.check.Check;
import org.korpu.check.Checks;
import org.korpu.check.Orthographies;
import org.korpu.files.FileInput;
import org.korpu.files.Journal;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermMatchers;
import org.korpu.match.CandidateSource;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Scorer;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;
import org.korpu.pretranslate.Pretranslator;
import org.korpu.store.TranslationMemory;
import org.korpu.store.index.ExhaustiveScan;
import org.korpu.store.index.MemoryIndex;
import org.korpu.store.tmx.TmxMemory;

/**
 * The memory and glossary that a command works with: those of the workspace it runs in, or files
 * that it names, so that commands whose inputs are all named work outside a workspace too.
 */
public final class Resources {

  private final Optional<Workspace> workspace;
  private final Path folder;
  private final Consumer<Diagnostic> faults;
  private final IndexFolders indexFolders;
  private final Journal.@Nullable Finder journals;
  private final @Nullable LocalDate day;
  private final KeptOpen kept;

  /**
   * With what a workspace has.
   *
   * @param workspace empty outside one: memory and glossary are then empty unless named
   * @param folder what relative paths of named files start from; the files keep the names that the
   *     user gave them
   * @param environment the environment variables, which say where indexes of memories outside any
   *     workspace lie
   * @param faults gets every damaged unit and row; they are skipped
   */
  public Resources(
      Optional<Workspace> workspace,
      Path folder,
      Map<String, String> environment,
      Consumer<Diagnostic> faults) {
    this(workspace, folder, new IndexFolders(environment), faults, null, null, new KeptOpen());
  }

  private Resources(
      Optional<Workspace> workspace,
      Path folder,
      IndexFolders indexFolders,
      Consumer<Diagnostic> faults,
      Journal.@Nullable Finder journals,
      @Nullable LocalDate day,
      KeptOpen kept) {
    this.workspace = workspace;
    this.folder = folder;
    this.indexFolders = indexFolders;
    this.faults = faults;
    this.journals = journals;
    this.day = day;
    this.kept = kept;
  }

  /** These with what is open already. */
  public Resources keptBy(KeptOpen open) {
    return new Resources(workspace, folder, indexFolders, faults, journals, day, open);
  }

  /** These with the changes of memories journalled. */
  public Resources journalledBy(Journal.Finder finder) {
    return new Resources(
        workspace.map(each -> each.journalledBy(finder)),
        folder,
        indexFolders,
        faults,
        finder,
        day,
        kept);
  }

  /**
   * These with the glossary as it is for texts of a day.
   *
   * @param date null: with the statuses that the glossary gives
   */
  public Resources asOf(@Nullable LocalDate date) {
    return new Resources(workspace, folder, indexFolders, faults, journals, date, kept);
  }

  /** The settings of the workspace, or what holds without one. */
  public Configuration configuration() {
    return workspace.map(Workspace::configuration).orElse(Configuration.DEFAULT);
  }

  /**
   * Finds matches in memories.
   *
   * @param named TMX files or folders of them; those of the workspace if empty
   * @param retrieval how candidates are found
   */
  public Matcher matcher(List<Path> named, Retrieval retrieval) throws IOException {
    List<CandidateSource> sources = new ArrayList<>();
    if (retrieval == Retrieval.FULL_SCAN) {
      sources.add(new ExhaustiveScan(memories(named), faults));
    } else {
      for (TmxMemory memory : memoryFiles(named)) {
        sources.add(kept.index(index(memory), memory.file(), indexFolders.of(memory.file())));
      }
    }
    return new Matcher(
        sources,
        new Scorer(),
        new Penalties(configuration().penalties(), configuration().origins()));
  }

  /** How candidates are found. Both give the same matches. */
  public enum Retrieval {
    /** By the index of each memory, which is made or brought up to date where needed. */
    INDEX,
    /** By scoring every unit. */
    FULL_SCAN
  }

  /**
   * The indexes of memories, not opened yet.
   *
   * @param named TMX files or folders of them; those of the workspace if empty
   */
  public List<MemoryIndex> indexes(List<Path> named) throws IOException {
    List<MemoryIndex> indexes = new ArrayList<>();
    for (TmxMemory memory : memoryFiles(named)) {
      indexes.add(index(memory));
    }
    return indexes;
  }

  private MemoryIndex index(TmxMemory memory) throws IOException {
    return new MemoryIndex(memory, memory.file(), indexFolders.of(memory.file()), faults);
  }

  /**
   * The memories of a command.
   *
   * @param named TMX files or folders of them; those of the workspace if empty
   */
  public List<TranslationMemory> memories(List<Path> named) throws IOException {
    return List.copyOf(memoryFiles(named));
  }

  /**
   * The memories of a command as what they are; see {@link #memories}. In folders, files {@code
   * *.removed.tmx} are passed over, where cleaning puts what it takes out.
   *
   * @param named TMX files or folders of them; those of the workspace if empty
   */
  public List<TmxMemory> memoryFiles(List<Path> named) throws IOException {
    if (named.isEmpty()) {
      return workspace.isPresent() ? workspace.get().memoryFiles() : List.of();
    }
    List<TmxMemory> memories = new ArrayList<>();
    for (Path path : named) {
      for (Path file : files(path, ".tmx", ".tmx.gz")) {
        if (file.equals(path) || !file.toString().endsWith(WorkspaceLayout.REMOVED)) {
          memories.add(journalled(new TmxMemory(folder.resolve(file), shown(file))));
        }
      }
    }
    return memories;
  }

  /**
   * A memory to write to, which need not exist yet: one of the workspace, or, outside one, whatever
   * file is named.
   *
   * @param name as the user gave it
   * @throws org.korpu.model.InputException if the workspace keeps no memories there
   */
  public TmxMemory memory(String name) {
    if (workspace.isPresent()) {
      return workspace.get().memory(name);
    }
    TmxHeader header = TmxHeader.of(configuration().source(), KorpuVersion.number());
    return journalled(TmxMemory.orNew(folder.resolve(name), name, header));
  }

  private TmxMemory journalled(TmxMemory memory) {
    return journals == null ? memory : memory.journalledBy(journals);
  }

  /**
   * The glossary of a command.
   *
   * @param named files or folders of them; those of the workspace if empty
   */
  public Glossary glossary(List<Path> named) throws IOException {
    Glossary glossary = whole(named).glossary();
    return day == null ? glossary : glossary.asOf(day);
  }

  private TermMatchers whole(List<Path> named) throws IOException {
    return kept.terms(glossaryFiles(named), faults);
  }

  private List<GlossaryFile> glossaryFiles(List<Path> named) throws IOException {
    if (named.isEmpty()) {
      return workspace.isPresent() ? workspace.get().glossaries() : List.of();
    }
    List<GlossaryFile> glossaries = new ArrayList<>();
    for (Path path : named) {
      for (Path file : files(path, GlossaryFormat.ENDINGS)) {
        // A file that is missing is said to be so, and not read as an empty one.
        FileInput.open(folder.resolve(file)).close();
        glossaries.add(
            new GlossaryFile(folder.resolve(file), shown(file), configuration().archives()));
      }
    }
    return glossaries;
  }

  /**
   * A file that a glossary was read from, to be changed.
   *
   * @param named what the glossary was read with
   * @param name the file as a concept of that glossary names it
   */
  public GlossaryFile glossaryFile(List<Path> named, String name) {
    return named.isEmpty() && workspace.isPresent()
        ? workspace.get().glossaryFile(name)
        : new GlossaryFile(folder.resolve(name), name, configuration().archives());
  }

  /**
   * Finds the terms of a glossary in texts of any language, in any of their forms.
   *
   * @param named glossary files or folders of them; the glossary of the workspace if empty
   */
  public TermMatchers terms(List<Path> named) throws IOException {
    return day == null ? whole(named) : new TermMatchers(glossary(named), Inflections::of);
  }

  /**
   * What glossary and memory know, as a dictionary to align texts with.
   *
   * @param glossaries files or folders; the glossary of the workspace if empty
   * @param memories TMX files or folders of them; those of the workspace if empty
   */
  public SeedDictionary seeds(List<Path> glossaries, List<Path> memories) throws IOException {
    return new KnownTexts(glossary(glossaries), List.copyOf(memoryFiles(memories)), faults);
  }

  /** Looks up segments of a language in memory and glossary. */
  public Pretranslator pretranslator(int threshold) throws IOException {
    return new Pretranslator(
        matcher(List.of(), Retrieval.INDEX),
        terms(List.of()),
        threshold,
        configuration().maxMatches());
  }

  /**
   * The checks of a command.
   *
   * @param glossaries glossary files or folders of them; the glossary of the workspace if empty
   * @param names which checks; those that the settings leave on if empty
   * @throws InputException if a name is no check
   */
  public List<Check> checks(List<Path> glossaries, List<String> names) throws IOException {
    List<Check> chosen = chosen(allChecks(glossaries), names);
    if (chosen.stream().anyMatch(Check::needsDictionary)) {
      Map<LanguageTag, Path> files = workspace.map(Workspace::dictionaries).orElse(Map.of());
      return chosen(allChecks(glossaries, SpellingDictionaries.read(files)), names);
    }
    return chosen;
  }

  private List<Check> chosen(Checks checks, List<String> names) {
    return names.isEmpty()
        ? checks.all().stream().filter(this::runs).toList()
        : checks.named(names);
  }

  /** Whether a check runs where none are named. */
  public boolean runs(Check check) {
    CheckSettings settings = configuration().checks();
    return settings.on().contains(check.name())
        || (check.runsByDefault() && !settings.off().contains(check.name()));
  }

  /**
   * All checks there are, with no dictionary of spelling.
   *
   * @param glossaries CSV files or folders of them; the glossary of the workspace if empty
   * @throws InputException if the settings name what is no check
   */
  public Checks allChecks(List<Path> glossaries) throws IOException {
    return allChecks(glossaries, Orthographies.NONE);
  }

  /** The names of all checks there are. */
  public Set<String> checkNames() {
    TermMatchers none = new TermMatchers(Glossary.EMPTY, Inflections::of);
    return new Checks(none, Orthographies.NONE, configuration().checks().options())
        .all().stream().map(Check::name).collect(Collectors.toSet());
  }

  private Checks allChecks(List<Path> glossaries, Orthographies orthographies) throws IOException {
    Checks checks =
        new Checks(terms(glossaries), orthographies, configuration().checks().options());
    Set<String> names = checks.all().stream().map(Check::name).collect(Collectors.toSet());
    List<Diagnostic> unknown = new ArrayList<>();
    configuration().checks().positions().entrySet().stream()
        .filter(named -> !names.contains(named.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            named ->
                unknown.add(
                    checks.unknown(
                        named.getKey(), WorkspaceLayout.CONFIGURATION, named.getValue())));
    if (!unknown.isEmpty()) {
      throw new InputException(unknown);
    }
    return checks;
  }

  /** A file that the settings name, which need not exist. */
  public Optional<Path> baseline() {
    return configuration()
        .checks()
        .baseline()
        .flatMap(named -> workspace.map(each -> each.root().resolve(named.path())));
  }

  /** The file of a path, or the files below it that have one of the endings; as typed. */
  private List<Path> files(Path typed, String... endings) throws IOException {
    Path path = folder.resolve(typed);
    if (!Files.isDirectory(path)) {
      return List.of(typed);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .map(file -> typed.resolve(path.relativize(file)))
          .sorted(Comparator.comparing(Resources::shown))
          .toList();
    }
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
