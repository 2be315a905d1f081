package org.korpu.store;

/**
 * 128 bits that stand for a unit or a part of it, so that a million of them can be told apart
 * without being held. What has one digest is taken for the same; {@link DigestBuilder} says why
 * that is safe.
 *
 * @param high its first half
 * @param low its second half
 */
public record Digest(long high, long low) implements Comparable<Digest> {

  /** Of nothing; a sum begins with it. */
  public static final Digest NONE = new Digest(0, 0);

  /** Of both: the same in whatever order they are added. */
  public Digest plus(Digest other) {
    return new Digest(high + other.high, low + other.low);
  }

  /** An order without meaning, the same everywhere. */
  @Override
  public int compareTo(Digest other) {
    int order = Long.compareUnsigned(high, other.high);
    return order != 0 ? order : Long.compareUnsigned(low, other.low);
  }
}
