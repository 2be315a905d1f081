package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit.Role;

/**
 * Where a text unit stands in an archive.
 *
 * <p>The same text may stand at several places: Word keeps a text box twice, for itself and for
 * programs that do not know the newer kind.
 */
final class Place {

  private final String id;
  private final Role role;
  private final XmlPart part;
  private final XmlNode paragraph;
  private final Dialect dialect;
  private final ParagraphContent content;
  private final List<Place> copies = new ArrayList<>();

  /** A place of running text. */
  Place(String id, XmlPart part, XmlNode paragraph, Dialect dialect) {
    this(id, Role.RUNNING, part, paragraph, dialect);
  }

  /** A place of a paragraph. */
  Place(String id, Role role, XmlPart part, XmlNode paragraph, Dialect dialect) {
    this.id = id;
    this.role = role;
    this.part = part;
    this.paragraph = paragraph;
    this.dialect = dialect;
    this.content = ParagraphContent.of(dialect.pieces(part, paragraph));
  }

  /** The id of the unit. */
  String id() {
    return id;
  }

  /** What the unit is to the document. */
  Role role() {
    return role;
  }

  XmlPart part() {
    return part;
  }

  XmlNode paragraph() {
    return paragraph;
  }

  /** The text with its codes. */
  Segment segment() {
    return content.segment();
  }

  /** Makes a place one where the translation of this is to be written, too. */
  void addCopy(Place copy) {
    copies.add(copy);
  }

  /** The other places of the same text. */
  List<Place> copies() {
    return List.copyOf(copies);
  }

  /** The stretch that a translation replaces. */
  Markup.Range extent() {
    return dialect.extent(paragraph);
  }

  /**
   * Writes a translation, without those of paragraphs inside this one unless the rewrite has them.
   */
  void write(Segment translation, PartRewrite rewrite, StringBuilder out) {
    content.write(
        translation,
        dialect.writer(part, paragraph, out),
        markup -> markup.forEach(piece -> rewrite.append(piece, out)));
  }
}
