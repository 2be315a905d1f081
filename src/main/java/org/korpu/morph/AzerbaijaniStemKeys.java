package org.korpu.morph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Azerbaijani stems by rule: suffixes are taken off the end, one at a time, until none fits.
 *
 * <p>A lemma that itself looks inflected loses its end too, {@code ölkə} as well as {@code ölkənin}
 * becoming {@code ölk}. That does no harm where every form goes the same way and no other word is
 * met there. Where another word would be met ({@code ada} – {@code ad}, {@code qadın} – {@code
 * qad}), the lemma is in {@link AzerbaijaniWholeWords} and nothing is taken off it.
 *
 * <p>Not taken off: derivation ({@code -lıq, -çı, -lı}), tenses, and {@code -m, -n} of the first
 * and second person after a vowel, which would make {@code ada} of {@code adam}.
 */
final class AzerbaijaniStemKeys implements StemKeys {

  static final AzerbaijaniStemKeys KEYS = new AzerbaijaniStemKeys();

  /**
   * The words that look like a form of a shorter one, or come to look like it when a suffix is
   * taken off: by each shape that they have before a suffix.
   */
  private static final Map<String, String> WHOLE = new HashMap<>();

  private static final int LONGEST_WHOLE;

  /** The suffixes that end in a letter, shortest first, by that letter. */
  private static final Ending[][] BY_LAST_LETTER = new Ending['ə' + 1][];

  private static final Ending[] NONE = {};

  /** The vowels that take the same vowel in the next suffix. */
  private static final String[] VOWELS = {"aı", "eəi", "ou", "öü"};

  /** What must be before a suffix. */
  private enum After {
    ANYTHING,
    VOWEL,
    /** The owner of the third person, {@code -ı}, or what looks like it. */
    HIGH_VOWEL,
    CONSONANT
  }

  /**
   * A suffix as it is written under one vowel before it.
   *
   * @param text its letters
   * @param vowels which vowels can be the last before it
   * @param after what must be right before it
   * @param syllables the fewest that must remain
   */
  private record Ending(String text, String vowels, After after, int syllables) {}

