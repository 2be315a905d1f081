package org.korpu.text;

import java.util.Arrays;

/**
 * A tree whose branches are numbers, such as the letters of words or the words of phrases. Nodes
 * are numbered from {@link #ROOT}. One table holds all branches, so that a step costs one look-up
 * whatever the size of the tree, and a node about 20 bytes.
 *
 * <p>Built by one thread; then safe for use by many.
 */
public final class PathTree {

  /** The node of the empty path. */
  public static final int ROOT = 0;

  /** What {@link #child} answers where there is no branch. */
  public static final int NONE = -1;

  private static final long EMPTY = -1;

  /** Spreads keys that differ in a few low bits (Knuth, The Art of Computer Programming, 6.4). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final int FIRST_SIZE = 1 << 8;

  private long[] branches = emptyTable(FIRST_SIZE);
  private int[] nodes = new int[FIRST_SIZE];
  private int last = ROOT;

  /** How many nodes there are, the root too; at least one. */
  public int size() {
    return last + 1;
  }

  /**
   * The node at the end of a branch, or {@link #NONE}.
   *
   * @param node a node of this tree
   * @param branch any number from 0
   */
  public int child(int node, int branch) {
    long key = key(node, branch);
    int place = place(key, branches);
    return branches[place] == key ? nodes[place] : NONE;
  }

  /**
   * The node at the end of a branch, new or known.
   *
   * @param node a node of this tree
   * @param branch any number from 0
   */
  public int add(int node, int branch) {
    long key = key(node, branch);
    int place = place(key, branches);
    if (branches[place] != key) {
      if (2 * size() > branches.length) {
        grow();
        place = place(key, branches);
      }
      branches[place] = key;
      nodes[place] = ++last;
    }
    return nodes[place];
  }

  private void grow() {
    long[] moreBranches = emptyTable(2 * branches.length);
    int[] moreNodes = new int[moreBranches.length];
    for (int i = 0; i < branches.length; i++) {
      if (branches[i] != EMPTY) {
        int place = place(branches[i], moreBranches);
        moreBranches[place] = branches[i];
        moreNodes[place] = nodes[i];
      }
    }
    branches = moreBranches;
    nodes = moreNodes;
  }

  private static long[] emptyTable(int size) {
    long[] table = new long[size];
    Arrays.fill(table, EMPTY);
    return table;
  }

  /** Where a key stands in a table whose size is a power of two, or could stand. */
  private static int place(long key, long[] table) {
    int mask = table.length - 1;
    int place = (int) (key * GOLDEN >>> Integer.SIZE) & mask;
    while (table[place] != key && table[place] != EMPTY) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static long key(int node, int branch) {
    return (long) node << Integer.SIZE | branch;
  }
}
