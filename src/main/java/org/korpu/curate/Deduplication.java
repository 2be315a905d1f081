package org.korpu.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.DuplicateClusters.Cluster;
import org.korpu.curate.TextOutline.Text;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitRewriter;
import org.korpu.store.UnitSource;

/**
 * Finds units of a memory that say the same, and makes one of them. Texts are the same to the last
 * character and code. What is known about the units is united; no text is lost, and of two
 * translations of one source none is chosen.
 *
 * <p>{@link DuplicateClusters} defines which units become one; the one that stands first stays, in
 * its place and with its id. The memory is read twice and, to change it, a third time. Holds some
 * 90 bytes for each unit, and what the units that go leave behind. For one thread.
 */
public final class Deduplication {

  private static final int ITSELF = -1;

  private final UnitSource units;
  private final String name;
  private final TextOutline outline;

  /** For each position the position of the unit it becomes part of. */
  private final int[] keptBy;

  /** How many units of a cluster are still to come, by the position of the one that stays. */
  private final Map<Integer, Integer> open = new HashMap<>();

  /** The units of ambiguous sources: for each position all of them, in order. */
  private final Map<Integer, List<Integer>> ambiguous = new HashMap<>();

  /** What the units that go leave behind, by the position of the one that stays. */
  private final Map<Integer, TranslationUnit> legacies = new HashMap<>();

  private int superfluous;

  private Deduplication(UnitSource units, String name, TextOutline outline) {
    this.units = units;
    this.name = name;
    this.outline = outline;
    keptBy = new int[outline.size()];
    Arrays.fill(keptBy, ITSELF);
  }

  /**
   * Reads a memory and finds what says the same.
   *
   * @param name the memory as the user named it
   * @param source the language of source texts where a unit does not name one; null if unknown
   * @param faults gets damaged units
   */
  public static Deduplication of(
      UnitSource units, String name, @Nullable LanguageTag source, Consumer<Diagnostic> faults) {
    Deduplication found = new Deduplication(units, name, TextOutline.of(units, source, faults));
    found.findGroups();
    return found;
  }

  /** How many units would go. */
  public int superfluous() {
    return superfluous;
  }

