package org.korpu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.exchange.FileFormat;
import org.korpu.filter.Document;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TextUnit;
import org.korpu.shell.Direction;
import org.korpu.shell.Passage;
import org.korpu.shell.Passage.Translation;
import org.korpu.shell.Passages;
import org.korpu.workspace.Documents;

/** Reads a file that is to be worked through. */
final class ShellFileReader {

  private final Invocation invocation;
  private final Direction usual;

  /**
   * For one file.
   *
   * @param usual the languages of the workspace
   */
  ShellFileReader(Invocation invocation, Direction usual) {
    this.invocation = invocation;
    this.usual = usual;
  }

  /**
   * The segments of a file: of an XLIFF file its own, of a document those that an export would
   * have. The language of a document is that which its text tells, among those of the workspace.
   *
   * @throws InputException if there are none, or the file cannot be read
   */
  Passages read(String name) throws IOException {
    Passages passages = FileFormat.isXliff(name) ? xliff(name) : document(name);
    if (passages.count() == 0) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(ShellCommandMessage.NO_SEGMENTS)));
    }
    return passages;
  }

  private Passages xliff(String name) throws IOException {
    XliffDocument document = invocation.xliff(name);
    LanguageTag target = document.target();
    List<Passage> all = new ArrayList<>();
    for (XliffFile file : document.files()) {
      for (XliffUnit unit : file.units()) {
        for (XliffPart part : unit.segments()) {
          all.add(
              new Passage(
                  unit.id() + "/" + part.id(),
                  part.position(),
                  part.source(),
                  Optional.ofNullable(part.target())
                      .map(text -> new Translation(text, part.state()))));
        }
      }
    }
    Direction direction =
        target == null
            ? new Direction(document.source(), all(usual))
            : new Direction(document.source(), List.of(target));
    return new Passages(name, direction, all);
  }

  private static List<LanguageTag> all(Direction direction) {
    List<LanguageTag> languages = new ArrayList<>(direction.to());
    languages.add(direction.from());
    return languages;
  }

  private Passages document(String name) throws IOException {
    Documents documents = invocation.documents(Optional.empty());
    Document document = invocation.document(name);
    List<TextUnit> units = documents.filterFor(document).extract(document, usual.from());
    StringBuilder text = new StringBuilder();
    units.forEach(unit -> text.append(unit.content().text()).append('\n'));
    Direction direction = usual.of(text.toString());
    List<Passage> all = new ArrayList<>();
    for (TextUnit unit : units) {
      for (Piece piece : documents.segmenter().split(unit.content(), direction.from())) {
        if (piece.kind() == Piece.Kind.SEGMENT) {
          all.add(new Passage(unit.id(), null, piece.content(), Optional.empty()));
        }
      }
    }
    return new Passages(name, direction, all);
  }
}