  static {
    StringTokenizer words = new StringTokenizer(AzerbaijaniWholeWords.LIST);
    int longest = 0;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      WHOLE.put(word, word);
      WHOLE.put(softened(word), word);
      longest = Math.max(longest, word.length());
    }
    for (Map.Entry<String, String> irregular : AzerbaijaniStems.lemmasOfIrregular().entrySet()) {
      WHOLE.put(irregular.getValue(), irregular.getValue());
      WHOLE.put(irregular.getKey(), irregular.getValue());
    }
    LONGEST_WHOLE = longest;
    Arrays.fill(BY_LAST_LETTER, NONE);
    // Shortest first.
    add("n", After.VOWEL, 2);
    add("I", After.CONSONANT, 1);
    add("A", After.CONSONANT, 1);
    add("dA", After.ANYTHING, 1);
    add("nI", After.VOWEL, 1);
    add("yA", After.VOWEL, 1);
    add("sI", After.VOWEL, 1);
    add("nA", After.HIGH_VOWEL, 1);
    add("In", After.CONSONANT, 1);
    add("lA", After.CONSONANT, 1);
    add("Im", After.CONSONANT, 2);
    add("dIr", After.ANYTHING, 1);
    add("lAr", After.ANYTHING, 1);
    add("dAn", After.ANYTHING, 1);
    add("nIn", After.VOWEL, 1);
    add("ylA", After.VOWEL, 1);
    add("mIz", After.VOWEL, 2);
    add("nIz", After.VOWEL, 2);
    add("ndA", After.HIGH_VOWEL, 1);
    add("dAkI", After.ANYTHING, 1);
    add("ndAn", After.HIGH_VOWEL, 1);
    add("ImIz", After.CONSONANT, 1);
    add("InIz", After.CONSONANT, 1);
    add("ndAkI", After.HIGH_VOWEL, 1);
  }

  private AzerbaijaniStemKeys() {}

  /** Adds the four ways to write a suffix, some of them alike. */
  private static void add(String sounds, After after, int syllables) {
    for (String vowels : VOWELS) {
      StringBuilder text = new StringBuilder();
      char last = vowels.charAt(0);
      for (int i = 0; i < sounds.length(); i++) {
        char letter = VowelHarmony.realise(sounds.charAt(i), last);
        text.append(letter);
        last = VowelHarmony.isVowel(letter) ? letter : last;
      }
      char end = text.charAt(text.length() - 1);
      Ending[] others = BY_LAST_LETTER[end];
      Ending[] more = Arrays.copyOf(others, others.length + 1);
      more[others.length] = new Ending(text.toString(), vowels, after, syllables);
      BY_LAST_LETTER[end] = more;
    }
  }

  @Override
  public String key(String word) {
    int joint = Math.max(word.lastIndexOf('-'), word.lastIndexOf('\''));
    if (joint > 0 && joint < word.length() - 1) {
      String base = word.substring(0, joint);
      return AzerbaijaniInflection.areSuffixes(word, joint + 1)
          ? key(base)
          : word.substring(0, joint + 1) + stem(word.substring(joint + 1));
    }
    return stem(word);
  }

  private static String stem(String word) {
    String whole = whole(word, word.length());
    int end = word.length();
    while (whole == null && end > 0) {
      int longest = infinitive(word, end);
      for (Ending ending : endingsAt(word, end)) {
        int cut = end - ending.text().length();
        if (fits(word, cut, ending)) {
          whole = whole(word, cut);
          if (whole != null) {
            return whole;
          }
          longest = Math.max(longest, ending.text().length());
        }
      }
      if (longest == 0 && isOfFirstPerson(word, end)) {
        whole = whole(word, end - 1);
        if (whole != null) {
          return whole;
        }
      }
      if (longest == 0) {
        return hardened(word, end);
      }
      end -= longest;
    }
    return whole == null ? word : whole;
  }

  private static Ending[] endingsAt(String word, int end) {
    char last = word.charAt(end - 1);
    return last < BY_LAST_LETTER.length ? BY_LAST_LETTER[last] : NONE;
  }

  private static boolean fits(String word, int cut, Ending ending) {
    if (cut < 2 || !word.startsWith(ending.text(), cut)) {
      return false;
    }
    char before = word.charAt(cut - 1);
    boolean vowel = VowelHarmony.isVowel(before);
    boolean right =
        switch (ending.after()) {
          case ANYTHING -> true;
          case VOWEL -> vowel;
          case HIGH_VOWEL -> vowel && VowelHarmony.realise('I', before) == before;
          case CONSONANT -> !vowel;
        };
    if (!right || (cut == 2 && !VowelHarmony.isVowel(word.charAt(0)))) {
      return false;
    }
    char lastVowel = VowelHarmony.lastVowel(word, cut);
    return ending.vowels().indexOf(lastVowel) >= 0
        && syllables(word, cut) >= (vowel ? 2 : ending.syllables())
        && !(ending.text().equals("yə") && isSoftenedLik(word, cut));
  }

  /**
   * Whether the word ends in a vowel and {@code -m}; only after a word of the list is it cut off.
   */
  private static boolean isOfFirstPerson(String word, int end) {
    return end > 3 && word.charAt(end - 1) == 'm' && VowelHarmony.isVowel(word.charAt(end - 2));
  }

  /** 1 where the word ends as an infinitive, {@code etmək, etməy-}, which has {@code etmə} too. */
  private static int infinitive(String word, int end) {
    if (end < 4 || word.charAt(end - 3) != 'm') {
      return 0;
    }
    char vowel = word.charAt(end - 2);
    char last = word.charAt(end - 1);
    boolean infinitive =
        (vowel == 'ə' && (last == 'k' || last == 'y'))
            || (vowel == 'a' && (last == 'q' || last == 'ğ'));
    return infinitive && syllables(word, end - 3) > 0 ? 1 : 0;
  }

  /** The word of the list that the first letters are, as they stand or as they change, or null. */
  private static @Nullable String whole(String word, int end) {
    return end > LONGEST_WHOLE ? null : WHOLE.get(word.substring(0, end));
  }

  /** The shape before a vowel of a word in {@code k} or {@code q}. */
  private static String softened(String word) {
    int last = word.length() - 1;
    if (!VowelHarmony.isPolysyllabic(word)) {
      return word;
    }
    return switch (word.charAt(last)) {
      case 'k' -> word.substring(0, last).concat("y");
      case 'q' -> word.substring(0, last).concat("ğ");
      default -> word;
    };
  }

  /** The first letters, with the {@code k} or {@code q} that softens before a vowel. */
  private static String hardened(String word, int end) {
    String stem = word.substring(0, end);
    if (end < 3 || !VowelHarmony.isPolysyllabic(stem)) {
      return stem;
    }
    return switch (stem.charAt(end - 1)) {
      case 'y' ->
          switch (VowelHarmony.lastVowel(stem, end)) {
            case 'e', 'ə', 'i', 'ö', 'ü' -> stem.substring(0, end - 1).concat("k");
            default -> stem;
          };
      case 'ğ' -> stem.substring(0, end - 1).concat("q");
      default -> stem;
    };
  }

  /** Whether {@code -yə} is rather the end of {@code -lik} and {@code -ə}. */
  private static boolean isSoftenedLik(String word, int cut) {
    char vowel = word.charAt(cut - 1);
    return word.charAt(cut - 2) == 'l' && (vowel == 'i' || vowel == 'ü');
  }

  private static int syllables(String word, int end) {
    int syllables = 0;
    for (int i = 0; i < end; i++) {
      if (VowelHarmony.isVowel(word.charAt(i))) {
        syllables++;
      }
    }
    return syllables;
  }
}
