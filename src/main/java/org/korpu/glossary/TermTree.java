package org.korpu.glossary;

import java.util.ArrayList;
import java.util.List;
import org.korpu.text.PathTree;

/**
 * The terms of a matcher by their words: a tree in which each branch is the number of a word. Most
 * words of a text begin no term, so what begins one is found without a look into the tree.
 */
final class TermTree {

  private static final Candidate[] NONE = {};

  private final PathTree paths = new PathTree();

  /** For each word the node of the terms that begin with it. */
  private final int[] first;

  private final Candidate[][] complete;

  /**
   * A tree of terms.
   *
   * @param terms none of them without words
   * @param words how many different words there are
   */
  TermTree(List<Candidate> terms, int words) {
    List<List<Candidate>> ends = new ArrayList<>();
    for (Candidate term : terms) {
      int node = PathTree.ROOT;
      for (int word : term.words()) {
        node = paths.add(node, word);
      }
      while (ends.size() <= node) {
        ends.add(new ArrayList<>(1));
      }
      ends.get(node).add(term);
    }
    complete = new Candidate[paths.size()][];
    for (int node = 0; node < complete.length; node++) {
      complete[node] = node < ends.size() ? ends.get(node).toArray(NONE) : NONE;
    }
    first = new int[words];
    for (int word = 0; word < words; word++) {
      first[word] = paths.child(PathTree.ROOT, word);
    }
  }

  /** The node after a node and a word, or {@link PathTree#NONE}. */
  int next(int node, int word) {
    return node == PathTree.ROOT ? first[word] : paths.child(node, word);
  }

  /** The terms that end at a node; not to be changed. */
  Candidate[] complete(int node) {
    return complete[node];
  }
}
