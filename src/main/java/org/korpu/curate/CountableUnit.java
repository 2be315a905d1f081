package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;
import org.korpu.text.WordCount;

/**
 * A unit with what takes time to find out about it, so that many threads can do it at once and one
 * needs only count.
 *
 * @param unit the unit
 * @param words of each variant
 * @param sourceText digest of the text in the source language, null where the unit has none
 * @param translations of that text, a blank one left out
 */
record CountableUnit(
    TranslationUnit unit,
    List<Integer> words,
    @Nullable Digest sourceText,
    List<Translation> translations) {

  /**
   * A translation of the source text.
   *
   * @param variant its number in the unit
   * @param key digest of source text and language: the same for all translations of it
   * @param text part of the digest of its text
   */
  record Translation(int variant, Digest key, long text) {}

  /** Finds out about units. For one thread. */
  static final class Reader implements Function<TranslationUnit, CountableUnit> {

    private final LanguageTag source;
    private final DigestBuilder digest = new DigestBuilder();

    Reader(LanguageTag source) {
      this.source = source;
    }

    @Override
    public CountableUnit apply(TranslationUnit unit) {
      List<Integer> words = new ArrayList<>(unit.variants().size());
      for (Variant variant : unit.variants()) {
        words.add(WordCount.of(variant.segment().text()));
      }
      Variant original = unit.variant(source).orElse(null);
      if (original == null) {
        return new CountableUnit(unit, words, null, List.of());
      }
      Digest text = digest.put(original.segment().text()).finish();
      List<Translation> translations = new ArrayList<>(unit.variants().size());
      for (int i = 0; i < unit.variants().size(); i++) {
        Variant variant = unit.variants().get(i);
        if (!variant.language().meets(source) && !variant.segment().isBlank()) {
          translations.add(translation(i, variant, text));
        }
      }
      return new CountableUnit(unit, words, text, translations);
    }

    private Translation translation(int number, Variant variant, Digest source) {
      Digest key =
          digest
              .put(TextKeys.language(variant.language()))
              .put(source.high())
              .put(source.low())
              .finish();
      return new Translation(number, key, digest.put(variant.segment().text()).finish().low());
    }
  }
}
