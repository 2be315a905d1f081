package org.korpu.filter.office;

import java.util.List;

/** What a paragraph is made of, in order. */
sealed interface Piece {

  /** The XML of the piece in the document as it is. */
  List<Markup> markup();

  /**
   * Text. Tabs and line breaks that are elements in the document are characters here, and so are
   * non-breaking and soft hyphens.
   *
   * @param format what it looks like
   */
  record Text(String text, RunFormat format, List<Markup> markup) implements Piece {
    public Text {
      markup = List.copyOf(markup);
    }
  }

  /**
   * What stands alone: a picture, the mark of a note, a field.
   *
   * @param type what it is, for people
   */
  record Alone(String type, List<Markup> markup) implements Piece {
    public Alone {
      markup = List.copyOf(markup);
    }
  }

  /**
   * The start of what goes around other pieces, such as a link.
   *
   * @param type what it is, for people
   */
  record Open(String type, List<Markup> markup) implements Piece {
    public Open {
      markup = List.copyOf(markup);
    }
  }

  /** The end of what the last {@link Open} that is not closed yet has begun. */
  record Close(List<Markup> markup) implements Piece {
    public Close {
      markup = List.copyOf(markup);
    }
  }
}
