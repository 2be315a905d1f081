package org.korpu.report;

/**
 * Small bars beside the numbers of a table, for people at a terminal: eighths of a cell, so that
 * twenty cells tell 160 lengths apart.
 *
 * @param columns cells of a line of the terminal; 0 for no bars
 */
public record Bars(int columns) {

  /** No bars: for files, pipes, and terminals that can show nothing but text. */
  public static final Bars NONE = new Bars(0);

  private static final int MOST = 20;

  /** Fewer cells tell nothing that the numbers do not. */
  private static final int LEAST = 6;

  private static final int EIGHTHS = 8;

  /** U+2588, a whole cell; those after it are narrower, down to an eighth, U+258F. */
  private static final char WHOLE = '\u2588';

  public Bars {
    if (columns < 0) {
      throw new IllegalArgumentException(columns + " columns");
    }
  }

  /** How many cells a bar may take beside a table; 0 if there is no room for one. */
  int room(int table) {
    int room = Math.min(MOST, columns - table - 2);
    return room < LEAST ? 0 : room;
  }

  /**
   * The bar of a share: as long as it says, to the nearest eighth of a cell, but an eighth at
   * least. Nothing for no share.
   *
   * @param share from 0 to 1; what lies outside counts as the nearer of them
   * @param cells of a whole
   */
  static String of(double share, int cells) {
    int eighths = (int) Math.round(Math.max(0, Math.min(1, share)) * cells * EIGHTHS);
    if (eighths == 0) {
      return share > 0 && cells > 0 ? part(1) : "";
    }
    String whole = String.valueOf(WHOLE).repeat(eighths / EIGHTHS);
    return eighths % EIGHTHS == 0 ? whole : whole + part(eighths % EIGHTHS);
  }

  private static String part(int eighths) {
    return String.valueOf((char) (WHOLE + EIGHTHS - eighths));
  }
}
