package org.korpu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.korpu.files.FileInput;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.Segmenter;
import org.korpu.filter.okapi.DocumentFilters;
import org.korpu.filter.segmentation.SrxSegmenter;
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

  private Documents(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * With segmentation rules.
   *
   * @param rules an SRX file; korpu's own rules if empty
   * @throws InputException if the file is no SRX
   */
  public static Documents with(Optional<Path> rules) throws IOException {
    if (rules.isEmpty()) {
      return new Documents(SrxSegmenter.builtIn());
    }
    try (InputStream in = FileInput.open(rules.get())) {
      return new Documents(SrxSegmenter.read(in, rules.get().toString()));
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
    return DocumentFilters.forDocument(document);
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
