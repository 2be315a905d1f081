package org.korpu.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.text.PathTree;

/**
 * Azerbaijani lemmas as a tree of the letters of their stems. A form is read from its beginning: at
 * each stem that it begins with, what follows is tried for suffixes, once for all lemmas that have
 * this stem. Most words of a text leave the tree after a few letters.
 */
final class AzerbaijaniLemmas implements LemmaTable {


  private static final Branch[] NONE = {};

  private final Map<String, Numbers> bySpelling = new HashMap<>();
  private final PathTree letters = new PathTree();
  private final Branch[][] branches;

  /**
   * The lemmas that have a stem and take the same suffixes after it.
   *
   * @param stem the stem
   * @param lemmas their numbers
   */
  private record Branch(Stem stem, Numbers lemmas) {

    boolean takesSuffixesOf(Stem other) {
      return stem.before() == other.before() && stem.slot() == other.slot();
    }
  }

  AzerbaijaniLemmas(List<String> lemmas) {
    List<@Nullable List<Branch>> byNode = new ArrayList<>();
    for (int number = 0; number < lemmas.size(); number++) {
      String lemma = lemmas.get(number);
      bySpelling.computeIfAbsent(lemma, l -> new Numbers()).add(number);
      for (Stem stem : AzerbaijaniInflection.stemsWithForms(lemma)) {
        int node = node(stem.text());
        while (byNode.size() <= node) {
          byNode.add(null);
        }
        List<Branch> known = byNode.get(node);
        if (known == null) {
          known = new ArrayList<>(1);
          byNode.set(node, known);
        }
        branch(known, stem).lemmas().add(number);
      }
    }
    branches = new Branch[letters.size()][];
    for (int node = 0; node < branches.length; node++) {
      List<Branch> all = node < byNode.size() ? byNode.get(node) : null;
      branches[node] = all == null ? NONE : all.toArray(NONE);
    }
  }

  private int node(String stem) {
    int node = PathTree.ROOT;
    for (int i = 0; i < stem.length(); i++) {
      node = letters.add(node, stem.charAt(i));
    }
    return node;
  }

  private static Branch branch(List<Branch> known, Stem stem) {
    for (Branch each : known) {
      if (each.takesSuffixesOf(stem)) {
        return each;
      }
    }
    Branch branch = new Branch(stem, new Numbers());
    known.add(branch);
    return branch;
  }

  @Override
  public int[] lemmasOf(String form) {
    Numbers found = new Numbers();
    Numbers same = bySpelling.get(form);
    if (same != null) {
      found.addAll(same);
    }
    int node = PathTree.ROOT;
    for (int end = 1; end <= form.length(); end++) {
      node = letters.child(node, form.charAt(end - 1));
      if (node == PathTree.NONE) {
        break;
      }
      for (Branch branch : branches[node]) {
        if (AzerbaijaniInflection.goesOn(form, end, branch.stem())) {
          found.addAll(branch.lemmas());
        }
      }
    }
    return found.ascending();
  }
}
