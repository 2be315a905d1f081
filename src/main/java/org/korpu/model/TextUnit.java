package org.korpu.model;

/**
 * A paragraph, heading or table cell extracted from a document, before segmentation.
 *
 * @param id unique in its document; the same for the same document and filter version
 * @param content its text with inline codes; code ids are unique within the unit
 * @param preserveSpace whether runs of white space mean something and must be kept as they are
 * @param role what it is to the document
 */
public record TextUnit(String id, Segment content, boolean preserveSpace, Role role) {

  /**
   * What a unit is to its document. All but {@code RUNNING} stands apart from what one reads from
   * the first line to the last, and not every format can have it.
   */
  public enum Role {
    /** The title of a page, shown above it and not in it. */
    TITLE,
    /** What a page tells of itself to search engines. */
    SUMMARY,
    /** A header of pages. */
    HEADER,
    /** Paragraphs, headings, cells, notes. */
    RUNNING,
    /** What stands for a picture, or is shown at a field or a link. */
    LABEL,
    /** A footer of pages. */
    FOOTER
  }

  public TextUnit {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a text unit has an id");
    }
  }

  /** A unit of running text. */
  public TextUnit(String id, Segment content, boolean preserveSpace) {
    this(id, content, preserveSpace, Role.RUNNING);
  }
}
