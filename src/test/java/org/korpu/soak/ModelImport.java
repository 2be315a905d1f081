package org.korpu.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;
import org.korpu.soak.ModelUnit.Named;

/**
 * What {@code tm import} makes of a file, by the rules on the page of import and export, worked out
 * with everything in memory. The languages of a soak have no regions, and no unit has two texts in
 * one language.
 */
final class ModelImport {

  private static final Set<String> REPEATABLE = Set.of("x-korpu-document", "x-korpu-context");
  private static final List<String> PROVENANCE =
      List.of("creationdate", "creationid", "changedate", "changeid");

  private final List<ModelUnit> units;
  private final int stored;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final Map<Integer, ModelUnit> joining = new HashMap<>();
  private int added;
  private int known;
  private final Set<Integer> updated = new HashSet<>();
  private int updates;

  /**
   * The memory after an import, and what the command has to say.
   *
   * @param changed how many units that the memory had became others
   */
  record Result(List<ModelUnit> units, int added, int updated, int known, int changed) {}

  private ModelImport(List<ModelUnit> memory, List<ModelUnit> incoming) {
    units = new ArrayList<>(memory);
    stored = memory.size();
    Set<String> wanted = new HashSet<>();
    incoming.forEach(unit -> wanted.addAll(texts(unit)));
    for (int i = 0; i < stored; i++) {
      hold(i, wanted);
    }
  }

  /** Imports a file into a memory. */
  static Result of(List<ModelUnit> memory, List<ModelUnit> incoming) {
    ModelImport all = new ModelImport(memory, incoming);
    incoming.forEach(all::add);
    all.joining.forEach(all::join);
    return new Result(
        all.units,
        all.added,
        all.updates,
        all.known,
        (int) all.updated.stream().filter(each -> each < all.stored).count());
  }

  private void add(ModelUnit unit) {
    Set<String> texts = texts(unit);
    Integer same = withAll(texts);
    if (same != null) {
      if (texts(units.get(same)).size() == texts.size()
          && date(unit).compareTo(date(units.get(same))) > 0) {
        units.set(same, merged(units.get(same), unit));
        updated.add(same);
        updates++;
      } else {
        known++;
      }
      return;
    }
    Integer target = target(unit);
    if (target != null) {
      if (joining.putIfAbsent(target, unit) != null) {
        throw new IllegalStateException("two units of one file join one unit: not made in a soak");
      }
      return;
    }
    units.add(unit);
    hold(units.size() - 1, texts);
    added++;
  }

  private void join(int target, ModelUnit unit) {
    units.set(target, merged(units.get(target), unit));
    updated.add(target);
    updates++;
  }

  private void hold(int number, Set<String> wanted) {
    for (String text : texts(units.get(number))) {
      if (wanted.contains(text)) {
        holders.computeIfAbsent(text, key -> new ArrayList<>()).add(number);
      }
    }
  }

  /** The unit that has exactly these texts, else any that has all of them; null: none. */
  private @Nullable Integer withAll(Set<String> texts) {
    Integer some = null;
    for (int each : holders.getOrDefault(texts.iterator().next(), List.of())) {
      Set<String> own = texts(units.get(each));
      if (own.containsAll(texts)) {
        if (own.size() == texts.size()) {
          return each;
        }
        some = some == null ? each : some;
      }
    }
    return some;
  }

  /** The one unit of before with this source, if their texts agree; null: none. */
  private @Nullable Integer target(ModelUnit unit) {
    Integer only = null;
    for (int each : holders.getOrDefault(text(source(unit)), List.of())) {
      if (each < stored) {
        if (only != null) {
          return null;
        }
        only = each;
      }
    }
    if (only == null) {
      return null;
    }
    for (ModelVariant own : units.get(only).variants()) {
      ModelVariant other = unit.variant(own.language());
      if (other != null && !other.text().equals(own.text())) {
        return null;
      }
    }
    return only;
  }

  /** The variant that was translated from: the English one, or the first. */
  static ModelVariant source(ModelUnit unit) {
    ModelVariant english = unit.variant("en");
    return english == null ? unit.variants().get(0) : english;
  }

  private static Set<String> texts(ModelUnit unit) {
    Set<String> texts = new LinkedHashSet<>();
    unit.variants().forEach(variant -> texts.add(text(variant)));
    return texts;
  }

  private static String text(ModelVariant variant) {
    return variant.language() + '\n' + variant.text();
  }

  /** The latest date of creation or change of a unit or a text of it; empty: none. */
  static String date(ModelUnit unit) {
    String latest = date(unit.known());
    for (ModelVariant variant : unit.variants()) {
      latest = later(latest, date(variant.known()));
    }
    return latest;
  }

  private static String date(Known known) {
    return later(known.attribute("creationdate"), known.attribute("changedate"));
  }

  private static String later(@Nullable String one, @Nullable String other) {
    String a = one == null ? "" : one;
    String b = other == null ? "" : other;
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static ModelUnit merged(ModelUnit unit, ModelUnit other) {
    boolean newer = date(other).compareTo(date(unit)) > 0;
    boolean joined = false;
    List<ModelVariant> variants = new ArrayList<>(unit.variants());
    for (ModelVariant theirs : other.variants()) {
      ModelVariant own = unit.variant(theirs.language());
      if (own == null) {
        Known known = theirs.known();
        for (String name : PROVENANCE) {
          if (known.attribute(name) == null && other.known().attribute(name) != null) {
            known = known.with(name, other.known().attribute(name));
          }
        }
        variants.add(new ModelVariant(theirs.language(), known, theirs.text()));
        joined = true;
      } else if (newer) {
        variants.set(
            variants.indexOf(own),
            new ModelVariant(own.language(), renewed(own.known(), theirs.known()), own.text()));
      }
    }
    Known known = unit.known();
    if (newer) {
      known = renewed(known, other.known());
    } else if (joined) {
      known = united(known, other.known());
    }
    return new ModelUnit(unit.id(), known, variants);
  }

  private static Known renewed(Known old, Known fresh) {
    if (date(fresh).compareTo(date(old)) < 0) {
      return united(old, fresh);
    }
    Known renewed = old;
    for (Named attribute : fresh.attributes()) {
      renewed = renewed.with(attribute.name(), attribute.value());
    }
    Set<String> replaced = new HashSet<>();
    fresh.properties().forEach(each -> replaced.add(each.name()));
    replaced.removeAll(REPEATABLE);
    List<Named> kept =
        old.properties().stream().filter(each -> !replaced.contains(each.name())).toList();
    return united(new Known(renewed.attributes(), kept, old.notes()), fresh);
  }

  private static Known united(Known old, Known more) {
    return new Known(
        old.attributes(),
        union(old.properties(), more.properties()),
        union(old.notes(), more.notes()));
  }

  /** Those of the first, then those that only the second has. */
  static <T> List<T> union(List<T> first, List<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
