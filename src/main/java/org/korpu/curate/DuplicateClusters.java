package org.korpu.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.TextOutline.Text;

/**
 * Which units of one source text become one.
 *
 * <p>Two are one if they have a second text in common, or one has nothing but the source, and no
 * language in which their texts differ. Larger units are looked at first, then those that stand
 * first, and what they became is looked at again until nothing more becomes one. A unit with
 * several variants of one language is one only with a unit of the very same texts.
 */
final class DuplicateClusters {

  /** Units that become one. */
  static final class Cluster {
    private final List<Integer> members = new ArrayList<>();
    private final Set<Text> texts = new LinkedHashSet<>();
    private final boolean plain;

    Cluster(int position, List<Text> texts) {
      members.add(position);
      this.texts.addAll(texts);
      plain = texts.stream().map(Text::language).distinct().count() == texts.size();
    }

    /** The positions of its units, ascending. */
    List<Integer> members() {
      return members.stream().sorted().toList();
    }

    /** All of their texts. */
    Set<Text> texts() {
      return texts;
    }

    private int first() {
      return members.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private void take(Cluster other) {
      members.addAll(other.members);
      texts.addAll(other.texts);
    }

    private boolean agrees(Cluster other) {
      if (!plain || !other.plain) {
        return texts.equals(other.texts);
      }
      for (Text text : other.texts) {
        for (Text own : texts) {
          if (own.language() == text.language() && !own.equals(text)) {
            return false;
          }
        }
      }
      return true;
    }
  }

  private final Text source;

  private DuplicateClusters(Text source) {
    this.source = source;
  }

  /** The clusters of units of one source, in the order of the first unit of each. */
  static List<Cluster> of(Text source, List<Integer> positions, TextOutline outline) {
    DuplicateClusters clusters = new DuplicateClusters(source);
    List<Cluster> found = new ArrayList<>();
    for (int position : positions) {
      found.add(new Cluster(position, outline.texts(position)));
    }
    int before;
    do {
      before = found.size();
      found = clusters.joined(found);
    } while (found.size() < before);
    found.sort(Comparator.comparing(Cluster::first));
    return found;
  }

  /** Whether there is a language in which clusters have different texts. */
  static boolean differ(List<Cluster> clusters) {
    Map<Integer, Text> seen = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Text text : cluster.texts()) {
        Text other = seen.putIfAbsent(text.language(), text);
        if (other != null && !other.equals(text) && clusters.size() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Cluster> joined(List<Cluster> clusters) {
    List<Cluster> sorted = new ArrayList<>(clusters);
    sorted.sort(
        Comparator.comparing((Cluster cluster) -> -cluster.texts.size())
            .thenComparing(Cluster::first));
    List<Cluster> result = new ArrayList<>();
    Map<Text, List<Cluster>> byText = new HashMap<>();
    for (Cluster cluster : sorted) {
      Cluster other = find(cluster, result, byText);
      Set<Text> fresh = new HashSet<>(cluster.texts);
      if (other == null) {
        result.add(cluster);
        other = cluster;
      } else {
        fresh.removeAll(other.texts);
        other.take(cluster);
      }
      for (Text text : fresh) {
        if (!text.equals(source)) {
          byText.computeIfAbsent(text, key -> new ArrayList<>()).add(other);
        }
      }
    }
    return result;
  }

  private @Nullable Cluster find(
      Cluster cluster, List<Cluster> all, Map<Text, List<Cluster>> byText) {
    if (cluster.texts.size() == 1) {
      return all.stream().filter(other -> other.plain).findFirst().orElse(null);
    }
    for (Text text : cluster.texts) {
      for (Cluster other : byText.getOrDefault(text, List.of())) {
        if (other.agrees(cluster)) {
          return other;
        }
      }
    }
    return null;
  }
}
