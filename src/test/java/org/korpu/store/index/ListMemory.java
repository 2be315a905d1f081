package org.korpu.store.index;

import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Diagnostic;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Reviser;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;

/** Units that are there. */
record ListMemory(String name, List<TranslationUnit> units) implements TranslationMemory {

  @Override
  public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
    for (int i = 0; i < units.size(); i++) {
      reader.accept(new StoredUnit(i, units.get(i)));
    }
  }

  @Override
  public void revise(Reviser reviser, Consumer<Diagnostic> faults) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
    throw new UnsupportedOperationException();
  }
}
