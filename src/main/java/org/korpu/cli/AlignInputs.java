package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.align.ParallelText;
import org.korpu.align.SegmentedText;
import org.korpu.filter.Document;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.workspace.Documents;

/** The documents that {@code korpu align} is to align, and their texts. */
final class AlignInputs {

  /** What a document is cut by. */
  enum Cutting {
    /** By its format and the segmentation rules. */
    DOCUMENT,
    /** It is plain text with a segment a line. */
    LINES
  }

  private final Invocation invocation;
  private final List<LanguageTag> languages;
  private final Cutting cutting;
  private @Nullable Documents documents;

  AlignInputs(Invocation invocation, List<LanguageTag> languages, Cutting cutting) {
    this.invocation = invocation;
    this.languages = languages;
    this.cutting = cutting;
  }

  /**
   * The documents of a list: a line each, the files in the order of the languages with a tab
   * between them. Empty lines are passed over.
   *
   * @throws InputException if a line has more or fewer files, or there is no line
   */
  List<List<String>> listed(String list) throws IOException {
    List<List<String>> found = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    try (BufferedReader lines = invocation.text(list)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        List<String> files = List.of(line.split("\t", -1));
        if (files.size() != languages.size()) {
          faults.add(
              Diagnostic.error(
                  list,
                  new Position(number, 1),
                  Message.of(AlignCommandMessage.LIST_FILES, languages.size(), files.size())));
        }
        found.add(files);
      }
    }
    if (found.isEmpty()) {
      faults.add(Diagnostic.error(list, null, Message.of(AlignCommandMessage.LIST_EMPTY)));
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return found;
  }

  /** Reads a document: one file for each language. */
  ParallelText read(List<String> files) throws IOException {
    List<SegmentedText> sides = new ArrayList<>();
    for (int side = 0; side < files.size(); side++) {
      sides.add(
          cutting == Cutting.LINES
              ? lines(files.get(side))
              : segments(files.get(side), languages.get(side)));
    }
    return new ParallelText(sides);
  }

  private SegmentedText lines(String file) throws IOException {
    try (BufferedReader text = invocation.text(file)) {
      return SegmentedText.of(text.lines().toList());
    }
  }

  private SegmentedText segments(String file, LanguageTag language) throws IOException {
    if (documents == null) {
      documents = invocation.documents(Optional.empty());
    }
    Document document = invocation.document(file);
    ExtractedDocument extracted =
        ExtractedDocument.of(
            document, documents.filterFor(document), documents.segmenter(), language);
    List<String> segments = new ArrayList<>();
    BitSet starts = new BitSet();
    for (ExtractedDocument.Unit unit : extracted.units()) {
      starts.set(segments.size());
      for (Piece piece : unit.pieces()) {
        if (piece.kind() == Piece.Kind.SEGMENT) {
          segments.add(plain(piece.content()));
        }
      }
    }
    return new SegmentedText(segments, starts);
  }

  /** The text without codes, a line break in it a space, and white space of any width one space. */
  private static String plain(Segment segment) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      } else if (inline instanceof InlineCode code
          && code.kind() == InlineCode.Kind.PLACEHOLDER
          && ("lb".equals(code.type()) || "br".equals(code.type()))) {
        text.append(' ');
      }
    }
    return text.toString().strip().replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }
}
