package org.korpu.curate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Reviser;
import org.korpu.store.Revision;
import org.korpu.store.StoredUnit;

/**
 * Adds units of other memories to a memory, unless it has them: a unit is there if one of the
 * memory's has the same texts, language by language. Importing the same file again therefore adds
 * nothing, and neither do units that differ only in id or dates.
 *
 * <p>Feed it the units to add first. Holds those, and nothing of the memory. Not safe for use by
 * several threads.
 */
public final class UnitImport implements Reviser {

  private final Map<Set<Map.Entry<LanguageTag, Segment>>, TranslationUnit> incoming =
      new LinkedHashMap<>();
  private int known;

  /** Adds a unit; one with the same texts as an earlier one is known. */
  public void add(TranslationUnit unit) {
    if (incoming.putIfAbsent(texts(unit), unit) != null) {
      known++;
    }
  }

  @Override
  public void read(StoredUnit stored) {
    if (incoming.remove(texts(stored.unit())) != null) {
      known++;
    }
  }

  @Override
  public Revision revision() {
    return new Revision(Map.of(), new ArrayList<>(incoming.values()));
  }

  /** How many units were not added since they were known, once the memory was read. */
  public int known() {
    return known;
  }

  private static Set<Map.Entry<LanguageTag, Segment>> texts(TranslationUnit unit) {
    Set<Map.Entry<LanguageTag, Segment>> texts = new HashSet<>();
    for (Variant variant : unit.variants()) {
      texts.add(Map.entry(variant.language(), variant.segment()));
    }
    return texts;
  }
}
