package org.korpu.text;

import java.util.Arrays;

/**
 * A tree whose branches are numbers, such as the letters of words or the words of phrases. The
 * branches of a node stand together, in order, so that a node takes eight bytes and what a text
 * needs of the tree stays near the processor. A step costs a binary search among the branches of
 * the node.
 *
 * <p>Made by a {@link Builder}. Immutable; safe for use by many threads.
 */
public final class PathTree {

  /** The node of the empty path. */
  public static final int ROOT = 0;

  /** What {@link #child} answers where there is no branch. */
  public static final int NONE = -1;

  /** For each node its first child; children of a node are numbered in turn. */
  private final int[] firstChildren;

  /** For each node the branch that leads to it. */
  private final int[] branches;

  private PathTree(int[] firstChildren, int[] branches) {
    this.firstChildren = firstChildren;
    this.branches = branches;
  }

  /** How many nodes there are, the root too: they are numbered from 0. */
  public int size() {
    return branches.length;
  }

  /** The node at the end of a branch of a node, or {@link #NONE}. */
  public int child(int node, int branch) {
    int low = firstChildren[node];
    int high = firstChildren[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = branches[middle];
      if (there < branch) {
        low = middle + 1;
      } else if (there > branch) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return NONE;
  }

  /** Gathers paths. For one thread. */
  public static final class Builder {

    private static final int FIRST_SIZE = 1 << 6;

    private int[][] paths = new int[FIRST_SIZE][];
    private int size;

    /**
     * Adds a path from the root; its number is how many were added before.
     *
     * @param path not to be changed afterwards
     */
    public void add(int[] path) {
      if (size == paths.length) {
        paths = Arrays.copyOf(paths, 2 * size);
      }
      paths[size++] = path;
    }

    /**
     * The tree of the paths.
     *
     * @param ends is filled with the node at the end of each path, by its number; as long as there
     *     are paths
     */
    public PathTree build(int[] ends) {
      return new Layout(Arrays.copyOf(paths, size), ends).tree();
    }
  }

  /** Numbers the nodes level by level: those of one parent stand together. */
  private static final class Layout {

    private final int[][] paths;
    private final int[] ends;
    private final Integer[] order;
    private int[] firstChildren = new int[Builder.FIRST_SIZE];
    private int[] branches = new int[Builder.FIRST_SIZE];
    private int nodes = 1;

    Layout(int[][] paths, int[] ends) {
      this.paths = paths;
      this.ends = ends;
      order = new Integer[paths.length];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Arrays.compare(paths[a], paths[b]));
    }

    PathTree tree() {
      int[] from = {0};
      int[] to = {paths.length};
      int parents = 0;
      for (int depth = 0; parents < nodes; depth++) {
        int children = nodes - parents;
        int[] nextFrom = new int[paths.length];
        int[] nextTo = new int[paths.length];
        int next = 0;
        for (int i = 0; i < children; i++) {
          next = addChildren(parents + i, from[i], to[i], depth, nextFrom, nextTo, next);
        }
        parents += children;
        from = nextFrom;
        to = nextTo;
      }
      firstChildren = Arrays.copyOf(firstChildren, nodes + 1);
      firstChildren[nodes] = nodes;
      return new PathTree(firstChildren, Arrays.copyOf(branches, nodes));
    }

    /** Adds the children of a node, to which a range of the ordered paths leads. */
    private int addChildren(
        int node, int from, int to, int depth, int[] nextFrom, int[] nextTo, int next) {
      firstChildren[node] = nodes;
      int i = from;
      while (i < to && paths[order[i]].length == depth) {
        ends[order[i++]] = node;
      }
      int found = next;
      while (i < to) {
        int branch = paths[order[i]][depth];
        nextFrom[found] = i;
        while (i < to && paths[order[i]][depth] == branch) {
          i++;
        }
        nextTo[found++] = i;
        addNode(branch);
      }
      return found;
    }

    private void addNode(int branch) {
      if (nodes + 1 == branches.length) {
        branches = Arrays.copyOf(branches, 2 * branches.length);
        firstChildren = Arrays.copyOf(firstChildren, branches.length);
      }
      branches[nodes++] = branch;
    }
  }
}
