package org.korpu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Diagnostic;
import org.korpu.model.TranslationUnit;
import org.korpu.store.Reviser;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;

/** A memory that is a list. */
final class ListMemory implements TranslationMemory {

  final List<TranslationUnit> units = new ArrayList<>();

  /** How often it was written. */
  int writes;

  @Override
  public String name() {
    return "list.tmx";
  }

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
    List<TranslationUnit> rewritten = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rewriter.rewrite(new StoredUnit(i, units.get(i)), rewritten::add);
    }
    rewriter.finish(rewritten::add);
    units.clear();
    units.addAll(rewritten);
    writes++;
    return true;
  }
}
