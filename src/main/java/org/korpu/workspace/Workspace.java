package org.korpu.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.Journal;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.segmentation.Abbreviation;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.index.IndexCondition;
import org.korpu.store.index.MemoryIndex;
import org.korpu.store.tmx.TmxMemory;

/**
 * A folder with {@code tm/}, {@code glossary/} and an optional {@code korpu.toml}.
 *
 * <p>Memories and glossaries are named by their path in the workspace with slashes, {@code
 * tm/releases.tmx}, and come in the order of their names. Opening a workspace reads its settings
 * only.
 */
public final class Workspace {

  private final Path root;
  private final Configuration configuration;
  private final Journal.@Nullable Finder journals;

  private Workspace(Path root, Configuration configuration, Journal.@Nullable Finder journals) {
    this.root = root;
    this.configuration = configuration;
    this.journals = journals;
  }

  /**
   * The workspace that a folder is in: the folder itself or the nearest one above it that holds a
   * {@code korpu.toml}, or both {@code tm/} and {@code glossary/}.
   *
   * @throws InputException if its settings cannot be read
   */
  public static Optional<Workspace> find(Path folder) throws IOException {
    Optional<Path> root = findRoot(folder);
    return root.isPresent() ? Optional.of(open(root.get())) : Optional.empty();
  }

