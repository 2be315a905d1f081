package org.korpu.morph;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.AzerbaijaniNoun.Kind;

/**
 * Whether the last word of an Azerbaijani term has an owner, {@code Xidmət-i}, or only ends like
 * one that has, {@code vergi}.
 *
 * <p>The letters often leave it open, and no dictionary is at hand, so it is concluded: an owner
 * must agree in vowel harmony ({@code vali, əhali, inzibati} have none); after other words the last
 * one most likely has one, a word alone most likely not; suffixes that make agents and adjectives
 * ({@code -çı, -ıcı, -lı}) speak against it, suffixes that make nouns from nouns before it; the
 * commonest nouns and adjectives in {@code -ı} are listed.
 */
final class AzerbaijaniNounKind {

  /** Nouns in ç or c that {@code -ı} does make an owned noun of. */
  private static final Set<String> ENDS_IN_C =
      words(
          "saç xaç maç iç köç qoç uç güc borc kərpic qılınc sevinc qazanc inanc uc ağac pirinc"
              + " xərc mərc");

  /** Ends of nouns that a word alone has an owner after. */
  private static final List<String> NOUN_ENDS =
      List.of("daş", "ət", "at", "or", "ist", "iv", "um", "ent", "ant", "şünas");

  /** Ends of names that come from places. */
  private static final List<String> NAME_ENDS = List.of("əvi", "avi");

  private AzerbaijaniNounKind() {}

  /**
   * The kind of a word.
   *
   * @param word the last word of a term, as written
   * @param folded the same, folded
   * @param alone whether the term has no other word
   */
  static Kind of(String word, String folded, boolean alone) {
    Kind plural = plural(folded);
    if (plural != null) {
      return plural;
    }
    return isOwned(word, folded, alone) ? Kind.OWNED : Kind.PLAIN;
  }

  /** Which plural a word is, or null; a word like {@code dollar} is none. */
  private static @Nullable Kind plural(String folded) {
    String bare = AzerbaijaniStems.withoutOwner(folded, 1);
    if (isPlural(folded)) {
      return Kind.PLURAL;
    }
    return bare != null && isPlural(bare) ? Kind.OWNED_PLURAL : null;
  }

  private static boolean isPlural(String word) {
    int stem = word.length() - 3;
    if (stem < 2 || AzerbaijaniWholeWords.contains(word)) {
      return false;
    }
    char vowel = VowelHarmony.lastVowel(word, stem);
    return vowel != VowelHarmony.UNKNOWN && VowelHarmony.realises(word, stem, "lAr", vowel);
  }

  private static boolean isOwned(String word, String folded, boolean alone) {
    if (AzerbaijaniStems.isSurelyCompound(folded)) {
      return true;
    }
    String bound = AzerbaijaniStems.withoutOwner(folded, 1);
    boolean afterVowel = AzerbaijaniStems.withoutOwner(folded, 2) != null;
    if ((bound == null && !afterVowel) || AzerbaijaniStems.IN_CLOSE_VOWEL.contains(folded)) {
      return false;
    }
    if (bound != null && !afterVowel && isDerived(folded, bound)) {
      return false;
    }
    boolean name = Capitals.isCapitalised(word);
    if (alone) {
      return !name && (afterVowel || (bound != null && isNoun(bound)));
    }
    return !(name && AzerbaijaniStems.endsIn(folded, NAME_ENDS));
  }

  /** Whether a word ends in a suffix that makes agents or adjectives, not in an owner. */
  private static boolean isDerived(String folded, String bound) {
    int last = bound.length() - 1;
    boolean afterVowel = last > 0 && VowelHarmony.isVowel(bound.charAt(last - 1));
    return switch (bound.charAt(last)) {
      case 'ç' -> !ENDS_IN_C.contains(bound);
      case 'c' -> isAgentInC(bound) && !ENDS_IN_C.contains(bound);
      case 'l' -> !afterVowel && AzerbaijaniStems.lemmaOfIrregular(bound) == null;
      default -> folded.endsWith("dakı") || folded.endsWith("dəki");
    };
  }

  /** Whether a word goes on to {@code -ıcı} or {@code -ıncı}: the one who, or the how-manieth. */
  private static boolean isAgentInC(String bound) {
    int last = bound.length() - 1;
    int vowel = bound.charAt(last - 1) == 'n' ? last - 2 : last - 1;
    if (vowel < 2 || !VowelHarmony.isPolysyllabic(bound)) {
      return false;
    }
    return switch (bound.charAt(vowel)) {
      case 'ı', 'i', 'u', 'ü' -> true;
      default -> false;
    };
  }

  private static boolean isNoun(String bound) {
    return AzerbaijaniWholeWords.contains(bound)
        || AzerbaijaniStems.lemmaOfIrregular(bound) != null
        || (VowelHarmony.isPolysyllabic(bound) && AzerbaijaniStems.endsIn(bound, NOUN_ENDS));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
