package org.korpu.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last word of an Azerbaijani term, which takes its suffixes.
 *
 * @param folded the word
 * @param kind how it takes them
 * @param end how it is spoken
 * @param joint what is between it and them: nothing, a hyphen, or what closes a quotation
 */
record AzerbaijaniNoun(String folded, Kind kind, SpokenEnd end, String joint) {

  /** What a noun has already. */
  enum Kind {
    /** Nothing: {@code nazir}. */
    PLAIN,
    /** An owner: {@code Nazirliyi}. */
    OWNED,
    /** The plural: {@code münasibətlər}. */
    PLURAL,
    /** Both: {@code Qüvvələri}. */
    OWNED_PLURAL,
    /** A spelling that does not change: an abbreviation, a number, a title in quotation marks. */
    RIGID
  }

  boolean isPlural() {
    return kind == Kind.PLURAL || kind == Kind.OWNED_PLURAL;
  }

  /** The form with features, folded. */
  Optional<String> write(FormFeatures features) {
    SuffixChain chain = chain(features);
    if (chain == null) {
      return Optional.empty();
    }
    if (chain.features().isEmpty()) {
      return Optional.of(folded);
    }
    List<Stem> stems = new ArrayList<>(stems(features));
    stems.removeIf(stem -> stem.use() == Stem.Use.ONLY_READ);
    if (AzerbaijaniStems.prefersShapeBeforeVowel(folded, features.owner())) {
      stems.sort(Comparator.comparing(stem -> stem.before() != Stem.Before.VOWEL));
    }
    return stems.stream().flatMap(stem -> chain.write(stem, end, joint).stream()).findFirst();
  }

  /** Whether a folded word is the form with features. */
  boolean reads(String form, FormFeatures features) {
    SuffixChain chain = chain(features);
    return chain != null && stems(features).stream().anyMatch(stem -> chain.reads(form, stem));
  }

  /** The shapes that the suffixes for some features are joined to. */
  private List<Stem> stems(FormFeatures features) {
    boolean asItStands = features.owner() == Owner.NONE;
    boolean singular = features.number() == GrammaticalNumber.SINGULAR;
    return switch (kind) {
      case PLAIN -> AzerbaijaniStems.plain(folded);
      case RIGID -> List.of(AzerbaijaniStems.rigid(folded, AzerbaijaniStems.slotAfter(folded)));
      case PLURAL -> List.of(AzerbaijaniStems.rigid(folded, SuffixSlot.MANY));
      case OWNED ->
          asItStands && singular
              ? List.of(AzerbaijaniStems.rigid(folded, SuffixSlot.ITS))
              : AzerbaijaniStems.owned(folded);
      case OWNED_PLURAL ->
          asItStands
              ? List.of(AzerbaijaniStems.rigid(folded, SuffixSlot.ITS))
              : List.of(
                  AzerbaijaniStems.rigid(
                      folded.substring(0, folded.length() - 1), SuffixSlot.COMPOUND_MANY));
    };
  }

  /** The suffixes that stand for features, or null where the noun cannot have these. */
  private @Nullable SuffixChain chain(FormFeatures features) {
    boolean plural = features.number() == GrammaticalNumber.PLURAL;
    boolean owned = kind == Kind.OWNED || kind == Kind.OWNED_PLURAL;
    List<Feature> chain = new ArrayList<>(3);
    if (isPlural()) {
      if (!plural) {
        return null;
      }
    } else if (plural) {
      chain.add(Feature.PLURAL);
    }
    switch (features.owner()) {
      case NONE -> {
        if (kind == Kind.OWNED && plural) {
          chain.add(Feature.OWNER_3);
        }
      }
      case THIRD -> {
        if (owned) {
          return null;
        }
        chain.add(Feature.OWNER_3);
      }
      case FIRST_SINGULAR -> chain.add(Feature.OWNER_1SG);
      case SECOND_SINGULAR -> chain.add(Feature.OWNER_2SG);
      case FIRST_PLURAL -> chain.add(Feature.OWNER_1PL);
      case SECOND_PLURAL -> chain.add(Feature.OWNER_2PL);
    }
    switch (features.grammaticalCase()) {
      case NOMINATIVE -> {}
      case GENITIVE -> chain.add(Feature.GENITIVE);
      case DATIVE -> chain.add(Feature.DATIVE);
      case ACCUSATIVE -> chain.add(Feature.ACCUSATIVE);
      case LOCATIVE -> chain.add(Feature.LOCATIVE);
      case ABLATIVE -> chain.add(Feature.ABLATIVE);
      case INSTRUMENTAL -> chain.add(Feature.INSTRUMENTAL);
      case PREPOSITIONAL, POSSESSIVE -> {
        return null;
      }
    }
    return new SuffixChain(chain);
  }
}
