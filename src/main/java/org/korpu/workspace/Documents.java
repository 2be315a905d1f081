package org.korpu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.korpu.files.FileInput;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.PlainTextFilter;
import org.korpu.filter.PlainTextFilter.Paragraphs;
import org.korpu.filter.Segmenter;
import org.korpu.filter.formats.DocumentFilters;
import org.korpu.filter.segmentation.SrxSegmenter;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TextUnit;
import org.korpu.text.LanguageGuess;

/**
 * What it takes to open documents: the filter for each format and the segmentation rules. Filters
 * are loaded when a document needs them; plain text never loads a filter library.
 */
public final class Documents {

  /** How much text tells its language, in UTF-16 units; more makes no difference. */
  private static final int LANGUAGE_SAMPLE = 20_000;

  private final Segmenter segmenter;

  private final FilterOptions options;

  private Documents(Segmenter segmenter, FilterOptions options) {
    this.segmenter = segmenter;
    this.options = options;
  }

  /**
   * With the segmentation rules, abbreviations and filter options of a workspace; korpu's own
   * without one.
   *
   * @param rules an SRX file in place of the rules of the workspace
   * @throws InputException if a file is no SRX, or no list of abbreviations
   */
  public static Documents of(Optional<Workspace> workspace, Optional<Path> rules)
      throws IOException {
    SrxSegmenter segmenter =
        segmenter(rules.or(() -> workspace.flatMap(Workspace::segmentationRules)));
    return new Documents(
        workspace.isEmpty()
            ? segmenter
            : segmenter.withAbbreviations(workspace.get().abbreviations()),
        workspace.isEmpty() ? FilterOptions.DEFAULT : workspace.get().filterOptions());
  }

  private static SrxSegmenter segmenter(Optional<Path> rules) throws IOException {
    if (rules.isEmpty()) {
      return SrxSegmenter.builtIn();
    }
    try (InputStream in = FileInput.open(rules.get())) {
      return SrxSegmenter.read(in, rules.get().toString());
    }
  }

  /** The rules that cut text units. */
  public Segmenter segmenter() {
    return segmenter;
  }

  /**
   * The filter for a document.
   *
   * @throws InputException if no filter handles it
   */
  public DocumentFilter filterFor(Document document) {
    return DocumentFilters.forDocument(document, options);
  }

  /**
   * The filter for a document.
   *
   * @param paragraphs what a paragraph of plain text is; other formats know it
   * @throws InputException if no filter handles it
   */
  public DocumentFilter filterFor(Document document, Paragraphs paragraphs) {
    DocumentFilter filter = filterFor(document);
    return filter instanceof PlainTextFilter ? new PlainTextFilter(paragraphs) : filter;
  }

  /**
   * The filter that units were extracted with, to put their translations back.
   *
   * @param written what was made of the document
   * @throws InputException if no filter handles it
   */
  public DocumentFilter filterFor(Document document, XliffFile written) {
    List<String> ids = written.units().stream().map(XliffUnit::id).toList();
    return filterFor(document, Paragraphs.ofUnits(ids));
  }

  /**
   * The language a document is in, judged by its text.
   *
   * @throws InputException if the text does not tell
   */
  public LanguageTag languageOf(Document document) {
    StringBuilder sample = new StringBuilder();
    for (TextUnit unit : filterFor(document).extract(document, LanguageTag.EN)) {
      if (sample.length() < LANGUAGE_SAMPLE) {
        sample.append(unit.content().text()).append('\n');
      }
    }
    return LanguageGuess.of(sample.toString())
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error(
                            document.name(), null, Message.of(WorkspaceMessage.LANGUAGE_UNCLEAR))
                        .withAdvice(Message.of(WorkspaceMessage.NAME_LANGUAGE))));
  }
}