  /** The folder of the workspace that a folder is in, also where its settings cannot be read. */
  public static Optional<Path> findRoot(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (isWorkspace(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** A workspace whose settings do not count, to look at what else it has. */
  public static Workspace withoutSettings(Path root) {
    return new Workspace(root, Configuration.DEFAULT, null);
  }

  /**
   * The workspace that a folder is in.
   *
   * @param shown the folder as the user named it
   * @throws InputException if there is none
   */
  public static Workspace require(Path folder, String shown) throws IOException {
    return find(folder)
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error(shown, null, Message.of(WorkspaceMessage.NO_WORKSPACE))
                        .withAdvice(Message.of(WorkspaceMessage.RUN_INIT))));
  }

  /**
   * Makes a folder a workspace: empty {@code tm/} and {@code glossary/}, {@code korpu.toml}, and a
   * {@code .gitignore} of lock and temporary files and of the journal. What is there already stays.
   *
   * @param settings the text of {@code korpu.toml}
   * @param glossary the text of {@code glossary/terms.csv}
   * @throws InputException if the folder is a workspace already
   */
  public static Creation create(Path folder, String shown, String settings, String glossary)
      throws IOException {
    if (isWorkspace(folder)) {
      throw new InputException(
          Diagnostic.error(shown, null, Message.of(WorkspaceMessage.EXISTS_ALREADY))
              .withAdvice(Message.of(WorkspaceMessage.RUN_STATUS)));
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put(WorkspaceLayout.GLOSSARIES + "/terms.csv", glossary);
    files.put(WorkspaceLayout.CONFIGURATION, settings);
    files.put(".gitignore", WorkspaceLayout.IGNORED);
    List<String> made = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    String memories = WorkspaceLayout.MEMORIES + "/";
    (Files.isDirectory(folder.resolve(memories)) ? kept : made).add(memories);
    AtomicFile.createFolders(folder.resolve(memories));
    AtomicFile.createFolders(folder.resolve(WorkspaceLayout.GLOSSARIES));
    for (Map.Entry<String, String> each : files.entrySet()) {
      boolean isNew = writeNew(folder.resolve(each.getKey()), each.getValue());
      (isNew ? made : kept).add(each.getKey());
    }
    return new Creation(made, kept);
  }

  /**
   * What a new workspace has, relative to its folder; folders end in a slash.
   *
   * @param made what was made
   * @param kept what was there already and stayed as it was
   */
  public record Creation(List<String> made, List<String> kept) {
    public Creation {
      made = List.copyOf(made);
      kept = List.copyOf(kept);
    }
  }

  /** This workspace with the changes of its memories journalled. */
  public Workspace journalledBy(Journal.Finder finder) {
    return new Workspace(root, configuration, finder);
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** Its settings. */
  public Configuration configuration() {
    return configuration;
  }

  /**
   * Its memories: {@code *.tmx} and {@code *.tmx.gz} under {@code tm/}, also in folders there. Not
   * {@code *.removed.tmx}, where cleaning puts what it takes out.
   */
  public List<TranslationMemory> memories() throws IOException {
    return List.copyOf(memoryFiles());
  }

  List<TmxMemory> memoryFiles() throws IOException {
    List<TmxMemory> memories = new ArrayList<>();
    for (Path file : files(WorkspaceLayout.MEMORIES, ".tmx", ".tmx.gz")) {
      if (!file.toString().endsWith(WorkspaceLayout.REMOVED)) {
        memories.add(journalled(new TmxMemory(file, name(file))));
      }
    }
    return memories;
  }

  /**
   * A memory by its path in the workspace, such as {@code tm/releases.tmx}; it need not exist yet.
   *
   * @throws InputException if the path leads out of {@code tm/} or does not end in {@code .tmx}
   */
  public TmxMemory memory(String name) {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root.resolve(WorkspaceLayout.MEMORIES)) || !name.endsWith(".tmx")) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(WorkspaceMessage.MEMORY_OUTSIDE)));
    }
    return journalled(
        TmxMemory.orNew(
            file, name(file), TmxHeader.of(configuration.source(), KorpuVersion.number())));
  }

  /** The memory that reviewed files go to unless another is named; it need not exist yet. */
  public TmxMemory defaultMemory() {
    return memory(WorkspaceLayout.DEFAULT_MEMORY);
  }

  /**
   * All concepts of its glossaries: {@code *.csv}, {@code *.tsv}, {@code *.tbx} and {@code *.xlsx}
   * under {@code glossary/}. Damaged rows are reported and skipped.
   */
  public Glossary glossary(Consumer<Diagnostic> faults) throws IOException {
    Glossary glossary = Glossary.EMPTY;
    for (GlossaryFile file : glossaries()) {
      glossary = glossary.plus(file.read(faults));
    }
    return glossary;
  }

  List<GlossaryFile> glossaries() throws IOException {
    List<GlossaryFile> glossaries = new ArrayList<>();
    for (Path file : glossaryFiles()) {
      glossaries.add(new GlossaryFile(file, name(file), configuration.archives()));
    }
    return glossaries;
  }

  /**
   * One of its glossaries by its path in the workspace; it need not exist yet.
   *
   * @throws InputException if the path leads out of {@code glossary/}, or its name is that of no
   *     glossary
   */
  public GlossaryFile glossaryFile(String name) {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root.resolve(WorkspaceLayout.GLOSSARIES))) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(WorkspaceMessage.GLOSSARY_OUTSIDE)));
    }
    return new GlossaryFile(file, name(file), configuration.archives());
  }

  /**
   * Reads all memories and glossaries and counts what they hold.
   *
   * @param indexes those of its memories
   * @param units is shown every unit of its memories
   */
  public WorkspaceStatus status(List<MemoryIndex> indexes, Consumer<TranslationUnit> units)
      throws IOException {
    List<WorkspaceStatus.MemoryStatus> memories = new ArrayList<>();
    for (TranslationMemory memory : memories()) {
      memories.add(WorkspaceStatus.MemoryStatus.of(memory, units));
    }
    List<WorkspaceStatus.GlossaryStatus> glossaries = new ArrayList<>();
    for (Path file : glossaryFiles()) {
      List<Diagnostic> faults = new ArrayList<>();
      int concepts = read(file, faults::add).concepts().size();
      glossaries.add(new WorkspaceStatus.GlossaryStatus(name(file), concepts, faults.size()));
    }
    Map<String, IndexCondition> conditions = new LinkedHashMap<>();
    indexes.forEach(index -> conditions.put(index.memory(), index.condition()));
    return new WorkspaceStatus(
        root,
        configuration.source(),
        configuration.targets(),
        configuration.releases(),
        memories,
        glossaries,
        conditions);
  }

  /** The files of its glossaries. */
  public List<Path> glossaryFiles() throws IOException {
    return files(WorkspaceLayout.GLOSSARIES, GlossaryFormat.ENDINGS);
  }

  /**
   * The segmentation rules that its settings name.
   *
   * @throws InputException if there is no such file
   */
  public Optional<Path> segmentationRules() {
    return configuration.srx().map(this::named);
  }

  /**
   * The dictionaries of spelling that its settings name.
   *
   * @throws InputException if there is no such file
   */
  Map<LanguageTag, Path> dictionaries() {
    Map<LanguageTag, Path> files = new LinkedHashMap<>();
    configuration.checks().dictionaries().forEach((tag, file) -> files.put(tag, named(file)));
    return files;
  }

  /**
   * Reads the dictionary of spelling of a language that its settings name, to see whether it can be
   * used.
   *
   * @throws InputException if it cannot
   */
  public void requireDictionary(LanguageTag language) throws IOException {
    Configuration.NamedFile file = configuration.checks().dictionaries().get(language);
    SpellingDictionaries.read(file == null ? Map.of() : Map.of(language, named(file)));
  }

  private Path named(Configuration.NamedFile file) {
    Path path = root.resolve(file.path());
    if (!Files.isRegularFile(path)) {
      throw new InputException(
          Diagnostic.error(
              root.resolve(WorkspaceLayout.CONFIGURATION).toString(),
              file.position(),
              Message.of(WorkspaceMessage.NAMED_FILE_MISSING, file.path())));
    }
    return path;
  }

  /**
   * The abbreviations that its settings add to the segmentation rules.
   *
   * @throws InputException if a file of them is not there or has something else in it
   */
  public Map<LanguageTag, List<Abbreviation>> abbreviations() throws IOException {
    Map<LanguageTag, List<Abbreviation>> lists = new LinkedHashMap<>();
    for (Configuration.AbbreviationList list : configuration.abbreviations()) {
      List<Abbreviation> all = new ArrayList<>(list.written());
      if (list.file().isPresent()) {
        all.addAll(AbbreviationFile.read(named(list.file().get())));
      }
      lists.put(list.language(), all);
    }
    return lists;
  }

  /**
   * What its settings take out of documents.
   *
   * @throws InputException if the rules for XML that they name are not there
   */
  public FilterOptions filterOptions() throws IOException {
    FilterOptions options = configuration.filters();
    if (configuration.itsRules().isEmpty()) {
      return options;
    }
    Path file = named(configuration.itsRules().get());
    String text = new String(FileInput.readAll(file), StandardCharsets.UTF_8);
    return options.withXml(new FilterOptions.Xml(new FilterOptions.Rules(file.toString(), text)));
  }

  /** Its own folder, and those of what it keeps, whether they are there or not. */
  public List<Path> folders() {
    return List.of(
        root,
        root.resolve(WorkspaceLayout.MEMORIES),
        root.resolve(WorkspaceLayout.GLOSSARIES),
        root.resolve(WorkspaceLayout.OWN));
  }

  /** Whether it has settings of its own. */
  public boolean hasSettings() {
    return Files.isRegularFile(root.resolve(WorkspaceLayout.CONFIGURATION));
  }

  /** The path of a file in the workspace, with slashes. */
  public String name(Path file) {
    return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  private TmxMemory journalled(TmxMemory memory) {
    return journals == null ? memory : memory.journalledBy(journals);
  }

  private static Workspace open(Path root) throws IOException {
    Path settings = root.resolve(WorkspaceLayout.CONFIGURATION);
    if (!Files.isRegularFile(settings)) {
      return new Workspace(root, Configuration.DEFAULT, null);
    }
    String text = new String(FileInput.readAll(settings), StandardCharsets.UTF_8);
    return new Workspace(root, ConfigurationReader.read(text, settings.toString()), null);
  }

  private static boolean isWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve(WorkspaceLayout.CONFIGURATION))
        || (Files.isDirectory(folder.resolve(WorkspaceLayout.MEMORIES))
            && Files.isDirectory(folder.resolve(WorkspaceLayout.GLOSSARIES)));
  }

  private Glossary read(Path file, Consumer<Diagnostic> faults) throws IOException {
    return new GlossaryFile(file, name(file), configuration.archives()).read(faults);
  }

  private List<Path> files(String folder, String... endings) throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(start)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
          // By name, not by the order of the disk: ties between matches depend on it.
          .sorted(Comparator.comparing(this::name))
          .toList();
    }
  }

  private static boolean writeNew(Path file, String text) throws IOException {
    boolean isNew = !Files.exists(file);
    if (isNew) {
      AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
    return isNew;
  }
}
