package org.korpu.filter.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.TranslationCheck;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * Word, Excel and PowerPoint since 2007, and OpenDocument.
 *
 * <p>Units are paragraphs, wherever they stand: in the body, cells, notes, headers, text boxes; in
 * Excel, strings, one unit for all cells that share it. Paragraphs without text are no units. A
 * merged document differs from its source in the content of the translated paragraphs, in the
 * language it says to be in, and in nothing else; times in the archive are the same for each merge.
 *
 * <p>Stateless but for the options; safe for many threads. A call needs some ten times the size of
 * the unpacked parts as memory.
 */
public final class OfficeDocumentFilter implements DocumentFilter {

  private final DocumentFormat format;
  private final FilterOptions options;

  /**
   * A filter for one format.
   *
   * @param format one of those of office programs
   */
  public OfficeDocumentFilter(DocumentFormat format, FilterOptions options) {
    this.format = format;
    this.options = options;
  }

  @Override
  public boolean accepts(Document document) {
    return format.hasExtension(document.extension());
  }

  @Override
  public List<TextUnit> extract(Document document, LanguageTag source) {
    List<TextUnit> units = new ArrayList<>();
    for (Place place :
        open(DocumentParts.of(document, options.limits().archives()), source).places()) {
      units.add(new TextUnit(place.id(), place.segment(), true, place.role()));
    }
    return List.copyOf(units);
  }

  /** {@inheritDoc} Tracked changes that nobody has accepted or rejected yet. */
  @Override
  public List<Diagnostic> remarks(Document document) {
    int changes =
        open(DocumentParts.of(document, options.limits().archives()), LanguageTag.EN)
            .trackedChanges();
    if (changes == 0) {
      return List.of();
    }
    return List.of(
        Diagnostic.warning(
                document.name(), null, Message.of(DocumentMessage.TRACKED_CHANGES, changes))
            .withAdvice(Message.of(DocumentMessage.SETTLE_CHANGES)));
  }

  @Override
  public void merge(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations,
      OutputStream out) {
    DocumentParts archive = DocumentParts.of(document, options.limits().archives());
    OfficePackage office = open(archive, target);
    TranslationCheck check = new TranslationCheck(document);
    Rewrites rewrites = new Rewrites();
    Map<String, Segment> left = new HashMap<>(translations);
    for (Place place : office.places()) {
      Segment translation = left.remove(place.id());
      if (translation != null && check.isSound(place.id(), place.segment(), translation)) {
        rewrites.of(place.part()).translate(place, translation);
        for (Place copy : place.copies()) {
          rewrites.of(copy.part()).translate(copy, translation);
        }
      }
    }
    check.finish(left.keySet());
    office.adapt(translations, rewrites);
    rewrites.applyTo(archive);
    try {
      out.write(archive.packed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OfficePackage open(DocumentParts archive, LanguageTag target) {
    return switch (format) {
      case WORD -> new WordPackage(archive, main(archive), options.word(), target);
      case SLIDES -> new SlidePackage(archive, main(archive), options.slides(), target);
      case SHEETS -> new SheetPackage(archive, main(archive), options.sheets(), target);
      case OPEN_TEXT, OPEN_SHEETS, OPEN_SLIDES ->
          new OpenDocumentPackage(archive, options.openDocument(), target);
      default -> throw new IllegalArgumentException("no office format: " + format);
    };
  }

  /** The part that the others hang from; its name is a habit of each program. */
  private String main(DocumentParts archive) {
    return Relationships.of(archive, "").targets("officeDocument").stream()
        .findFirst()
        .orElse(
            switch (format) {
              case WORD -> "word/document.xml";
              case SLIDES -> "ppt/presentation.xml";
              default -> "xl/workbook.xml";
            });
  }
}
