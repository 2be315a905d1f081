package org.korpu.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different tokens of a batch in one language, numbered from 0 in order of appearance. */
final class Vocabulary {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> tokens = new ArrayList<>();
  private int[] counts = new int[1024];
  private long total;

  /** The number of a token that stands in a text once more. */
  int add(String token) {
    int id = ids.computeIfAbsent(token, this::next);
    counts[id]++;
    total++;
    return id;
  }

  private int next(String token) {
    tokens.add(token);
    if (tokens.size() > counts.length) {
      counts = java.util.Arrays.copyOf(counts, counts.length * 2);
    }
    return tokens.size() - 1;
  }

  /** The number of a token, or -1 if no text has it. */
  int find(String token) {
    return ids.getOrDefault(token, -1);
  }

  int size() {
    return tokens.size();
  }

  String token(int id) {
    return tokens.get(id);
  }

  /** How often a token stands in the texts. */
  int count(int id) {
    return counts[id];
  }

  /** How many tokens the texts have together. */
  long total() {
    return total;
  }
}
