package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;

/** All forms that the table of suffixes makes of a word: the recogniser read the other way. */
public final class AzerbaijaniForms {

  private AzerbaijaniForms() {}

  /**
   * The forms of a lemma, the lemma first: some thousands. The suffixes are joined directly, with
   * the harmony of the spelling. A lemma in {@code -ı} is inflected both as a plain noun and as the
   * second noun of a compound.
   */
  public static List<String> of(String lemma) {
    List<String> forms = new ArrayList<>();
    forms.add(lemma);
    for (Stem stem : AzerbaijaniStems.of(lemma)) {
      if (stem.use() == Stem.Use.WRITTEN) {
        add(forms, stem.text(), stem.slot(), stem);
      }
    }
    return forms;
  }

  private static void add(List<String> forms, String text, SuffixSlot slot, Stem stem) {
    boolean afterVowel = VowelHarmony.isVowel(text.charAt(text.length() - 1));
    for (Suffix suffix : SuffixTable.after(slot)) {
      String sounds = afterVowel ? suffix.afterVowel() : suffix.afterConsonant();
      StringBuilder longer = new StringBuilder(text);
      for (int i = 0; i < sounds.length(); i++) {
        char lastVowel = VowelHarmony.lastVowel(longer, longer.length());
        longer.append(VowelHarmony.realise(sounds.charAt(i), lastVowel));
      }
      if (text.equals(stem.text()) && !stem.admits(longer.charAt(text.length()))) {
        continue;
      }
      String form = longer.toString();
      if (suffix.next().isEnd()) {
        forms.add(form);
      }
      add(forms, form, suffix.next(), stem);
    }
  }
}
