package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.TranslationUnit;

/** Keeps units in memory. */
public final class KeptUnits implements UnitSpool {

  private final List<TranslationUnit> units = new ArrayList<>();

  @Override
  public long put(TranslationUnit unit) {
    units.add(unit);
    return units.size() - 1L;
  }

  @Override
  public TranslationUnit get(long place) {
    return units.get((int) place);
  }
}
