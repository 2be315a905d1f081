package org.korpu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.triangle.CommonText;
import org.korpu.triangle.Version;
import org.korpu.triangle.VersionSegment;
import org.korpu.workspace.Documents;

/**
 * Reads documents of any supported format as versions of a text.
 *
 * <p>A line with tabs is a row, and its cells are segments, as the cells of a table are elsewhere;
 * a tab behind the mark of a list item cuts nothing.
 */
final class VersionReader {

  private static final Pattern TABS = Pattern.compile("\\t+");

  /** What stands before the tab in an item of a list. */
  private static final Pattern ITEM_MARK = Pattern.compile("[\\p{P}\\p{S}]+|\\(?\\w{1,4}[.)]");

  private final Invocation invocation;
  private final Documents documents;

  VersionReader(Invocation invocation) throws IOException {
    this.invocation = invocation;
    this.documents = invocation.documents(Optional.empty());
  }

  /**
   * Reads the documents of one text, one for each language, and leaves out what not all formats
   * have.
   */
  List<Version> read(List<String> files, List<LanguageTag> languages) throws IOException {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      versions.add(read(files.get(i), languages.get(i)));
    }
    return CommonText.of(versions);
  }

  private Version read(String file, LanguageTag language) throws IOException {
    Document document = invocation.document(file);
    DocumentFilter filter = documents.filterFor(document);
    DocumentFilter.Places places = filter.places(document);
    List<VersionSegment> segments = new ArrayList<>();
    for (ExtractedDocument.Unit unit :
        ExtractedDocument.of(document, filter, documents.segmenter(), language).units()) {
      String id = unit.textUnit().id();
      int offset = 0;
      int number = 0;
      for (Piece piece : unit.pieces()) {
        Segment content = piece.content();
        if (piece.kind() == Piece.Kind.SEGMENT) {
          int end = 0;
          for (Segment cell : cells(content)) {
            int start = content.text().indexOf(cell.text(), end);
            end = start + cell.text().length();
            number++;
            segments.add(
                new VersionSegment(
                    id, number, places.of(id, offset + start), cell, unit.textUnit().role()));
          }
        }
        offset += content.text().length();
      }
    }
    return new Version(document.name(), language, segments);
  }

  /** The cells of a row; the segment itself if it is none. */
  private static List<Segment> cells(Segment segment) {
    String text = segment.text();
    if (text.indexOf('\t') < 0 || segment.hasCodes()) {
      return List.of(segment);
    }
    List<String> cells = TABS.splitAsStream(text).map(String::strip).toList();
    if (ITEM_MARK.matcher(cells.get(0)).matches()) {
      return List.of(segment);
    }
    return cells.stream().filter(cell -> !cell.isEmpty()).map(Segment::of).toList();
  }
}
