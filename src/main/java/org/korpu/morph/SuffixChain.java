package org.korpu.morph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Suffixes in a row, by what they say: written after a stem, or read from a form.
 *
 * @param features in the order of {@link SuffixTable}; empty for a word without suffixes
 */
record SuffixChain(List<Feature> features) {

  SuffixChain {
    features = List.copyOf(features);
  }

  /**
   * A stem with the suffixes; nothing where they cannot follow it.
   *
   * @param end how the stem is spoken, which counts where they are not joined directly
   * @param joint what is between the two
   */
  Optional<String> write(Stem stem, SpokenEnd end, String joint) {
    StringBuilder text = new StringBuilder(stem.text());
    SuffixSlot slot = stem.slot();
    boolean direct = joint.isEmpty() && VowelHarmony.isSpeltAsSpoken(stem.text(), text.length());
    char lastVowel = direct ? VowelHarmony.lastVowel(text, text.length()) : end.lastVowel();
    boolean afterVowel =
        direct ? VowelHarmony.isVowel(text.charAt(text.length() - 1)) : end.inVowel();
    boolean first = true;
    for (Feature feature : features) {
      Suffix suffix = suffix(slot, feature);
      if (suffix == null) {
        return Optional.empty();
      }
      String sounds = afterVowel ? suffix.afterVowel() : suffix.afterConsonant();
      if (first) {
        if (!stem.admits(VowelHarmony.realise(sounds.charAt(0), lastVowel))) {
          return Optional.empty();
        }
        text.append(joint);
        first = false;
      }
      for (int i = 0; i < sounds.length(); i++) {
        char letter = VowelHarmony.realise(sounds.charAt(i), lastVowel);
        text.append(letter);
        afterVowel = VowelHarmony.isVowel(letter);
        lastVowel = afterVowel ? letter : lastVowel;
      }
      slot = suffix.next();
    }
    boolean whole = features.isEmpty() ? stem.isWhole() : slot.isEnd();
    return whole ? Optional.of(text.toString()) : Optional.empty();
  }

  /**
   * Whether a form is the stem with these suffixes. Joints and unspoken spellings are read as by
   * {@link AzerbaijaniInflection}; a copula, {@code -ki} or {@code -dək} may follow.
   */
  boolean reads(String form, Stem stem) {
    String text = stem.text();
    int end = text.length();
    if (!form.startsWith(text)) {
      return false;
    }
    if (end == form.length()) {
      return features.isEmpty() && stem.isWhole();
    }
    char next = form.charAt(end);
    if (next == '\'' || next == '-') {
      return stem.canEnd() && reads(form, end + 1, stem.slot(), 0, VowelHarmony.UNKNOWN, true);
    }
    if (!stem.admits(next)) {
      return false;
    }
    boolean unknown = !VowelHarmony.isSpeltAsSpoken(form, end);
    char lastVowel = unknown ? VowelHarmony.UNKNOWN : VowelHarmony.lastVowel(form, end);
    return reads(form, end, stem.slot(), 0, lastVowel, unknown);
  }

  /**
   * Whether the rest of the form are the rest of the suffixes.
   *
   * @param unknown whether it is not known if a vowel is spoken before them
   */
  private boolean reads(
      String form, int from, SuffixSlot slot, int done, char lastVowel, boolean unknown) {
    if (done == features.size()) {
      return slot.isEnd() && (from == form.length() || isPassedOver(form, from, slot, lastVowel));
    }
    Suffix suffix = suffix(slot, features.get(done));
    if (suffix == null || from > form.length()) {
      return false;
    }
    boolean afterVowel = VowelHarmony.isVowel(form.charAt(from - 1));
    return ((afterVowel || unknown)
            && goesOn(form, from, suffix, suffix.afterVowel(), done, lastVowel))
        || ((!afterVowel || unknown)
            && goesOn(form, from, suffix, suffix.afterConsonant(), done, lastVowel));
  }

  private boolean goesOn(
      String form, int from, Suffix suffix, String sounds, int done, char lastVowel) {
    if (!VowelHarmony.realises(form, from, sounds, lastVowel)) {
      return false;
    }
    int to = from + sounds.length();
    char vowel = VowelHarmony.lastVowel(form, from, to, lastVowel);
    return reads(form, to, suffix.next(), done + 1, vowel, false);
  }

  private static boolean isPassedOver(String form, int from, SuffixSlot slot, char lastVowel) {
    for (Suffix suffix : SuffixTable.after(slot)) {
      boolean passed =
          switch (suffix.feature()) {
            case COPULA, RELATIVE, TERMINATIVE -> true;
            default -> false;
          };
      if (passed
          && AzerbaijaniInflection.goesOn(form, from, suffix, suffix.afterVowel(), lastVowel)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Suffix suffix(SuffixSlot slot, Feature feature) {
    for (Suffix suffix : SuffixTable.after(slot)) {
      if (suffix.feature() == feature) {
        return suffix;
      }
    }
    return null;
  }
}
