package org.korpu.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korpu.files.FileInput;
import org.korpu.files.FolderRoom;
import org.korpu.files.FolderTraces;
import org.korpu.files.FolderTraces.Depth;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.workspace.GitIntegration;
import org.korpu.workspace.GitMessage;
import org.korpu.workspace.GitRepository;
import org.korpu.workspace.MemoryJournals;
import org.korpu.workspace.Workspace;

/**
 * Looks at a workspace: settings, folders, memories, glossaries, indexes, the journal, writes that
 * were not finished, git, dictionaries. Reads all of it, and changes nothing.
 */
public final class WorkspaceExamination {

  private static final long MEGABYTE = 1 << 20;

  /** A write needs as much room as the memory has, and the journal some more. */
  private static final long ENOUGH_ROOM = 500 * MEGABYTE;

  /** Where Linux distributions put the dictionaries of Hunspell. */
  private static final Path SYSTEM_DICTIONARIES = Path.of("/usr/share/hunspell");

  private static final Map<String, String> USUAL_DICTIONARIES =
      Map.of("az", "az_AZ.dic", "en", "en_GB.dic", "ru", "ru_RU.dic");

  private final Path folder;
  private final MemoryJournals journals;
  private final Map<String, String> environment;
  private final Function<Path, FolderRoom> rooms;
  private final Path systemDictionaries;
  private final List<Observation> all = new ArrayList<>();

  /**
   * Of the workspace that a folder is in.
   *
   * @param environment the environment variables, which say where the user's folders are
   */
  public WorkspaceExamination(
      Path folder, MemoryJournals journals, Map<String, String> environment) {
    this(folder, journals, environment, FolderRoom::of, SYSTEM_DICTIONARIES);
  }

  /**
   * On a machine whose disks and dictionaries are known.
   *
   * @param rooms what a folder can take
   * @param systemDictionaries where the dictionaries of the system are
   */
  WorkspaceExamination(
      Path folder,
      MemoryJournals journals,
      Map<String, String> environment,
      Function<Path, FolderRoom> rooms,
      Path systemDictionaries) {
    this.folder = folder;
    this.journals = journals;
    this.environment = Map.copyOf(environment);
    this.rooms = rooms;
    this.systemDictionaries = systemDictionaries;
  }

  /** What was found, in the order of the areas. */
  public List<Observation> examine() throws IOException {
    Optional<Path> root = Workspace.findRoot(folder);
    if (root.isEmpty()) {
      all.add(
          Observation.note(Area.WORKSPACE, DoctorMessage.WORKSPACE_NONE)
              .advisingCommand("korpu init"));
      return List.copyOf(all);
    }
    Optional<Workspace> found = settings(root.get());
    Workspace workspace = found.orElseGet(() -> Workspace.withoutSettings(root.get()));
    folders(workspace);
    ContentExamination content = new ContentExamination(workspace, environment);
    all.addAll(content.memories());
    all.addAll(content.glossaries());
    if (found.isPresent()) { // where an index lies is asked of the settings
      all.addAll(content.indexes());
    }
    all.addAll(new JournalExamination(workspace, journals).examine());
    writes(workspace);
    git(root.get());
    spelling(workspace);
    return List.copyOf(all);
  }

  private Optional<Workspace> settings(Path root) throws IOException {
    Workspace workspace;
    try {
      workspace = Workspace.find(root).orElseThrow();
    } catch (InputException e) {
      all.add(
          Observation.fault(Area.WORKSPACE, DoctorMessage.WORKSPACE_UNREADABLE, root)
              .of(root.toString()));
      all.add(
          new Observation(
                  Area.WORKSPACE,
                  "korpu.toml",
                  Verdict.FAULT,
                  Message.of(DoctorMessage.SETTINGS_FAULTY, e.diagnostics().size()),
                  e.diagnostics(),
                  null)
              .advising(DoctorMessage.MEND_SETTINGS));
      return Optional.empty();
    }
    String targets =
        workspace.configuration().targets().stream()
            .map(LanguageTag::value)
            .collect(Collectors.joining(", "));
    all.add(
        Observation.ok(
                Area.WORKSPACE,
                DoctorMessage.WORKSPACE_AT,
                root,
                workspace.configuration().source(),
                targets)
            .of(root.toString()));
    all.add(
        workspace.hasSettings()
            ? Observation.ok(Area.WORKSPACE, DoctorMessage.SETTINGS_OWN).of("korpu.toml")
            : Observation.ok(Area.WORKSPACE, DoctorMessage.SETTINGS_USUAL));
    return Optional.of(workspace);
  }

