package org.korpu.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.checking.Mending.Mended;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.parallel.OrderedWork;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;

/**
 * Works out what becomes of the units of a memory when their targets are mended. Reads on one
 * thread and mends on all cores; holds the changed units.
 */
public final class MendedMemory implements Reviser {

  private static final int BATCH = 32;

  private final UnitPairs pairs;
  private final @Nullable LanguageTag declared;
  private final Mending mending;
  private final Map<Integer, TranslationUnit> replacements = new TreeMap<>();
  private final OrderedWork<StoredUnit, Outcome> work =
      new OrderedWork<>(BATCH, () -> this::mended, this::note);
  private int changes;

  private record Outcome(int position, @Nullable TranslationUnit unit, int changes) {}

  /**
   * For one memory.
   *
   * @param declared the source language that its header says
   * @param checks the names of all checks, which notes may silence
   */
  public MendedMemory(
      String name,
      PairLanguages languages,
      @Nullable LanguageTag declared,
      Set<String> checks,
      Mending mending) {
    this.pairs = new UnitPairs(name, languages, checks, fault -> {});
    this.declared = declared;
    this.mending = mending;
  }

  @Override
  public void read(StoredUnit unit) {
    work.add(unit);
  }

  @Override
  public Revision revision() {
    try (work) {
      work.finish();
    }
    return new Revision(replacements, List.of());
  }

  /** How many findings were mended, once {@link #revision} was asked for. */
  public int changes() {
    return changes;
  }

  private Outcome mended(StoredUnit stored) {
    TranslationUnit unit = stored.unit();
    List<Variant> variants = new ArrayList<>(unit.variants());
    String id = unit.id() == null ? Integer.toString(stored.position() + 1) : unit.id();
    int made = 0;
    for (UnitPairs.Numbered each : pairs.of(unit, id, null, declared)) {
      Mended mended = mending.mend(each.pair());
      if (mended.changes() > 0) {
        Variant old = variants.get(each.variant());
        variants.set(each.variant(), new Variant(old.language(), mended.target(), old.metadata()));
        made += mended.changes();
      }
    }
    return made == 0
        ? new Outcome(stored.position(), null, 0)
        : new Outcome(
            stored.position(),
            new TranslationUnit(unit.id(), unit.sourceLanguage(), unit.metadata(), variants),
            made);
  }

  private void note(Outcome outcome) {
    changes += outcome.changes();
    if (outcome.unit() != null) {
      replacements.put(outcome.position(), outcome.unit());
    }
  }
}
