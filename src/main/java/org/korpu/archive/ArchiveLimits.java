package org.korpu.archive;

/**
 * How much is unpacked of an archive before it is refused.
 *
 * @param part bytes of one part
 * @param total bytes of all parts
 * @param ratio how many times the size of the file its parts may be together, once they are more
 *     than {@link #SMALL}
 * @param parts how many parts there may be
 */
public record ArchiveLimits(long part, long total, int ratio, int parts) {

  /** Bytes that harm nobody, however well they are packed. */
  public static final long SMALL = 16_000_000;

  /**
   * What holds where nothing is said. A table of 100,000 rows takes some 150 MB in one part;
   * documents are packed to a tenth, at most to a fiftieth of their size, bombs to a thousandth.
   */
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(256_000_000, 512_000_000, 200, 10_000);

  /** The most bytes that a part may be allowed: it is held in an array. */
  public static final long MOST_OF_A_PART = 2_000_000_000;

  public ArchiveLimits {
    if (part < 1 || part > MOST_OF_A_PART || total < 1 || ratio < 1 || parts < 1) {
      throw new IllegalArgumentException(part + " " + total + " " + ratio + " " + parts);
    }
  }
}
