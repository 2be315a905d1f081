package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.extract.DocumentPassages;
import org.korpu.extract.RenamedConcepts;
import org.korpu.extract.RenamedSegment;
import org.korpu.extract.TitleRename;
import org.korpu.extract.UnitRename;
import org.korpu.extract.XliffRename;
import org.korpu.filter.Document;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.PlacedConcept;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.report.Highlight;
import org.korpu.report.RenameReport;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary rename}: what has to change when an official title changes. */
@Command(name = "rename")
final class GlossaryRenameCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--en", paramLabel = "TITLE")
  private @Nullable String english;

  @Option(names = "--az", paramLabel = "TITLE")
  private @Nullable String azerbaijani;

  @Option(names = "--ru", paramLabel = "TITLE")
  private @Nullable String russian;

  @Option(names = "--from-date", paramLabel = "DATE")
  private @Nullable LocalDate from;

  @Option(names = "--impact")
  private boolean impact;

  @Option(names = "--apply")
  private boolean apply;

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "CONCEPT", index = "0", descriptionKey = "CONCEPT")
  private String named = "";

  @Parameters(paramLabel = "FILE", index = "1..*", arity = "0..*", descriptionKey = "FILE.terms")
  private List<String> files = List.of();

  private int texts;
  private int open;
  private int toRead;

  GlossaryRenameCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (impact && apply) {
      throw fault(Message.of(CliMessage.NOT_TOGETHER, "--impact", "--apply"));
    }
    TermMatchers matchers = invocation.resources().terms(glossaries);
    Concept concept = NamedConcept.find(matchers.glossary(), named);
    Map<LanguageTag, String> titles = titles(concept);
    TitleRename rename = new TitleRename(matchers, concept, titles);
    RenameReport report =
        new RenameReport(
            invocation.messages(), invocation.colour() ? Highlight.COLOUR : Highlight.BRACKETS);
    List<Concept> concepts = RenamedConcepts.of(matchers.glossary(), rename, concept, titles, from);
    for (String file : files) {
      if (PassageFiles.isMemory(file)) {
        renameMemories(List.of(Path.of(file)), rename, report);
      } else if (PassageFiles.isXliff(file)) {
        renameXliff(file, rename, report);
      } else {
        showDocument(file, rename, report);
      }
    }
    renameMemories(memories, rename, report);
    // The glossary last: until then a second run finds what a first one left.
    renameGlossary(concepts);
    invocation.say(
        Message.of(
            apply ? TermUseMessage.RENAMED : TermUseMessage.WOULD_RENAME,
            texts,
            concepts.size(),
            toRead,
            open));
    return ExitStatus.findings(!apply || open > 0).code();
  }

  private Map<LanguageTag, String> titles(Concept concept) {
    Map<LanguageTag, String> titles = new LinkedHashMap<>();
    add(titles, LanguageTag.EN, english);
    add(titles, LanguageTag.AZ, azerbaijani);
    add(titles, LanguageTag.RU, russian);
    if (titles.isEmpty()) {
      throw fault(Message.of(TermUseMessage.NO_TITLE));
    }
    for (LanguageTag language : titles.keySet()) {
      if (concept.approved(language).isEmpty()) {
        throw fault(Message.of(TermUseMessage.NO_OLD_TITLE, concept.id(), language));
      }
    }
    return titles;
  }

  private static void add(
      Map<LanguageTag, String> titles, LanguageTag language, @Nullable String title) {
    if (title != null && !title.isBlank()) {
      titles.put(language, title.strip());
    }
  }

  private UsageFault fault(Message message) {
    if (spec == null) {
      throw new IllegalStateException("not made by the parser");
    }
    return new UsageFault(spec.commandLine(), message);
  }

  private void renameMemories(List<Path> paths, TitleRename rename, RenameReport report)
      throws IOException {
    TmxFiles.Purpose purpose = apply ? TmxFiles.Purpose.CHANGE : TmxFiles.Purpose.PREVIEW;
    for (TmxMemory memory : TmxFiles.of(invocation, paths, purpose)) {
      boolean[] changes = new boolean[1];
      UnitRename shown =
          rename(
              memory,
              rename,
              segment -> {
                changes[0] |= segment.changes();
                show(segment, report);
              });
      memory.forEach(stored -> shown.rewrite(stored, unit -> {}), invocation::warn);
      // A memory in which nothing changes keeps its bytes.
      if (apply && changes[0]) {
        memory.rewrite(rename(memory, rename, segment -> {}), invocation::warn);
      }
    }
  }

  private UnitRename rename(TmxMemory memory, TitleRename rename, Consumer<RenamedSegment> found) {
    return new UnitRename(memory.name(), rename, invocation.session().clock().instant(), found);
  }

  private void renameXliff(String file, TitleRename rename, RenameReport report)
      throws IOException {
    byte[] bytes = invocation.bytes(file);
    XliffEditor editor = XliffEditor.open(bytes, file, invocation::warn);
    XliffRename segments =
        new XliffRename(file, editor.document(), rename, segment -> show(segment, report));
    byte[] changed = editor.revise(segments);
    if (apply && !Arrays.equals(bytes, changed)) {
      invocation.write(changed, Path.of(file));
    }
  }

  /** A document is written by its author: it is only shown where it must change. */
  private void showDocument(String file, TitleRename rename, RenameReport report)
      throws IOException {
    Document document = invocation.document(file);
    Documents documents = invocation.documents(Optional.empty());
    LanguageTag language = documents.languageOf(document);
    new DocumentPassages(document, documents.filterFor(document), language)
        .forEach(
            passage -> {
              Segment text = Segment.of(passage.text(language).orElse(""));
              rename
                  .rename(text, language, passage.place(language, 0))
                  .ifPresent(segment -> show(segment, report));
            });
  }

  private void renameGlossary(List<Concept> concepts) throws IOException {
    GlossaryEdits edits = new GlossaryEdits(invocation, glossaries);
    List<Concept> before = new ArrayList<>();
    for (Concept concept : concepts) {
      PlacedConcept placed = edits.concept(concept.id());
      before.add(placed.concept());
      if (apply) {
        GlossaryEdits.apply(edits.fileOf(placed), GlossaryChange.put(List.of(concept)));
      }
    }
    if (format == OutputFormat.TEXT) {
      edits.show(Glossary.of(before), Glossary.of(concepts));
    }
  }

  private void show(RenamedSegment segment, RenameReport report) {
    texts++;
    open += segment.needsPerson() ? 1 : 0;
    toRead += segment.needsReading() ? 1 : 0;
    try {
      if (format == OutputFormat.JSON) {
        RenameReport.writeJson(segment, invocation.out());
      } else {
        report.writeText(segment, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
