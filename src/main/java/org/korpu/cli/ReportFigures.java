package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.checking.BilingualFile;
import org.korpu.checking.Inspection;
import org.korpu.checking.PairLanguages;
import org.korpu.exchange.ImportFile;
import org.korpu.files.FileInput;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.format.xliff.XliffReader;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.overview.CheckFigures.Scope;
import org.korpu.overview.ConceptCounter;
import org.korpu.overview.FindingCounter;
import org.korpu.overview.MemoryCounter;
import org.korpu.overview.MemoryFigures;
import org.korpu.overview.Overview;
import org.korpu.overview.Overview.Subject;
import org.korpu.overview.ReleaseLeverage;
import org.korpu.overview.ReleaseName;
import org.korpu.overview.XliffLeverage;
import org.korpu.pretranslate.Leverage;
import org.korpu.pretranslate.Pretranslator;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.Documents;
import org.korpu.workspace.ReleaseFile;
import org.korpu.workspace.Resources;

/**
 * Counts what {@code korpu report} shows. A file that cannot be read is said to be so, and left
 * out.
 */
final class ReportFigures {

  private final Invocation invocation;
  private final Resources resources;
  private final Setting setting;
  private final ConceptCounter concepts;
  private final FindingCounter findings;
  private final List<ReleaseLeverage> releases = new ArrayList<>();

  /** For each release the target language whose file tells of its concepts: they are in each. */
  private final Map<String, LanguageTag> telling = new HashMap<>();

  private @Nullable Pretranslator pretranslator;
  private ExitStatus unread = ExitStatus.OK;

  /**
   * What is wanted.
   *
   * @param since the first day of releases, null for all
   * @param scope how far memories are checked
   */
  record Setting(
      LanguageTag source, List<LanguageTag> targets, @Nullable LocalDate since, Scope scope) {

    Setting {
      targets = List.copyOf(targets);
    }

    List<LanguageTag> languages() {
      return Stream.concat(Stream.of(source), targets.stream()).toList();
    }

    PairLanguages pairs() {
      return new PairLanguages(source, targets, source);
    }
  }

  ReportFigures(Invocation invocation, Resources resources, Setting setting) throws IOException {
    this.invocation = invocation;
    this.resources = resources;
    this.setting = setting;
    this.concepts = new ConceptCounter(resources.terms(List.of()));
    AcceptedFindings accepted = AcceptedFindings.of(invocation, null, resources.baseline(), false);
    this.findings = new FindingCounter(accepted::silences, concepts);
  }

  /** How it went: whether all files could be read. */
  ExitStatus unread() {
    return unread;
  }

  /**
   * Counts.
   *
   * @param name of what the report is about
   */
  Overview count(Subject subject, String name, List<ReleaseFile> files, List<TmxMemory> memories)
      throws IOException {
    List<ReleaseFile> translated = new ArrayList<>();
    for (ReleaseFile file : files) {
      LocalDate day = day(file);
      if (setting.since() != null && day.isBefore(setting.since())) {
        continue;
      }
      attempt(
          () -> {
            if (file.kind() == ReleaseFile.Kind.DOCUMENT) {
              countDocument(file, day);
            } else if (count(file, day)) {
              translated.add(file);
            }
          });
    }
    List<MemoryFigures> counted = new ArrayList<>();
    MemoryCounter memoryCounter = new MemoryCounter(setting.languages(), concepts);
    for (TmxMemory memory : memories) {
      attempt(() -> counted.add(memoryCounter.count(memory, invocation::warn)));
    }
    List<Check> checks = resources.checks(List.of(), List.of());
    List<Check> ofMemories =
        setting.scope() == Scope.ALL
            ? checks
            : checks.stream()
                .filter(check -> ConceptCounter.TERM_CHECKS.contains(check.name()))
                .toList();
    check(checks, inputs(translated), pair -> findings.pair());
    if (setting.scope() == Scope.ALL || concepts.hasConcepts()) {
      check(ofMemories, inputsOfMemories(memories), pair -> {});
    }
    return new Overview(
        subject,
        name,
        setting.since(),
        setting.source(),
        setting.targets(),
        releases,
        counted,
        memoryCounter.alignment(),
        concepts.result(setting.languages()),
        findings.result(setting.scope()));
  }

