package org.korpu.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.text.TextTraits;

/**
 * Applies rules to units, one rule after the other, each to what the rules before it have left.
 * They go round until none finds anything more, so that cleaning what was cleaned changes nothing.
 *
 * <p>Where the removal of variants leaves a unit with fewer than two languages, the unit is
 * removed. Whatever is removed is handed out as it was. Immutable, and safe for many threads.
 */
public final class Cleaner {

  /** The property that names the rule on what was removed. */
  public static final String REMOVED = "x-korpu-removed";

  /** One round repairs, a second finds nothing; more are needed only if rules help each other. */
  private static final int MOST_ROUNDS = 8;

  private final List<CleaningRule> rules;
  private final LanguageTag source;

  /**
   * With rules in the order in which they run.
   *
   * @param source the source language of units that name none
   */
  public Cleaner(List<CleaningRule> rules, LanguageTag source) {
    this.rules = List.copyOf(rules);
    this.source = source;
  }

  /** What becomes of a unit. */
  public CleanedUnit clean(StoredUnit stored) {
    Work work = new Work(stored);
    for (int round = 0; round < MOST_ROUNDS && work.goesOn(); round++) {
      work.round();
    }
    return work.result();
  }

  /** One unit while it is cleaned. */
  private final class Work {
    private final StoredUnit stored;
    private final LanguageTag language;
    private @Nullable TranslationUnit unit;
    private final List<Integer> indexes = new ArrayList<>();
    private final List<CleaningFinding> findings = new ArrayList<>(0);

    /** Of the texts of the unit as it is now; empty where they are not known. */
    private final List<TextTraits> traits = new ArrayList<>(3);

    private final List<@Nullable String> removedBy = new ArrayList<>();
    private @Nullable String unitRemovedBy;
    private boolean changed = true;

    Work(StoredUnit stored) {
      this.stored = stored;
      unit = stored.unit();
      LanguageTag own = stored.unit().sourceLanguage();
      language = own == null ? source : own;
      for (int i = 0; i < stored.unit().variants().size(); i++) {
        indexes.add(i);
        removedBy.add(null);
      }
    }

    boolean goesOn() {
      return changed && unit != null;
    }

    void round() {
      changed = false;
      for (CleaningRule rule : rules) {
        TranslationUnit current = unit;
        if (current == null) {
          return;
        }
        if (!concerns(rule, current)) {
          continue;
        }
        List<Correction> corrections = rule.inspect(current, language);
        if (!corrections.isEmpty()) {
          changed = true;
          traits.clear();
          apply(rule.name(), current, corrections);
        }
      }
    }

    private boolean concerns(CleaningRule rule, TranslationUnit current) {
      List<Variant> variants = current.variants();
      if (traits.isEmpty()) {
        variants.forEach(variant -> traits.add(TextTraits.of(variant.segment().text())));
      }
      for (int i = 0; i < variants.size(); i++) {
        if (rule.concerns(traits.get(i), variants.get(i).language())) {
          return true;
        }
      }
      return variants.isEmpty();
    }

    private void apply(String rule, TranslationUnit current, List<Correction> corrections) {
      List<Variant> variants = new ArrayList<>(current.variants());
      // From the end, so that a removal moves none that is still to come.
      List<Correction> ordered = new ArrayList<>(corrections);
      ordered.sort(Comparator.comparingInt(Correction::variant).reversed());
      List<CleaningFinding> found = new ArrayList<>(ordered.size());
      boolean removes = false;
      for (Correction correction : ordered) {
        int index = correction.variant();
        Variant variant = current.variants().get(Math.max(0, index));
        Segment after = correction.after();
        found.add(
            0,
            new CleaningFinding(
                rule,
                stored.position(),
                stored.unit().id(),
                variant.language(),
                variant.segment(),
                after,
                correction.reason()));
        if (index == Correction.WHOLE_UNIT) {
          unitRemovedBy = rule;
        } else if (after == null) {
          removedBy.set(indexes.remove(index), rule);
          variants.remove(index);
          removes = true;
        } else {
          variants.set(index, new Variant(variant.language(), after, variant.metadata()));
        }
      }
      findings.addAll(found);
      if (removes && isSingle(variants)) {
        unitRemovedBy = rule;
      }
      unit =
          unitRemovedBy != null
              ? null
              : new TranslationUnit(
                  current.id(), current.sourceLanguage(), current.metadata(), variants);
    }

    CleanedUnit result() {
      if (findings.isEmpty()) {
        return new CleanedUnit(stored.unit(), null, List.of());
      }
      return new CleanedUnit(unit, removed(), findings);
    }

    private @Nullable TranslationUnit removed() {
      TranslationUnit before = stored.unit();
      boolean any = unitRemovedBy != null;
      List<Variant> variants = new ArrayList<>();
      for (int i = 0; i < before.variants().size(); i++) {
        Variant variant = before.variants().get(i);
        String rule = removedBy.get(i);
        any |= rule != null;
        variants.add(
            rule == null
                ? variant
                : new Variant(
                    variant.language(), variant.segment(), marked(variant.metadata(), rule)));
      }
      if (!any) {
        return null;
      }
      return new TranslationUnit(
          before.id(),
          before.sourceLanguage(),
          unitRemovedBy == null ? before.metadata() : marked(before.metadata(), unitRemovedBy),
          variants);
    }
  }

  /** Whether the variants translate nothing, being none or all in one language. */
  static boolean isSingle(List<Variant> variants) {
    return variants.stream()
        .allMatch(variant -> variant.language().equals(variants.get(0).language()));
  }

  private static Metadata marked(Metadata metadata, String rule) {
    return metadata.withProperty(Property.of(REMOVED, rule));
  }
}