  /**
   * Reads the memory again and tells what was found, each finding where its last unit stands. Must
   * come before {@link #rewriter}.
   */
  public void tell(Consumer<DuplicateUnits> duplicates, Consumer<AmbiguousUnits> ambiguities) {
    Map<Integer, List<StoredUnit>> clusters = new HashMap<>();
    IdentityHashMap<List<Integer>, List<StoredUnit>> groups = new IdentityHashMap<>();
    try (UnitCursor cursor = units.open(fault -> {})) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        int position = unit.position();
        int kept = keptBy(position);
        if (open.containsKey(kept)) {
          List<StoredUnit> cluster = clusters.computeIfAbsent(kept, key -> new ArrayList<>());
          cluster.add(kept == position ? unit : named(unit));
          if (kept != position) {
            inherit(kept, unit.unit());
          }
          if (cluster.size() == open.get(kept)) {
            duplicates.accept(
                new DuplicateUnits(cluster.get(0), cluster.subList(1, cluster.size())));
            clusters.remove(kept);
          }
        }
        List<Integer> group = ambiguous.get(position);
        if (group != null) {
          List<StoredUnit> together = groups.computeIfAbsent(group, key -> new ArrayList<>());
          together.add(unit);
          if (together.size() == group.size()) {
            ambiguities.accept(new AmbiguousUnits(together));
            groups.remove(group);
          }
        }
      }
    }
  }

  /**
   * Makes one of what says the same. For one pass over the memory that was read; if it changed
   * meanwhile the pass fails with an {@link InputException}.
   */
  public UnitRewriter rewriter() {
    return (stored, out) -> {
      int position = stored.position();
      int kept = position < keptBy.length ? keptBy(position) : position;
      if (position >= keptBy.length || (open.containsKey(kept) && !isAsRead(stored))) {
        throw new InputException(
            Diagnostic.error(name, null, Message.of(DeduplicationMessage.CHANGED_MEANWHILE))
                .withAdvice(Message.of(DeduplicationMessage.RUN_AGAIN)));
      }
      if (kept == position) {
        TranslationUnit legacy = legacies.get(position);
        out.accept(legacy == null ? stored.unit() : united(stored.unit(), legacy));
      }
    };
  }

  private int keptBy(int position) {
    return keptBy[position] == ITSELF ? position : keptBy[position];
  }

  private boolean isAsRead(StoredUnit stored) {
    List<Text> texts = stored.unit().variants().stream().map(outline::text).toList();
    return texts.equals(outline.texts(stored.position()));
  }

  /** Sorts positions by source and looks at those that share one. */
  private void findGroups() {
    long[] order = new long[outline.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (outline.sourceKey(i) & 0xFFFFFFFF00000000L) | i;
    }
    Arrays.sort(order);
    int start = 0;
    while (start < order.length) {
      int end = start + 1;
      while (end < order.length && order[end] >>> 32 == order[start] >>> 32) {
        end++;
      }
      if (end - start > 1) {
        Map<Text, List<Integer>> bySource = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
          int position = (int) order[i];
          bySource
              .computeIfAbsent(outline.source(position), source -> new ArrayList<>())
              .add(position);
        }
        bySource.forEach(this::findClusters);
      }
      start = end;
    }
  }

  private void findClusters(Text source, List<Integer> positions) {
    if (positions.size() == 1) {
      return;
    }
    List<Cluster> clusters = DuplicateClusters.of(source, positions, outline);
    for (Cluster cluster : clusters) {
      List<Integer> members = cluster.members();
      if (members.size() > 1) {
        open.put(members.get(0), members.size());
        superfluous += members.size() - 1;
        members.subList(1, members.size()).forEach(each -> keptBy[each] = members.get(0));
      }
    }
    if (DuplicateClusters.differ(clusters)) {
      List<Integer> firsts = clusters.stream().map(cluster -> cluster.members().get(0)).toList();
      firsts.forEach(first -> ambiguous.put(first, firsts));
    }
  }

  /** A unit of which only its name is wanted. */
  private static StoredUnit named(StoredUnit unit) {
    return new StoredUnit(
        unit.position(), new TranslationUnit(unit.unit().id(), null, Metadata.NONE, List.of()));
  }

  /** Keeps of a unit that goes what the one that stays does not have. */
  private void inherit(int kept, TranslationUnit unit) {
    Collection<Text> known = outline.texts(kept);
    List<Variant> variants = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      boolean isKnown = known.contains(outline.text(variant));
      if (!isKnown || !variant.metadata().equals(Metadata.NONE)) {
        boolean isClear = isKnown && isOnlyOfItsLanguage(variant, unit);
        variants.add(
            isClear ? new Variant(variant.language(), Segment.EMPTY, variant.metadata()) : variant);
      }
    }
    if (!variants.isEmpty() || !unit.metadata().equals(Metadata.NONE)) {
      legacies.merge(
          kept,
          new TranslationUnit(unit.id(), null, unit.metadata(), variants),
          Deduplication::united);
    }
  }

  private static boolean isOnlyOfItsLanguage(Variant variant, TranslationUnit unit) {
    return unit.variants().stream()
            .filter(each -> each.language().equals(variant.language()))
            .count()
        == 1;
  }

  /** A unit with what another of the same texts knows, and the languages it lacks. */
  private static TranslationUnit united(TranslationUnit unit, TranslationUnit other) {
    List<Variant> variants = new ArrayList<>(unit.variants());
    for (Variant each : other.variants()) {
      int same = indexOf(each, variants);
      if (same < 0) {
        variants.add(each);
      } else {
        Variant own = variants.get(same);
        variants.set(
            same,
            new Variant(
                own.language(), own.segment(), MetadataUnion.of(own.metadata(), each.metadata())));
      }
    }
    return new TranslationUnit(
        unit.id(),
        unit.sourceLanguage(),
        MetadataUnion.of(unit.metadata(), other.metadata()),
        variants);
  }

  /** The variant of the same text, else the first of the same language; -1 if there is none. */
  private static int indexOf(Variant wanted, List<Variant> variants) {
    int found = -1;
    for (int i = variants.size() - 1; i >= 0; i--) {
      if (variants.get(i).language().equals(wanted.language())) {
        if (variants.get(i).segment().equals(wanted.segment())) {
          return i;
        }
        found = i;
      }
    }
    return found;
  }
}
