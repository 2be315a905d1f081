package org.korpu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.triangle.Version;
import org.korpu.triangle.VersionSegment;
import org.korpu.workspace.Documents;

/** Reads documents of any supported format as versions of a text. */
final class VersionReader {

  private final Invocation invocation;
  private final Documents documents;

  VersionReader(Invocation invocation) throws IOException {
    this.invocation = invocation;
    this.documents = invocation.documents(Optional.empty());
  }

  /** Reads the document of a language. */
  Version read(String file, LanguageTag language) throws IOException {
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
          number++;
          segments.add(new VersionSegment(id, number, places.of(id, offset), content));
        }
        offset += content.text().length();
      }
    }
    return new Version(document.name(), language, segments);
  }
}
