package org.korpu.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.korpu.align.SeedDictionary;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/** The terms of a glossary and the units of memories, as a dictionary to align texts with. */
final class KnownTexts implements SeedDictionary {

  /** More units of a memory than this teach nothing new about common words. */
  private static final int UNITS = 50_000;

  private final Glossary glossary;
  private final List<UnitSource> memories;
  private final Consumer<Diagnostic> faults;

  KnownTexts(Glossary glossary, List<UnitSource> memories, Consumer<Diagnostic> faults) {
    this.glossary = glossary;
    this.memories = List.copyOf(memories);
    this.faults = faults;
  }

  @Override
  public void forEach(BiConsumer<Map<LanguageTag, String>, Kind> translations) {
    for (Concept concept : glossary.concepts()) {
      terms(concept, translations);
    }
    int left = UNITS;
    for (UnitSource memory : memories) {
      try (UnitCursor cursor = memory.open(faults)) {
        for (StoredUnit unit = cursor.next(); unit != null && left > 0; unit = cursor.next()) {
          translations.accept(texts(unit.unit()), Kind.UNIT);
          left--;
        }
      }
    }
  }

  /** Hands on the first terms of the languages, then the second ones, and so on. */
  private static void terms(
      Concept concept, BiConsumer<Map<LanguageTag, String>, Kind> translations) {
    Map<LanguageTag, List<Term>> byLanguage = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      if (term.status().isApproved()) {
        byLanguage.computeIfAbsent(term.language(), language -> new ArrayList<>()).add(term);
      }
    }
    int most = byLanguage.values().stream().mapToInt(List::size).max().orElse(0);
    for (int n = 0; n < most; n++) {
      Map<LanguageTag, String> texts = new LinkedHashMap<>();
      for (Map.Entry<LanguageTag, List<Term>> terms : byLanguage.entrySet()) {
        List<Term> own = terms.getValue();
        texts.put(terms.getKey(), own.get(Math.min(n, own.size() - 1)).text());
      }
      translations.accept(texts, Kind.TERM);
    }
  }

  private static Map<LanguageTag, String> texts(TranslationUnit unit) {
    Map<LanguageTag, String> texts = new LinkedHashMap<>();
    for (Variant variant : unit.variants()) {
      texts.putIfAbsent(variant.language(), variant.segment().text());
    }
    return texts;
  }
}
