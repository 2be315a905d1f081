package org.korpu.align;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.tmx.TmxMemory;

/** The sentences of the starter memory, as if they were releases. */
final class StarterMemory {

  private static final int SENTENCES = 24;

  private StarterMemory() {}

  /** Parallel documents: for each its lines in each language. */
  static List<List<List<String>>> documents(List<LanguageTag> languages) {
    List<List<String>> all = new ArrayList<>();
    languages.forEach(language -> all.add(new ArrayList<>()));
    TmxMemory memory = new TmxMemory(Path.of("tm/press-releases.tmx"), "press-releases.tmx");
    try (UnitCursor cursor = memory.open(fault -> {})) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        for (int side = 0; side < languages.size(); side++) {
          LanguageTag language = languages.get(side);
          unit.unit().variants().stream()
              .filter(variant -> variant.language().equals(language))
              .map(variant -> variant.segment().text())
              .forEach(all.get(side)::add);
        }
      }
    }
    List<List<List<String>>> documents = new ArrayList<>();
    for (int start = 0; start + SENTENCES <= all.get(0).size(); start += SENTENCES) {
      int from = start;
      documents.add(all.stream().map(side -> side.subList(from, from + SENTENCES)).toList());
    }
    return documents;
  }
}
