package org.korpu.model;

/**
 * A paragraph, heading or table cell extracted from a document, before segmentation.
 *
 * @param id unique in its document; the same for the same document and filter version
 * @param content its text with inline codes; code ids are unique within the unit
 * @param preserveSpace whether runs of white space mean something and must be kept as they are
 */
public record TextUnit(String id, Segment content, boolean preserveSpace) {
  public TextUnit {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a text unit has an id");
    }
  }
}
