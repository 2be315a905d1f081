package org.korpu.match;

/**
 * What becomes of a word on the way from one text to another.
 *
 * @param kind what becomes of it
 * @param from the word as it is written in the one text; empty where it is inserted
 * @param to the word as it is written in the other; empty where it is deleted
 */
public record WordEdit(Kind kind, String from, String to) {

  /** What becomes of a word, and what it costs. */
  public enum Kind {
    /** Stays, folded; or is any number for any number. Costs nothing in words. */
    KEPT(0),
    /** Becomes another number or address. Costs nothing in words, but a point. */
    PLACEABLE(0),
    /** Becomes another form of its stem. Costs half a word. */
    FORM(WordDistance.FORM),
    /** Becomes another word. Costs a word. */
    REPLACED(WordDistance.WORD),
    /** Is not in the one text. Costs a word. */
    INSERTED(WordDistance.WORD),
    /** Is not in the other text. Costs a word. */
    DELETED(WordDistance.WORD);

    private final int halves;

    Kind(int halves) {
      this.halves = halves;
    }

    /** The cost in half words. */
    public int halves() {
      return halves;
    }
  }
}
