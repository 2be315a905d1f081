package org.korpu.releases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.korpu.bilingual.Progress;
import org.korpu.bilingual.Tally;
import org.korpu.bilingual.XliffStatistics;
import org.korpu.files.FileInput;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffReader;
import org.korpu.handoff.MergePolicy;
import org.korpu.handoff.RememberedPairs;
import org.korpu.handoff.TranslationMerge;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.releases.Translation.Product;
import org.korpu.releases.Translation.Source;
import org.korpu.workspace.Documents;
import org.korpu.workspace.HandoffFiles;
import org.korpu.workspace.ReleaseFiles;

/**
 * Finds out where releases stand: first the XLIFF files are read, then the units of the memories
 * are shown to it, once, then it tells.
 *
 * <p>Whether a translated document is up to date is found out by merging again, in memory: times of
 * files say nothing after a checkout or a copy, and the translated document has no place for a
 * digest. That takes as long as a merge, for each translated document that is there.
 */
public final class ReleaseSurvey {

  private final List<LanguageTag> targets;
  private final Documents documents;
  private final Function<Path, String> shown;
  private final Consumer<Diagnostic> faults;

  /** The XLIFF files of each document, by its path as it is shown. */
  private final Map<String, List<ExportedFile>> releases = new TreeMap<>();

  private final RememberedPairs remembered = new RememberedPairs();

  /**
   * For the files that were found.
   *
   * @param targets the languages that every release is to have
   * @param shown a path as the user is to see it
   * @param faults is told which files cannot be read; they are left out
   */
  public ReleaseSurvey(
      ReleaseFiles files,
      List<LanguageTag> targets,
      Documents documents,
      Function<Path, String> shown,
      Consumer<Diagnostic> faults)
      throws IOException {
    this.targets = List.copyOf(targets);
    this.documents = documents;
    this.shown = shown;
    this.faults = faults;
    for (Path document : files.documents()) {
      releases.put(shown.apply(document), new ArrayList<>());
    }
    for (Path file : files.exported()) {
      try {
        read(file, shown.apply(file));
      } catch (InputException e) {
        e.diagnostics().forEach(faults);
      }
    }
  }

  private void read(Path file, String name) throws IOException {
    XliffDocument xliff;
    try (var in = FileInput.open(file)) {
      xliff = XliffReader.read(in, name, faults);
    }
    LanguageTag target = xliff.target();
    if (target == null) {
      return; // not assigned to anybody yet
    }
    for (XliffFile part : xliff.files()) {
      ExportedFile exported = ExportedFile.of(file, name, xliff, part, target);
      releases
          .computeIfAbsent(exported.document().map(shown).orElse(name), key -> new ArrayList<>())
          .add(exported);
      remembered.ask(exported.pairs());
    }
  }

  /** Takes note of a unit of a memory. */
  public void read(TranslationUnit unit) {
    remembered.read(unit);
  }

  /** Where the releases stand, in the order of their paths; to be asked when memories were read. */
  public List<Release> releases() throws IOException {
    List<Release> all = new ArrayList<>();
    for (Map.Entry<String, List<ExportedFile>> each : releases.entrySet()) {
      all.add(release(each.getKey(), each.getValue()));
    }
    return all;
  }

  private Release release(String document, List<ExportedFile> files) throws IOException {
    Map<LanguageTag, List<Translation>> byLanguage = new LinkedHashMap<>();
    targets.forEach(target -> byLanguage.put(target, new ArrayList<>()));
    for (ExportedFile file : files) {
      LanguageTag language =
          targets.stream().filter(file.to()::meets).findFirst().orElse(file.to());
      byLanguage.computeIfAbsent(language, key -> new ArrayList<>()).add(translation(file));
    }
    boolean exportable = files.isEmpty() || files.stream().anyMatch(ReleaseSurvey::hasDocument);
    List<Translation> translations = new ArrayList<>();
    byLanguage.forEach(
        (language, found) -> {
          translations.addAll(found);
          if (found.isEmpty() && exportable) {
            translations.add(Translation.missing(language));
          }
        });
    return new Release(document, translations);
  }

  private static boolean hasDocument(ExportedFile file) {
    return file.document().filter(FileInput::exists).isPresent();
  }

  private Translation translation(ExportedFile file) throws IOException {
    XliffStatistics statistics = file.statistics();
    int reviewed = count(statistics.of(Progress.REVIEWED)) + count(statistics.of(Progress.FINAL));
    Optional<HandoffFiles.Merge> place =
        Optional.of(file)
            .filter(ReleaseSurvey::hasDocument)
            .map(
                each ->
                    HandoffFiles.merge(each.path(), each.part().original(), null, null, each.to()));
    Source source = Source.MISSING;
    Product product = Product.NONE;
    if (place.isPresent()) {
      Document original = place.get().readOriginal(shown.apply(place.get().original()));
      source = source(file, place.get().digestOf(original));
      product = product(file, original, place.get());
    }
    return new Translation(
        file.to(),
        file.shown(),
        source,
        count(statistics.all()),
        reviewed + count(statistics.of(Progress.TRANSLATED)),
        reviewed,
        file.pairs().size(),
        remembered.known(file.pairs()),
        product);
  }

  private static int count(Tally tally) {
    return Math.toIntExact(tally.segments());
  }

  private static Source source(ExportedFile file, String digest) {
    String exported = file.part().digest();
    if (exported == null) {
      return Source.UNKNOWN;
    }
    return exported.equals(digest) ? Source.SAME : Source.CHANGED;
  }

  private Product product(ExportedFile file, Document original, HandoffFiles.Merge place)
      throws IOException {
    if (!FileInput.exists(place.file())) {
      return Product.NONE;
    }
    ByteArrayOutputStream merged = new ByteArrayOutputStream();
    try {
      DocumentFilter filter = documents.filterFor(original, file.part());
      TranslationMerge merge =
          TranslationMerge.of(
              file.shown(),
              file.part(),
              file.from(),
              place.digestOf(original),
              filter.extract(original, file.from()),
              MergePolicy.DEFAULT);
      filter.merge(original, file.from(), file.to(), merge.translations(), merged);
    } catch (InputException e) {
      return Product.DIFFERENT; // a merge would be refused now, and will say why
    }
    return Arrays.equals(merged.toByteArray(), FileInput.readAll(place.file()))
        ? Product.MERGED
        : Product.DIFFERENT;
  }
}
