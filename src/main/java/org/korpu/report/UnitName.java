package org.korpu.report;

import org.jspecify.annotations.Nullable;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;

/** What a unit is called in reports. */
final class UnitName {

  private UnitName() {}

  /** Its id, or its number from 1 where the memory gives none. */
  static String of(StoredUnit unit) {
    @Nullable String id = unit.unit().id();
    return id == null || id.isEmpty() ? "#" + (unit.position() + 1) : id;
  }

  /** Its id, or a dash where it has none. */
  static String of(TranslationUnit unit) {
    @Nullable String id = unit.id();
    return id == null || id.isEmpty() ? "–" : id;
  }
}
