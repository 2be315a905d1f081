import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.omegat.core.Core;
import org.omegat.core.data.PrepareTMXEntry;
import org.omegat.core.data.ProjectProperties;
import org.omegat.core.data.RealProject;
import org.omegat.core.data.SourceTextEntry;
import org.omegat.filters2.master.FilterMaster;
import org.omegat.filters2.master.PluginUtils;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;
import org.omegat.util.OStrings;
import org.omegat.util.Preferences;
import org.omegat.util.ProjectFileStorage;
import org.omegat.util.RuntimePreferences;

/**
 * Does with OmegaT what {@code src/site/markdown/cat-tools/omegat.md} says, without its window, and fails where the page
 * would be wrong. OmegaT reads and writes all files itself; the translator alone is played.
 */
public class HandOver {

  private static final Path WORK = Path.of("target/omegat/work").toAbsolutePath();
  private static final Path DAY = WORK.resolve("day");
  private static final Path KORPU = Path.of("target/korpu/bin/korpu").toAbsolutePath();
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Exits by itself: OmegaT leaves threads behind. */
  public static void main(String[] arguments) {
    int status = 1;
    try {
      handOver();
      status = 0;
    } catch (Throwable e) {
      e.printStackTrace();
    }
    System.exit(status);
  }

  private static void handOver() throws Exception {
    if (Files.exists(WORK)) {
      try (Stream<Path> files = Files.walk(WORK)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
    prepare();
    RuntimePreferences.setConfigDir(WORK.resolve("config").toString());
    Preferences.init();
    PluginUtils.loadPlugins(new TreeMap<>());
    FilterMaster.setFilterClasses(PluginUtils.getFilterClasses());
    Preferences.initFilters();
    Preferences.initSegmentation();
    Core.initializeConsole(new TreeMap<>());
    say(OStrings.getApplicationName() + " " + OStrings.VERSION + ", Java " + System.getProperty("java.version"));
    say(korpu("--version").strip());

    document("en", "az");
    document("EN-GB", "AZ-AZ");
    xliff("1.2", "translated");
    xliff("2.1", "initial");
    proposalsAreTakenForTranslations("1.2");
    proposalsAreTakenForTranslations("2.1");
    glossaries();
    say("All as the page says.");
  }

  /** A workspace whose memory knows most of the release, and the files to hand over. */
  private static void prepare() throws Exception {
    for (String folder : List.of("tm", "glossary")) {
      Files.createDirectories(DAY.resolve(folder));
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(tmx|csv)")).toList()) {
          Files.copy(file, DAY.resolve(folder).resolve(file.getFileName()));
        }
      }
    }
    for (String language : List.of("en", "az", "ru")) {
      Files.copy(
          Path.of("src/samples/release." + language + ".docx"),
          DAY.resolve("release." + language + ".docx"));
    }
    korpu(
        "align", "release.en.docx", "release.az.docx", "release.ru.docx",
        "--langs", "en,az,ru", "--out", "../published.tmx");
    korpu("tm", "export", "--tm", "../published.tmx", "--out", "../korpu.tmx");
    for (String version : List.of("1.2", "2.1")) {
      korpu("xliff", "export", "release.en.docx", "--to", "az", "--xliff", version, "--out", "full" + version);
      korpu(
          "xliff", "export", "release.en.docx", "--to", "az", "--xliff", version, "--plain",
          "--out", "plain" + version);
    }
  }

  /** The document itself in OmegaT, beside the memory; the work comes back as OmegaT's own TMX. */
  private static void document(String from, String to) throws Exception {
    Path folder = project("document-" + from, from, to, true);
    Files.copy(DAY.resolve("release.en.docx"), folder.resolve("source/release.en.docx"));
    Work project = open(folder);
    int known = translated(project);
    int all = project.getAllEntries().size();
    say("%s → %s, the document: %d segments, %d translated by korpu’s TMX of three languages", from, to, all, known);
    require(all == 53 && known >= 48, "segments and known ones");
    finish(project);
    String text = part(folder.resolve("target/release.en.docx"), "word/document.xml");
    require(text.contains("Verilmiş iş icazələri"), "translated document");
    for (String level : List.of("omegat", "level1", "level2")) {
      String tmx = folder.getFileName() + "-" + level + ".tmx";
      korpu("tm", "validate", folder.resolve(tmx).toString());
      String imported =
          korpu("tm", "import", folder.resolve(tmx).toString(), "--into", "tm/" + tmx);
      say("  back by %s: %s", tmx, imported.strip().replaceAll("\\s*\\n\\s*", "; "));
    }
  }

