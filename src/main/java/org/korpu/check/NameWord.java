package org.korpu.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.translit.NameForms;
import org.korpu.translit.NameSound;
import org.korpu.translit.NameTransliterator;

/**
 * A word of a name as it stands in a text, with all that it can be: its base forms, and what these
 * are in another language. All in small letters, {@code ё} as {@code е}. Safe for many threads.
 */
final class NameWord {

  /** Fewer sounds than that say nothing. */
  private static final int FEWEST_SOUNDS = 2;

  /** How many kinds of sounds two spellings of one name may not share: {@code John, Con}. */
  private static final int MOST_OTHER_SOUNDS = 2;

  /** From so many letters on two of them may be others. */
  private static final int LONG = 6;

  private final LanguageTag from;
  private final LanguageTag to;
  private final NameTransliterator names;
  private final Set<String> forms = new TreeSet<>();
  private final String base;

  /** A bit for each letter that a form begins with, and others that share it. */
  private long firstLetters;

  /** A bit for each kind of sound that a form begins with. */
  private int firstSounds;

  /** A bit for each kind of sound of a form. */
  private int allSounds;

  private final Set<String> sounds = new HashSet<>();
  private final Set<String> azerbaijani;
  private volatile @Nullable Set<String> renderings;

  /**
   * A word of a text.
   *
   * @param from its language
   * @param to the other language
   */
  NameWord(String word, LanguageTag from, LanguageTag to, NameTransliterator names) {
    this.from = from;
    this.to = to;
    this.names = names;
    String plain = plain(word, from);
    NameForms endings = NameForms.endings(from);
    forms.addAll(endings.of(plain));
    forms.addAll(endings.of(withoutJoinedEnding(word, plain)));
    Set<String> known = new HashSet<>();
    for (String form : forms) {
      String sound = NameSound.of(form, from);
      note(form, sound);
      if (sound.length() >= FEWEST_SOUNDS) {
        sounds.add(sound);
      }
      if (names.isAzerbaijani(form, from)) {
        known.add(form);
      }
    }
    azerbaijani = known;
    base = Collections.min(forms, Comparator.comparingInt(String::length));
  }

  private void note(String form, String sound) {
    firstLetters |= form.isEmpty() ? 0 : 1L << form.charAt(0);
    for (int i = 0; i < sound.length(); i++) {
      int bit = 1 << sound.charAt(i);
      allSounds |= bit;
      firstSounds |= i == 0 ? bit : 0;
    }
  }

  /** The shortest form that it can have: the same for most of its forms. */
  String base() {
    return base;
  }

  /** Whether it is a person’s name of Azerbaijan, for which the renderings are established. */
  boolean isAzerbaijani() {
    return !azerbaijani.isEmpty();
  }

  /**
   * What the forms can be in the other language; of a known name, only the forms that are known.
   */
  private Set<String> renderings() {
    Set<String> known = renderings;
    if (known == null) { // two threads may come here: they find the same
      known = new HashSet<>();
      for (String form : azerbaijani.isEmpty() ? forms : azerbaijani) {
        for (String variant : names.render(form, from, to).variants()) {
          known.add(plain(variant, to));
        }
      }
      renderings = known;
    }
    return known;
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

  private static String plain(String word, LanguageTag language) {
    return Folding.fold(word, language).replace('ё', 'е');
  }

  /** Whether both are forms of one spelling, in one language or two. */
  boolean isSpelledAs(NameWord other) {
    return (firstLetters & other.firstLetters) != 0 && meets(forms, other.forms);
  }

  /** Whether one is a rendering of the other. */
  boolean renders(NameWord other) {
    return meets(renderings(), other.forms) || meets(forms, other.renderings());
  }

  /**
   * Whether the two can be one name: also where they only sound alike, but not two names of
   * Azerbaijan ({@code Həsənov}, {@code Гусейнов}).
   */
  boolean agrees(NameWord other) {
    if (isSpelledAs(other)) {
      return true;
    }
    if ((firstSounds & other.firstSounds) == 0) {
      return false;
    }
    boolean alike = meets(sounds, other.sounds);
    return (alike && !(isAzerbaijani() && other.isAzerbaijani()))
        || ((alike || soundsNearlyLike(other)) && renders(other));
  }

  /** Whether most sounds are the same; renderings are costly, and keep them. */
  private boolean soundsNearlyLike(NameWord other) {
    return Integer.bitCount(allSounds ^ other.allSounds) <= MOST_OTHER_SOUNDS;
  }

  /**
   * Whether the two are one name, spelled as it should be: of a name of Azerbaijan, only what is
   * established will do, and what sounds alike is a misspelling.
   */
  boolean matches(NameWord other) {
    return (isAzerbaijani() || other.isAzerbaijani())
        ? isSpelledAs(other) || renders(other)
        : agrees(other);
  }

  /** Whether a rendering sounds alike, or one letter or, in a long name, two would be others. */
  boolean resembles(NameWord other) {
    if (meets(sounds, other.sounds)) {
      return true;
    }
    for (String rendering : renderings()) {
      for (String form : other.forms) {
        int most = Math.min(rendering.length(), form.length()) < LONG ? 1 : 2;
        if (distance(bare(rendering), bare(form), most) <= most) {
          return true;
        }
      }
    }
    return false;
  }

  /** Letters that are often taken for each other are one: {@code Nağıyev, Nəbiyev}. */
  private static String bare(String name) {
    return name.replace('ə', 'a')
        .replace('ı', 'i')
        .replace('ö', 'o')
        .replace('ü', 'u')
        .replace('ğ', 'g');
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
