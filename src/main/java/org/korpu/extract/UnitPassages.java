package org.korpu.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;

/** The units of memories. Damaged units are reported when they are read first. */
public final class UnitPassages implements PassageSource {

  private final List<TranslationMemory> memories;
  private Consumer<Diagnostic> faults;

  /** A unit of a memory. */
  private record UnitPassage(String memory, StoredUnit stored) implements Passage {
    @Override
    public Optional<String> text(LanguageTag language) {
      return unit().variant(language).map(variant -> variant.segment().text());
    }

    @Override
    public String place(LanguageTag language, int offset) {
      String id = unit().id();
      return memory + "#" + (id == null ? Integer.toString(stored.position() + 1) : id);
    }

    private TranslationUnit unit() {
      return stored.unit();
    }
  }

  /**
   * The units of memories, in their order.
   *
   * @param faults gets damaged units, each once
   */
  public UnitPassages(List<TranslationMemory> memories, Consumer<Diagnostic> faults) {
    this.memories = List.copyOf(memories);
    this.faults = faults;
  }

  @Override
  public void forEach(Consumer<Passage> reader) {
    for (TranslationMemory memory : memories) {
      memory.forEach(stored -> reader.accept(new UnitPassage(memory.name(), stored)), faults);
    }
    faults = fault -> {};
  }
}
