package org.korpu.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.TranslationMemory;
import org.korpu.store.index.IndexCondition;

/**
 * What a workspace holds.
 *
 * @param root its folder
 * @param source the language of releases
 * @param targets the languages they are translated into
 * @param releases the folder of releases, relative to the workspace
 * @param memories units and languages of each memory, by name
 * @param glossaries concepts of each glossary, by name
 * @param indexes how the index of each memory is, by the name of the memory
 */
public record WorkspaceStatus(
    Path root,
    LanguageTag source,
    List<LanguageTag> targets,
    String releases,
    List<MemoryStatus> memories,
    List<GlossaryStatus> glossaries,
    Map<String, IndexCondition> indexes) {

  /**
   * A memory.
   *
   * @param name its path in the workspace
   * @param units how many units it holds
   * @param variants how many of them have a text in a language
   * @param faults how many units are damaged and were skipped
   */
  public record MemoryStatus(
      String name, int units, Map<LanguageTag, Integer> variants, int faults) {
    public MemoryStatus {
      variants = Map.copyOf(variants);
    }

    /** Reads a memory through and counts. */
    public static MemoryStatus of(TranslationMemory memory) {
      return of(memory, unit -> {});
    }

    /** Reads a memory through and counts, and shows its units to another. */
    static MemoryStatus of(TranslationMemory memory, Consumer<TranslationUnit> units) {
      Map<LanguageTag, Integer> variants = new HashMap<>();
      int[] count = {0};
      int[] faults = {0};
      memory.forEach(
          stored -> {
            count[0]++;
            units.accept(stored.unit());
            stored.unit().variants().stream()
                .map(Variant::language)
                .distinct()
                .forEach(language -> variants.merge(language, 1, Integer::sum));
          },
          fault -> faults[0]++);
      return new MemoryStatus(memory.name(), count[0], variants, faults[0]);
    }
  }

  /**
   * A glossary.
   *
   * @param name its path in the workspace
   * @param concepts how many concepts it holds
   * @param faults how many rows are damaged and were skipped
   */
  public record GlossaryStatus(String name, int concepts, int faults) {}

  public WorkspaceStatus {
    targets = List.copyOf(targets);
    memories = List.copyOf(memories);
    glossaries = List.copyOf(glossaries);
    indexes = Map.copyOf(indexes);
  }
}
