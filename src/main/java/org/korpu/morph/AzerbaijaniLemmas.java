package org.korpu.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.korpu.text.PathTree;

/**
 * Azerbaijani lemmas as a tree of the letters of their stems. A form is read from its beginning: at
 * each stem that it begins with, what follows is tried for suffixes, once for all lemmas that have
 * this stem. Most words of a text leave the tree after a few letters.
 */
final class AzerbaijaniLemmas implements LemmaTable {

  /** Stands among {@link #ways} for a lemma as it is spelled, which nothing follows. */
  private static final int AS_SPELLED = 0;

  private final PathTree letters;

  /** Stems that differ in what can follow; only that is looked at. The first is never used. */
  private final List<Stem> ways = new ArrayList<>();

  /** For each node the first of its lemmas in the next two arrays. */
  private final int[] firsts;

  /** What must follow for a lemma to be there: a number of {@link #ways}. */
  private final int[] wayOf;

  private final int[] lemmaOf;

  AzerbaijaniLemmas(List<String> lemmas) {
    ways.add(new Stem("", Stem.Before.ANYTHING, SuffixSlot.SAID, Stem.Use.ONLY_READ));
    PathTree.Builder paths = new PathTree.Builder();
    List<int[]> wayAndLemma = new ArrayList<>();
    for (int number = 0; number < lemmas.size(); number++) {
      paths.add(letters(lemmas.get(number)));
      wayAndLemma.add(new int[] {AS_SPELLED, number});
      for (Stem stem : AzerbaijaniInflection.stemsWithForms(lemmas.get(number))) {
        paths.add(letters(stem.text()));
        wayAndLemma.add(new int[] {way(stem), number});
      }
    }
    int[] nodes = new int[wayAndLemma.size()];
    letters = paths.build(nodes);
    Integer[] order = new Integer[nodes.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            nodes[a] == nodes[b]
                ? Arrays.compare(wayAndLemma.get(a), wayAndLemma.get(b))
                : Integer.compare(nodes[a], nodes[b]));
    firsts = new int[letters.size() + 1];
    wayOf = new int[order.length];
    lemmaOf = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      firsts[nodes[order[i]] + 1]++;
      wayOf[i] = wayAndLemma.get(order[i])[0];
      lemmaOf[i] = wayAndLemma.get(order[i])[1];
    }
    for (int node = 1; node < firsts.length; node++) {
      firsts[node] += firsts[node - 1];
    }
  }

  private static int[] letters(String word) {
    return word.chars().toArray();
  }

  private int way(Stem stem) {
    for (int way = AS_SPELLED + 1; way < ways.size(); way++) {
      Stem known = ways.get(way);
      if (known.before() == stem.before() && known.slot() == stem.slot()) {
        return way;
      }
    }
    ways.add(stem);
    return ways.size() - 1;
  }

  @Override
  public int[] lemmasOf(String form) {
    Numbers found = new Numbers();
    int node = PathTree.ROOT;
    for (int end = 0; node != PathTree.NONE; end++) {
      int last = firsts[node + 1];
      int way = -1;
      boolean fits = false;
      for (int i = firsts[node]; i < last; i++) {
        if (wayOf[i] != way) {
          way = wayOf[i];
          fits = goesOn(form, end, way);
        }
        if (fits) {
          found.add(lemmaOf[i]);
        }
      }
      node = end < form.length() ? letters.child(node, form.charAt(end)) : PathTree.NONE;
    }
    return found.ascending();
  }

  private boolean goesOn(String form, int end, int way) {
    return way == AS_SPELLED
        ? end == form.length()
        : AzerbaijaniInflection.goesOn(form, end, ways.get(way));
  }
}
