package org.korpu.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.translit.NameForms;
import org.korpu.translit.NameSound;
import org.korpu.translit.NameTransliterator;

/**
 * A word of a name as it stands in a text, with all that it can be: its base forms, and what these
 * are in another language. All in small letters, {@code ё} as {@code е}.
 *
 * @param forms the word and its possible base forms
 * @param base the shortest of them
 * @param renderings what the forms can be in the other language
 * @param sounds the sounds of the forms
 * @param azerbaijani whether it is a person’s name of Azerbaijan, for which the renderings are
 *     established; then only forms that are such names have been rendered
 */
record NameWord(
    Set<String> forms,
    String base,
    Set<String> renderings,
    Set<String> sounds,
    boolean azerbaijani) {

  /** Fewer sounds than that say nothing. */
  private static final int FEWEST_SOUNDS = 2;

  /** From so many letters on two of them may be others. */
  private static final int LONG = 6;

  NameWord {
    forms = Set.copyOf(forms);
    renderings = Set.copyOf(renderings);
    sounds = Set.copyOf(sounds);
  }

  /**
   * A word of a text.
   *
   * @param from its language
   * @param to the other language
   */
  static NameWord of(String word, LanguageTag from, LanguageTag to, NameTransliterator names) {
    Set<String> forms = new HashSet<>();
    Set<String> sounds = new HashSet<>();
    Set<String> established = new HashSet<>();
    Set<String> others = new HashSet<>();
    String base = plain(word, from);
    NameForms endings = NameForms.endings(from);
    forms.addAll(endings.of(base));
    forms.addAll(endings.of(withoutJoinedEnding(word, base)));
    for (String form : forms) {
      base = isShorter(form, base) ? form : base;
      String sound = NameSound.of(form, from);
      if (sound.length() >= FEWEST_SOUNDS) {
        sounds.add(sound);
      }
      Set<String> rendered = names.isAzerbaijani(form, from) ? established : others;
      for (String variant : names.render(form, from, to).variants()) {
        rendered.add(plain(variant, to));
      }
    }
    boolean azerbaijani = !established.isEmpty();
    return new NameWord(forms, base, azerbaijani ? established : others, sounds, azerbaijani);
  }

  /** Without a suffix in small letters after a hyphen: {@code Robinson-a}. */
  private static String withoutJoinedEnding(String word, String plain) {
    int hyphen = word.lastIndexOf('-');
    boolean ending =
        hyphen > 1
            && hyphen + 1 < word.length()
            && Character.isLowerCase(word.charAt(hyphen + 1))
            && plain.length() == word.length();
    return ending ? plain.substring(0, hyphen) : plain;
  }

  private static boolean isShorter(String form, String base) {
    int difference = form.length() - base.length();
    return difference < 0 || (difference == 0 && form.compareTo(base) < 0);
  }

  private static String plain(String word, LanguageTag language) {
    return Folding.fold(word, language).replace('ё', 'е');
  }

  /** Whether both are forms of one spelling, in one language or two. */
  boolean isSpelledAs(NameWord other) {
    return meets(forms, other.forms);
  }

  /** Whether one is a rendering of the other. */
  boolean renders(NameWord other) {
    return meets(renderings, other.forms) || meets(forms, other.renderings);
  }

  /** Whether the two sound alike. */
  boolean soundsLike(NameWord other) {
    return meets(sounds, other.sounds);
  }

  /**
   * Whether the two can be one name: also where they only sound alike, but not two names of
   * Azerbaijan ({@code Həsənov}, {@code Гусейнов}).
   */
  boolean agrees(NameWord other) {
    return renders(other)
        || isSpelledAs(other)
        || (soundsLike(other) && !(azerbaijani && other.azerbaijani));
  }

  /** Whether a rendering sounds alike, or one letter or, in a long name, two would be others. */
  boolean resembles(NameWord other) {
    if (soundsLike(other)) {
      return true;
    }
    for (String rendering : renderings) {
      for (String form : other.forms) {
        int most = Math.min(rendering.length(), form.length()) < LONG ? 1 : 2;
        if (distance(rendering, form, most) <= most) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** How many letters must be put in, taken out or replaced; if more than most, more than that. */
  private static int distance(String one, String two, int most) {
    if (Math.abs(one.length() - two.length()) > most) {
      return most + 1;
    }
    int[] row = new int[two.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[two.length()];
  }
}
