package org.korpu.handoff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.formats.DocumentFilters;
import org.korpu.filter.segmentation.SrxSegmenter;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.model.Inline;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.pretranslate.Leverage;
import org.korpu.pretranslate.Pretranslation;
import org.korpu.pretranslate.Proposal;

/** The way of a document out to a translator and back, as the commands go it. */
final class RoundTrip {

  private static final LanguageTag FROM = LanguageTag.EN;
  private static final LanguageTag TO = LanguageTag.AZ;

  private RoundTrip() {}

  /** The document in Azerbaijani, if that is what the translation says. */
  static Document of(
      Document source, XliffDocument.Version version, UnaryOperator<String> translation)
      throws IOException {
    DocumentFilter filter = DocumentFilters.forDocument(source);
    ExtractedDocument extracted =
        ExtractedDocument.of(source, filter, SrxSegmenter.builtIn(), FROM);
    Pretranslation nothingKnown =
        new Pretranslation(
            extracted.segments().stream()
                .map(s -> new Proposal(s, Leverage.Band.NEW, List.of(), List.of()))
                .toList(),
            new Leverage(Map.of()));
    XliffDocument exported =
        XliffExport.of(
            extracted, nothingKnown, source.name(), "digest", FROM, TO, version, m -> "");
    XliffDocument returned = written(translated(written(exported), translation));
    TranslationMerge merge =
        TranslationMerge.of(
            "a.xlf",
            returned.files().get(0),
            FROM,
            "digest",
            filter.extract(source, FROM),
            MergePolicy.COMPLETE);
    ByteArrayOutputStream merged = new ByteArrayOutputStream();
    filter.merge(source, FROM, TO, merge.translations(), merged);
    return new Document(source.name(), merged.toByteArray());
  }

  private static XliffDocument written(XliffDocument xliff) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XliffWriter.write(xliff, bytes);
    return XliffReader.read(
        new ByteArrayInputStream(bytes.toByteArray()),
        "a.xlf",
        fault -> {
          throw new AssertionError(fault);
        });
  }

  private static XliffDocument translated(XliffDocument xliff, UnaryOperator<String> translation) {
    List<XliffFile> files = new ArrayList<>();
    for (XliffFile file : xliff.files()) {
      List<XliffUnit> units = new ArrayList<>();
      for (XliffUnit unit : file.units()) {
        List<XliffPart> parts = new ArrayList<>();
        for (XliffPart part : unit.parts()) {
          parts.add(
              part.kind() == XliffPart.Kind.IGNORABLE
                  ? part
                  : part.withTarget(
                      translated(part.source(), translation), State.FINAL, Qualifier.NONE));
        }
        units.add(new XliffUnit(unit.id(), unit.preserveSpace(), true, unit.notes(), parts));
      }
      files.add(file.withUnits(units));
    }
    return new XliffDocument(xliff.version(), xliff.source(), xliff.target(), files);
  }

  private static Segment translated(Segment source, UnaryOperator<String> translation) {
    List<Inline> content = new ArrayList<>();
    for (Inline inline : source.content()) {
      content.add(
          inline instanceof TextRun run ? new TextRun(translation.apply(run.text())) : inline);
    }
    return new Segment(content);
  }
}