  /** The XLIFF file in OmegaT; the work comes back as XLIFF. */
  private static void xliff(String version, String state) throws Exception {
    Path folder = project("xliff-" + version, "en", "az", false);
    String name = "release.en.en-az.xlf";
    Files.copy(DAY.resolve("plain" + version).resolve(name), folder.resolve("source/" + name));
    Work project = open(folder);
    int all = project.getAllEntries().size();
    int known = translated(project);
    say("XLIFF %s, --plain: %d segments, %d translated by korpu’s TMX", version, all, known);
    require(all == 53 && known >= 48, "segments and known ones");
    finish(project);
    Path back = DAY.resolve("plain" + version).resolve(name);
    Files.copy(folder.resolve("target/" + name), back, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    korpu("xliff", "validate", back.toString());
    String imported =
        korpu(
            "xliff", "import", back.toString(), "--state", state, "--into",
            "tm/xliff-" + version + ".tmx");
    say("  back: %s", imported.strip().replaceAll("\\s*\\n\\s*", "; "));
    require(imported.contains("53 segments to import, 0 unfinished, 0 without translation"), "import");
    say("  merge: %s", korpu("xliff", "merge", back.toString()).strip().replaceAll("\\s*\\n\\s*", "; "));
    String text = part(DAY.resolve("plain" + version + "/release.en.az.docx"), "word/document.xml");
    require(text.contains("Verilmiş iş icazələri"), "merged document");
  }

  /** Why --plain is needed: segments that korpu left empty, and OmegaT finds translated. */
  private static void proposalsAreTakenForTranslations(String version) throws Exception {
    Path folder = project("proposals-" + version, "en", "az", false);
    try (Stream<Path> memories = Files.list(folder.resolve("tm/auto"))) {
      for (Path memory : memories.toList()) {
        Files.delete(memory);
      }
    }
    String name = "release.en.en-az.xlf";
    Files.copy(DAY.resolve("full" + version).resolve(name), folder.resolve("source/" + name));
    Work project = open(folder);
    int known = translated(project);
    project.compileProject(".*");
    project.closeProject();
    int faults = korpuStatus("xliff", "validate", folder.resolve("target/" + name).toString());
    say(
        "XLIFF %s with proposals: korpu filled 5 segments, OmegaT takes %d for translated; validate exits %d",
        version, known, faults);
    require(faults == 1 || known > 5, "proposals do harm");
  }

  private static void glossaries() throws Exception {
    Path folder = project("glossaries", "en", "az", true);
    Work project = open(folder);
    for (String name : List.of("korpu.txt", "korpu.utf8")) {
      korpu("glossary", "export", "--omegat", "en,az", "--out", folder.resolve("glossary/" + name).toString());
      List<GlossaryEntry> read = GlossaryReaderTSV.read(folder.resolve("glossary/" + name).toFile(), false);
      long lines = Files.lines(folder.resolve("glossary/" + name)).count();
      say("glossary %s: %d lines, OmegaT reads %d", name, lines, read.size());
      require(read.size() == lines, "every line");
      require(
          read.stream().anyMatch(
              e -> e.getSrcText().equals("European Union") && e.getLocText().equals("Avropa İttifaqı")),
          "letters");
    }
    for (String version : List.of("2", "3")) {
      Path tbx = folder.resolve("glossary/korpu" + version + ".tbx");
      korpu("glossary", "export", "--tbx", version, "--out", tbx.toString());
      String result;
      try {
        result = "OmegaT reads " + GlossaryReaderTBX.read(tbx.toFile(), false).size() + " pairs";
      } catch (Exception e) {
        result = "OmegaT refuses it: " + e.getClass().getSimpleName();
      }
      say("glossary in TBX %s: %s", version, result);
      require(result.startsWith("OmegaT reads") == version.equals("2"), "TBX " + version);
    }
    project.closeProject();
  }

  /** A project that saves without the menu, which only the window has, and exports as Create Translated Documents does. */
  private static final class Work extends RealProject {
    private final ProjectProperties properties;

    Work(ProjectProperties properties) {
      super(properties);
      this.properties = properties;
    }

    void save() throws Exception {
      String root = properties.getProjectRoot();
      projectTMX.save(properties, root + "omegat/project_save.tmx", true);
      String name = root + properties.getProjectName();
      projectTMX.exportTMX(properties, new File(name + "-omegat.tmx"), false, false, false);
      projectTMX.exportTMX(properties, new File(name + "-level1.tmx"), true, false, false);
      projectTMX.exportTMX(properties, new File(name + "-level2.tmx"), false, true, false);
    }
  }

  private static Work open(Path folder) throws Exception {
    ProjectProperties properties = ProjectFileStorage.loadProjectProperties(folder.toFile());
    Work project = new Work(properties);
    Core.setProject(project);
    project.loadProject(true);
    require(project.isProjectLoaded(), folder + " opens");
    return project;
  }

  private static int translated(Work project) {
    int count = 0;
    for (SourceTextEntry entry : project.getAllEntries()) {
      if (project.getTranslationInfo(entry).isTranslated()) {
        count++;
      }
    }
    return count;
  }

  /** What is left is translated, by words that show themselves and the same tags; then saved and written. */
  private static void finish(Work project) throws Exception {
    for (SourceTextEntry entry : project.getAllEntries()) {
      if (!project.getTranslationInfo(entry).isTranslated()) {
        PrepareTMXEntry translation = new PrepareTMXEntry();
        translation.source = entry.getSrcText();
        translation.translation = "‹az› " + entry.getSrcText();
        project.setTranslation(entry, translation, true, null);
      }
    }
    require(translated(project) == project.getAllEntries().size(), "all translated");
    project.save();
    project.compileProject(".*");
    project.closeProject();
  }

  private static Path project(String name, String from, String to, boolean sentences) throws IOException {
    Path folder = WORK.resolve(name);
    for (String part : List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
      Files.createDirectories(folder.resolve(part));
    }
    Files.copy(WORK.resolve("korpu.tmx"), folder.resolve("tm/auto/korpu.tmx"));
    Files.writeString(
        folder.resolve("omegat.project"),
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <omegat>
          <project version="1.0">
            <source_dir>__DEFAULT__</source_dir>
            <target_dir>__DEFAULT__</target_dir>
            <tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir>
            <glossary_file>__DEFAULT__</glossary_file>
            <dictionary_dir>__DEFAULT__</dictionary_dir>
            <export_tm_dir>__DEFAULT__</export_tm_dir>
            <export_tm_levels>omegat,level1,level2</export_tm_levels>
            <source_lang>%s</source_lang>
            <target_lang>%s</target_lang>
            <source_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</source_tok>
            <target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
            <sentence_seg>%s</sentence_seg>
            <support_default_translations>true</support_default_translations>
            <remove_tags>false</remove_tags>
            <external_command></external_command>
          </project>
        </omegat>
        """
            .formatted(from, to, sentences));
    return folder;
  }

  private static String part(Path document, String name) throws IOException {
    try (ZipFile zip = new ZipFile(document.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int korpuStatus(String... arguments) throws Exception {
    Process process = run(arguments);
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private static String korpu(String... arguments) throws Exception {
    Process process = run(arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    require(process.waitFor() == 0, "korpu " + String.join(" ", arguments) + "\n" + output);
    return output;
  }

  private static Process run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(KORPU.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(DAY.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  private static void say(String pattern, Object... values) {
    OUT.println(values.length == 0 ? pattern : String.format(pattern, values));
  }
}
