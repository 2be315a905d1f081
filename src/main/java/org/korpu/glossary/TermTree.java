package org.korpu.glossary;

import java.util.Arrays;
import java.util.List;
import org.korpu.text.PathTree;

/** The terms of a matcher by their words: a tree in which a branch is the number of a word. */
final class TermTree {

  private static final Candidate[] NONE = {};

  private final PathTree paths;

  /** For each word the node of the terms that begin with it. */
  private final int[] first;

  /** For each node the terms that end there. */
  private final Candidate[][] complete;

  /**
   * A tree of terms.
   *
   * @param terms none of them without words
   * @param words how many different words there are
   */
  TermTree(List<Candidate> terms, int words) {
    PathTree.Builder builder = new PathTree.Builder();
    terms.forEach(term -> builder.add(term.words()));
    int[] ends = new int[terms.size()];
    paths = builder.build(ends);
    complete = new Candidate[paths.size()][];
    Arrays.fill(complete, NONE);
    for (int i = 0; i < ends.length; i++) {
      Candidate[] others = complete[ends[i]];
      Candidate[] all = Arrays.copyOf(others, others.length + 1);
      all[others.length] = terms.get(i);
      complete[ends[i]] = all;
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