  private LocalDate day(ReleaseFile file) throws IOException {
    Optional<LocalDate> named = ReleaseName.day(file.name());
    return named.isPresent() ? named.get() : file.changed(invocation.session().clock().getZone());
  }

  /** Counts an XLIFF file; one without a target language, or for others, is no delivery. */
  private boolean count(ReleaseFile file, LocalDate day) throws IOException {
    List<String> sources = new ArrayList<>();
    XliffLeverage counting = new XliffLeverage(sources::add);
    try (InputStream in = file.open()) {
      XliffReader.read(in, file.name(), counting, invocation::warn);
    }
    LanguageTag from = counting.from();
    LanguageTag to = counting.to();
    if (from == null || to == null || !setting.pairs().wants(from, to)) {
      return false;
    }
    String release = ReleaseName.ofXliff(file.name(), from, to);
    add(new ReleaseLeverage(release, file.name(), day, from, to, counting.result()), sources);
    return true;
  }

  /** Counts a document as an export would now. */
  private void countDocument(ReleaseFile file, LocalDate day) throws IOException {
    Documents documents = invocation.documents(Optional.empty());
    Document document = new Document(file.name(), FileInput.readAll(file.path()));
    DocumentFilter filter = documents.filterFor(document);
    LanguageTag from = setting.source();
    ExtractedDocument extracted =
        ExtractedDocument.of(document, filter, documents.segmenter(), from);
    String release = ReleaseName.ofDocument(file.name(), from);
    List<String> sources = extracted.segments().stream().map(Segment::text).toList();
    for (LanguageTag to : setting.targets()) {
      Leverage leverage = pretranslator().pretranslate(extracted.segments(), from, to).leverage();
      add(new ReleaseLeverage(release, file.name(), day, from, to, leverage), sources);
    }
  }

  private Pretranslator pretranslator() throws IOException {
    if (pretranslator == null) {
      pretranslator = resources.pretranslator(resources.configuration().threshold());
    }
    return pretranslator;
  }

  private void add(ReleaseLeverage delivery, List<String> sources) {
    releases.add(delivery);
    findings.release(delivery.file(), delivery.release());
    if (telling.computeIfAbsent(delivery.release(), each -> delivery.to()).equals(delivery.to())) {
      sources.forEach(text -> concepts.used(concepts.concepts(text, delivery.from())));
    }
  }

  private void check(List<Check> checks, List<ImportFile> files, Consumer<SegmentPair> counted)
      throws IOException {
    Set<String> known = checks.stream().map(Check::name).collect(Collectors.toSet());
    AllowedSpots allowed = new AllowedSpots(resources.configuration().checks().allowed());
    Consumer<Finding> sink = findings::add;
    try (Inspection inspection =
        new Inspection(checks, resources.configuration().checks().severities(), allowed, sink)) {
      for (ImportFile file : files) {
        attempt(
            () ->
                new BilingualFile(file, setting.pairs(), known)
                    .read(
                        pair -> {
                          counted.accept(pair);
                          inspection.add(pair);
                        },
                        fault -> {})); // told of when it was counted
      }
      inspection.finish();
    }
  }

  private static List<ImportFile> inputs(List<ReleaseFile> files) {
    return files.stream().map(file -> new ImportFile(file.name(), file::open)).toList();
  }

  private static List<ImportFile> inputsOfMemories(List<TmxMemory> memories) {
    Map<String, ImportFile> files = new LinkedHashMap<>();
    for (TmxMemory memory : memories) {
      files.put(memory.name(), new ImportFile(memory.name(), () -> FileInput.open(memory.file())));
    }
    return List.copyOf(files.values());
  }

  private <E extends Exception> void attempt(Invocation.Attempt<E> attempt) throws E {
    ExitStatus status = invocation.attempt(attempt);
    unread = status == ExitStatus.OK ? unread : status;
  }

  /** The memories among files that a user named. */
  List<TmxMemory> memories(List<ReleaseFile> files) {
    return files.stream()
        .filter(file -> file.kind() == ReleaseFile.Kind.MEMORY)
        .map(file -> invocation.tmx(file.name(), file.name()))
        .toList();
  }

  /** The files that are no memories. */
  static List<ReleaseFile> releases(List<ReleaseFile> files) {
    return files.stream().filter(file -> file.kind() != ReleaseFile.Kind.MEMORY).toList();
  }

  /** The name of a folder. */
  static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }
}
