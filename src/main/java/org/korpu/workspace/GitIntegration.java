package org.korpu.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.korpu.files.AtomicFile;
import org.korpu.workspace.GitRepository.Scope;

/**
 * What git has to know to merge and to show memories and glossaries: a merge driver and a text
 * form, in its settings, and lines in {@code .gitattributes} that say for which files. The user's
 * own lines and settings stay.
 */
public final class GitIntegration {

  /**
   * The line of {@code .gitattributes} for memories. Git must not touch line ends: bytes are
   * compared.
   */
  static final String MEMORIES = "*.tmx -text merge=korpu-tmx diff=korpu-tmx";

  /** The line for glossaries. */
  static final String GLOSSARIES =
      "glossary/**/*.[ct]sv -text merge=korpu-glossary diff=korpu-glossary";

  private static final List<String> ATTRIBUTES = List.of(MEMORIES, GLOSSARIES);

  private static final String MERGE = "merge.korpu-tmx";
  private static final String DIFF = "diff.korpu-tmx";
  private static final String MERGE_GLOSSARY = "merge.korpu-glossary";
  private static final String DIFF_GLOSSARY = "diff.korpu-glossary";

  private final GitRepository repository;
  private final Path attributes;
  private final Scope scope;

  /**
   * For a folder of a repository.
   *
   * @param folder where {@code .gitattributes} stands: it holds for the files below
   * @param scope whose settings are changed; the line is always the repository's
   */
  public GitIntegration(GitRepository repository, Path folder, Scope scope) {
    this.repository = repository;
    this.attributes = folder.resolve(".gitattributes");
    this.scope = scope;
  }

  /**
   * One change of a file or a setting.
   *
   * @param shown what is changed, as a command or a line: {@code git config …}, {@code
   *     .gitattributes: + …}
   * @param action changes it
   */
  public record Step(String shown, Action action) {}

  /** What a step does. */
  @FunctionalInterface
  public interface Action {

    /** Does it. */
    void run() throws IOException;
  }

  /**
   * What is missing for git to use korpu; nothing if all is there.
   *
   * @param launcher how a shell starts korpu
   */
  public List<Step> install(String launcher) throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(MERGE + ".name", "TMX memories, unit by unit");
    settings.put(MERGE + ".driver", launcher + " tm merge --driver %O %A %B %P");
    settings.put(DIFF + ".textconv", launcher + " git textconv");
    settings.put(MERGE_GLOSSARY + ".name", "glossaries, concept by concept");
    settings.put(MERGE_GLOSSARY + ".driver", launcher + " glossary merge --driver %O %A %B %P");
    settings.put(DIFF_GLOSSARY + ".textconv", launcher + " git textconv --glossary");
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String key = setting.getKey();
      String value = setting.getValue();
      if (!repository.setting(key, scope).filter(value::equals).isPresent()) {
        steps.add(
            new Step(
                "git config " + global() + key + " " + Launcher.quoted(value),
                () -> repository.set(key, value, scope)));
      }
    }
    List<String> lines = text().lines().toList();
    for (String attribute : ATTRIBUTES) {
      if (!lines.contains(attribute)) {
        steps.add(new Step(".gitattributes: + " + attribute, () -> addLine(attribute)));
      }
    }
    return steps;
  }

  /**
   * Whether git uses korpu for memories and glossaries in a folder, by settings of the repository
   * or of the user.
   */
  public static boolean isInstalled(GitRepository repository, Path folder) throws IOException {
    for (String key :
        List.of(
            MERGE + ".driver",
            DIFF + ".textconv",
            MERGE_GLOSSARY + ".driver",
            DIFF_GLOSSARY + ".textconv")) {
      if (repository.setting(key, Scope.LOCAL).isEmpty()
          && repository.setting(key, Scope.GLOBAL).isEmpty()) {
        return false;
      }
    }
    List<String> lines =
        new GitIntegration(repository, folder, Scope.LOCAL).text().lines().toList();
    return lines.containsAll(ATTRIBUTES);
  }

  /** What must go for git to be as it was before {@link #install}; nothing if it is. */
  public List<Step> uninstall() throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String section : List.of(MERGE, DIFF, MERGE_GLOSSARY, DIFF_GLOSSARY)) {
      String key = section.startsWith("merge.") ? ".driver" : ".textconv";
      if (repository.setting(section + key, scope).isPresent()) {
        steps.add(
            new Step(
                "git config " + global() + "--remove-section " + section,
                () -> repository.removeSection(section, scope)));
      }
    }
    List<String> lines = text().lines().toList();
    for (String attribute : ATTRIBUTES) {
      if (lines.contains(attribute)) {
        steps.add(new Step(".gitattributes: − " + attribute, () -> removeLine(attribute)));
      }
    }
    return steps;
  }

  private String global() {
    return scope == Scope.GLOBAL ? "--global " : "";
  }

  private String text() throws IOException {
    return Files.exists(attributes) ? Files.readString(attributes, StandardCharsets.UTF_8) : "";
  }

  private void addLine(String line) throws IOException {
    String text = text();
    String start = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    write(start + line + "\n");
  }

  private void removeLine(String line) throws IOException {
    Pattern whole = Pattern.compile("^" + Pattern.quote(line) + "(?:\\R|$)", Pattern.MULTILINE);
    String rest = whole.matcher(text()).replaceAll("");
    if (rest.isEmpty()) {
      Files.delete(attributes);
    } else {
      write(rest);
    }
  }

  private void write(String text) throws IOException {
    AtomicFile.write(attributes, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
