package org.korpu.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;

/**
 * A merge: a colleague took the memory of some commands ago and went on with it, while it went on
 * here too.
 */
final class MergePlan {

  private static final int LONG = 60;
  private static final String DATE = "20261124T000000Z";

  private final Random random;
  private final FreshUnits fresh;
  private final Path folder;
  private int edits;

  MergePlan(Path folder, Random random, FreshUnits fresh) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("merge"));
    this.random = random;
    this.fresh = fresh;
  }

  /** What a colleague did: texts by unit and language, units removed, units added behind others. */
  private record Work(
      Map<String, ModelVariant> edited, Set<String> removed, Map<String, List<ModelUnit>> added) {

    List<ModelUnit> done(List<ModelUnit> units) {
      List<ModelUnit> done = new ArrayList<>(units.size());
      for (ModelUnit unit : units) {
        ModelVariant text = edited.get(unit.id());
        if (!removed.contains(unit.id())) {
          done.add(text == null ? unit : Plans.edited(unit, text.language(), text.text(), DATE));
        }
        done.addAll(added.getOrDefault(unit.id(), List.of()));
      }
      return done;
    }
  }

  /** Merges the work of a colleague that began with another state, without conflicts. */
  Plan from(State earlier, State ours) throws IOException {
    State base = isTakenForAnother(earlier, ours) ? ours : earlier;
    Map<String, Integer> places = places(ours);
    Work work = new Work(new HashMap<>(), new HashSet<>(), new HashMap<>());
    int wanted = 5 + random.nextInt(20);
    for (int tries = 0; tries < 50 * wanted && wanted > 0; tries++) {
      int place = random.nextInt(base.units().size() - 1);
      ModelUnit unit = base.units().get(place);
      Integer here = places.get(unit.id());
      boolean untouched =
          here != null
              && unit.equals(ours.units().get(here))
              && unit.variants().size() == 3
              && unit.plain("en").length() >= LONG
              && !fresh.isFaulty(unit);
      if (!untouched || here == ours.units().size() - 1) {
        continue;
      }
      boolean sameNext = ours.units().get(here + 1).id().equals(base.units().get(place + 1).id());
      switch (random.nextInt(4)) {
        case 0 -> {
          if (!work.edited().containsKey(unit.id()) && sameNext) {
            work.removed().add(unit.id());
          }
        }
        case 1 -> {
          if (sameNext) {
            work.added().put(unit.id(), fresh.units(1 + random.nextInt(3)));
          }
        }
        default -> {
          if (!work.removed().contains(unit.id())) {
            // Not the source: a unit whose source changed is another for who compares sources.
            ModelVariant text =
                Objects.requireNonNull(unit.variant(random.nextBoolean() ? "az" : "ru"));
            String other = text.text() + " [" + ++edits + "]";
            work.edited().put(unit.id(), new ModelVariant(text.language(), Known.NOTHING, other));
          }
        }
      }
      wanted--;
    }
    keepClearOfKnownTexts(work, ours, base);
    PlainTmx.write(folder.resolve("base.tmx"), base.units());
    PlainTmx.write(folder.resolve("theirs.tmx"), work.done(base.units()));
    return Plan.of(
        "merge",
        List.of("tm", "merge", "merge/base.tmx", Plans.MEMORY, "merge/theirs.tmx", "--apply"),
        before -> before.with(work.done(before.units())));
  }

  /** A new unit with the source of another might be taken for it: such are not added. */
  private static void keepClearOfKnownTexts(Work work, State ours, State base) {
    Set<String> added = new HashSet<>();
    Set<String> twice = new HashSet<>();
    work.added()
        .values()
        .forEach(
            units ->
                units.forEach(
                    unit -> {
                      if (!added.add(ModelImport.source(unit).text())) {
                        twice.add(ModelImport.source(unit).text());
                      }
                    }));
    for (State state : List.of(ours, base)) {
      for (ModelUnit unit : state.units()) {
        String source = ModelImport.source(unit).text();
        if (added.contains(source)) {
          twice.add(source);
        }
      }
    }
    work.added()
        .replaceAll(
            (after, units) ->
                units.stream()
                    .filter(unit -> !twice.contains(ModelImport.source(unit).text()))
                    .toList());
  }

  /**
   * Whether a unit that came since has the source of one that went since: korpu takes it for the
   * same unit, changed, and leaves it in the place of the old one.
   */
  private static boolean isTakenForAnother(State base, State ours) {
    Map<String, Integer> before = places(base);
    Map<String, Integer> after = places(ours);
    Set<String> gone = new HashSet<>();
    for (ModelUnit unit : base.units()) {
      if (!after.containsKey(unit.id())) {
        gone.add(ModelImport.source(unit).text());
      }
    }
    return ours.units().stream()
        .anyMatch(
            unit ->
                !before.containsKey(unit.id()) && gone.contains(ModelImport.source(unit).text()));
  }

  private static Map<String, Integer> places(State state) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < state.units().size(); i++) {
      places.put(state.units().get(i).id(), i);
    }
    return places;
  }
}
