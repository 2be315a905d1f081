package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.versions.MetadataChange.Field;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

/**
 * A unit that came, went, or changed.
 *
 * @param before the earlier unit and its position; null where it was added
 * @param after the later unit and its position; null where it was removed
 * @param variants what became of its variants: all of them where the unit was added or removed
 * @param metadata what changed besides; empty unless both are there
 */
public record UnitChange(
    @Nullable StoredUnit before,
    @Nullable StoredUnit after,
    List<VariantChange> variants,
    List<MetadataChange> metadata) {

  public UnitChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("no unit at all");
    }
    variants = List.copyOf(variants);
    metadata = List.copyOf(metadata);
  }

  /** A unit that was not there before. */
  static UnitChange added(StoredUnit after) {
    return new UnitChange(
        null,
        after,
        after.unit().variants().stream().map(v -> new VariantChange(null, v, List.of())).toList(),
        List.of());
  }

  /** A unit that is there no more. */
  static UnitChange removed(StoredUnit before) {
    return new UnitChange(
        before,
        null,
        before.unit().variants().stream().map(v -> new VariantChange(v, null, List.of())).toList(),
        List.of());
  }

  /**
   * What became of a unit; {@link #isEmpty} where only the order of its parts is another. Changed
   * variants come in their later order, removed ones after them.
   */
  static UnitChange between(StoredUnit before, StoredUnit after) {
    List<MetadataChange> metadata = new ArrayList<>();
    compare(Field.ID, before.unit().id(), after.unit().id(), metadata);
    compare(Field.SOURCE_LANGUAGE, source(before.unit()), source(after.unit()), metadata);
    metadata.addAll(MetadataChange.between(before.unit().metadata(), after.unit().metadata()));
    return new UnitChange(
        before, after, variants(before.unit().variants(), after.unit().variants()), metadata);
  }

  /** What became of it. */
  public Change change() {
    return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
  }

  /** The later unit, or the earlier one where it was removed. */
  public StoredUnit latest() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** Whether nothing came, went or changed. */
  public boolean isEmpty() {
    return variants.isEmpty() && metadata.isEmpty();
  }

  private static List<VariantChange> variants(List<Variant> before, List<Variant> after) {
    VariantPairing pairing = new VariantPairing(before, after);
    List<VariantChange> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Variant now = after.get(i);
      int old = pairing.toBefore(i);
      if (old == VariantPairing.NONE) {
        changes.add(new VariantChange(null, now, List.of()));
      } else {
        VariantChange change =
            new VariantChange(
                before.get(old),
                now,
                MetadataChange.between(before.get(old).metadata(), now.metadata()));
        if (change.isTextChanged() || !change.metadata().isEmpty()) {
          changes.add(change);
        }
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (pairing.toAfter(i) == VariantPairing.NONE) {
        changes.add(new VariantChange(before.get(i), null, List.of()));
      }
    }
    return changes;
  }

  private static void compare(
      Field field, @Nullable String before, @Nullable String after, List<MetadataChange> changes) {
    if (!Objects.equals(before, after)) {
      changes.add(new MetadataChange(field, "", before, after));
    }
  }

  private static @Nullable String source(TranslationUnit unit) {
    return unit.sourceLanguage() == null ? null : unit.sourceLanguage().value();
  }
}
