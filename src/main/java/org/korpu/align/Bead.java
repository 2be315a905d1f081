package org.korpu.align;

import java.util.List;

/**
 * A group of segments that are translations of each other, or segments that no other language has.
 *
 * @param sides the segments of each language, in the order of the languages of the text; at least
 *     one side is not empty
 * @param confidence the probability that exactly these segments belong together, 0 to 1; of a bead
 *     with one side only, that its segments have no translation
 * @param order whether it stands where its neighbours lead to expect it
 * @param origin who made it
 */
public record Bead(List<Run> sides, double confidence, Order order, Origin origin) {

  /** Whether a bead keeps the order of the text. */
  public enum Order {
    /** It follows the bead before it in every language. */
    IN_PLACE,
    /** One of its sides stands elsewhere in its text: somebody moved a paragraph. */
    MOVED
  }

  /** Who made a bead. */
  public enum Origin {
    /** The {@link Aligner}. */
    ALIGNER,
    /** A person, who confirmed it or put it together. */
    REVIEWER
  }

  public Bead {
    sides = List.copyOf(sides);
    if (sides.stream().allMatch(Run::isEmpty)) {
      throw new IllegalArgumentException("a bead has a segment");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no probability: " + confidence);
    }
  }

  /** A bead that the aligner made. */
  public Bead(List<Run> sides, double confidence, Order order) {
    this(sides, confidence, order, Origin.ALIGNER);
  }

  /** The sizes of its sides, joined by hyphens: {@code 1-1}, {@code 2-1-1}, {@code 0-1}. */
  public String type() {
    StringBuilder type = new StringBuilder();
    for (Run side : sides) {
      type.append(type.isEmpty() ? "" : "-").append(side.size());
    }
    return type.toString();
  }

  /** In how many languages it has a segment. */
  public int languages() {
    return (int) sides.stream().filter(side -> !side.isEmpty()).count();
  }

  /** Whether every language has a segment. */
  public boolean isComplete() {
    return languages() == sides.size();
  }
}