  private void folders(Workspace workspace) throws IOException {
    long least = Long.MAX_VALUE;
    for (Path each : workspace.folders()) {
      FolderRoom room = rooms.apply(each);
      String name = each.equals(workspace.root()) ? each.toString() : workspace.name(each);
      switch (room.access()) {
        case MISSING -> {
          if (!name.startsWith(".")) { // korpu makes its own when it needs it
            all.add(Observation.note(Area.DISK, DoctorMessage.FOLDER_MISSING, name).of(name));
          }
        }
        case READ_ONLY ->
            all.add(
                Observation.fault(Area.DISK, DoctorMessage.FOLDER_READ_ONLY, name)
                    .of(name)
                    .advising(DoctorMessage.ALLOW_WRITING, name));
        case WRITABLE -> least = Math.min(least, room.free());
      }
    }
    if (least != Long.MAX_VALUE) {
      all.add(
          least >= ENOUGH_ROOM
              ? Observation.ok(Area.DISK, DoctorMessage.DISK_ROOM, least / MEGABYTE)
              : Observation.note(Area.DISK, DoctorMessage.DISK_LOW, least / MEGABYTE)
                  .advising(DoctorMessage.FREE_DISK));
    }
  }

  private void writes(Workspace workspace) throws IOException {
    List<Path> folders = workspace.folders();
    FolderTraces traces = FolderTraces.of(folders.get(0), Depth.ALONE);
    for (Path each : folders.subList(1, folders.size())) {
      traces = traces.plus(FolderTraces.of(each, Depth.BELOW));
    }
    for (Path held : traces.held()) {
      String name = workspace.name(held);
      all.add(
          Observation.note(Area.WRITES, DoctorMessage.WRITE_HELD, name)
              .of(name)
              .advising(DoctorMessage.WAIT));
    }
    for (Path left : traces.unfinished()) {
      String name = workspace.name(left);
      all.add(
          Observation.note(Area.WRITES, DoctorMessage.WRITE_LEFT, name)
              .of(name)
              .advising(DoctorMessage.DELETE_LEFT, name));
    }
    if (traces.held().isEmpty() && traces.unfinished().isEmpty()) {
      all.add(Observation.ok(Area.WRITES, DoctorMessage.WRITES_NONE));
    }
  }

  private void git(Path root) throws IOException {
    try {
      GitRepository repository = GitRepository.of(root, root.toString());
      all.add(
          GitIntegration.isInstalled(repository, root)
              ? Observation.ok(Area.GIT, DoctorMessage.GIT_READY)
              : Observation.note(Area.GIT, DoctorMessage.GIT_UNTAUGHT)
                  .advisingCommand("korpu git install"));
    } catch (InputException e) {
      boolean missing = e.diagnostics().get(0).cause().key() == GitMessage.NO_GIT;
      all.add(
          Observation.ok(
              Area.GIT, missing ? DoctorMessage.GIT_MISSING : DoctorMessage.GIT_NO_REPOSITORY));
    }
  }

  private void spelling(Workspace workspace) throws IOException {
    Map<LanguageTag, ?> named = workspace.configuration().checks().dictionaries();
    for (LanguageTag language : named.keySet()) {
      try {
        workspace.requireDictionary(language);
        all.add(Observation.ok(Area.SPELLING, DoctorMessage.SPELLING_READY, language));
      } catch (InputException e) {
        all.add(
            Observation.fault(Area.SPELLING, DoctorMessage.SPELLING_FAULTY, language)
                .at(e.diagnostics().get(0)));
      }
    }
    boolean offered = false;
    for (LanguageTag language : languages(workspace)) {
      String file = USUAL_DICTIONARIES.get(language.value());
      if (file != null
          && named.keySet().stream().noneMatch(language::meets)
          && FileInput.exists(systemDictionaries.resolve(file))) {
        Path path = systemDictionaries.resolve(file);
        all.add(
            Observation.note(Area.SPELLING, DoctorMessage.SPELLING_OFFERED, language, path)
                .of(path.toString())
                .advising(
                    DoctorMessage.NAME_DICTIONARY,
                    "[checks.dictionaries] " + language + " = \"" + path + "\""));
        offered = true;
      }
    }
    if (named.isEmpty() && !offered) {
      all.add(Observation.ok(Area.SPELLING, DoctorMessage.SPELLING_NONE));
    }
  }

  private static List<LanguageTag> languages(Workspace workspace) {
    List<LanguageTag> languages = new ArrayList<>(workspace.configuration().targets());
    languages.add(workspace.configuration().source());
    return languages;
  }
}
