package org.korpu.morph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * English stems by rule: possessive, plural, {@code -ed}, {@code -ing}, and the degrees of
 * adjectives in {@code -y}. Derivation ({@code -ly, -ment, -er}) makes other words.
 *
 * <p>A last {@code e} is taken off every word, since {@code makes, making} do not show it, a
 * doubled consonant is single ({@code planned}), and a last {@code y} is {@code i} ({@code
 * parties}). The commonest irregular forms are listed. Only the last part of a hyphened word is
 * read.
 */
final class EnglishStemKeys implements StemKeys {

  static final EnglishStemKeys KEYS = new EnglishStemKeys();

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  /** Words that only look inflected. */
  private static final Set<String> WHOLE =
      Set.of(
          ("this his its was has does is as us thus gas bus plus yes news means series species"
                  + " united need seed feed speed indeed exceed proceed succeed breed bleed weed deed"
                  + " hundred sacred red bed shed embed naked wicked kindred"
                  + " king ring thing sing bring spring string wing sling swing cling fling sting"
                  + " nothing something anything everything during evening morning ceiling sibling"
                  + " building meeting hearing finding wedding pudding offspring sterling"
                  + " politics economics physics mathematics ethics analysis basis crisis thesis"
                  + " emphasis hypothesis diagnosis chaos canvas atlas alias bias texas paris")
              .split(" ", -1));

  static {
    String table =
        """
        be am is are was were been being
        have has had
        do does did done doing
        use used using
        die dying
        lie lying
        tie tying
        go goes went gone going
        say said
        make made
        take took taken
        give gave given
        get got gotten
        come came
        see saw seen seeing
        know knew known
        think thought
        find found
        tell told
        become became
        leave left
        hold held
        bring brought
        begin began begun
        write wrote written
        meet met
        pay paid
        lead led
        speak spoke spoken
        build built
        send sent
        buy bought
        win won
        lose lost
        keep kept
        stand stood
        understand understood
        choose chose chosen
        grow grew grown
        fall fell fallen
        rise rose risen
        draw drew drawn
        break broke broken
        spend spent
        teach taught
        man men
        woman women
        child children
        foot feet
        tooth teeth
        mouse mice
        goose geese
        ox oxen
        criterion criteria
        phenomenon phenomena
        analysis analyses
        basis bases
        crisis crises
        thesis theses
        hypothesis hypotheses
        life lives
        knife knives
        wife wives
        half halves
        self selves
        shelf shelves
        wolf wolves
        leaf leaves
        thief thieves
        """;
    for (String line : table.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        IRREGULAR.putIfAbsent(word, words[0]);
      }
    }
  }

  private EnglishStemKeys() {}

  @Override
  public String key(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      return word.substring(0, hyphen + 1) + stem(word.substring(hyphen + 1));
    }
    return stem(word);
  }

  private static String stem(String word) {
    String base = withoutPossessive(word);
    if (isKnown(base)) {
      return finished(base);
    }
    if (isPlural(base)) {
      base = base.substring(0, base.length() - 1);
    }
    return finished(isKnown(base) ? base : withoutTense(base));
  }

  private static boolean isKnown(String word) {
    return word.length() < 4 || WHOLE.contains(word) || IRREGULAR.containsKey(word);
  }

  private static String withoutPossessive(String word) {
    if (word.length() > 2 && word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  private static String withoutTense(String word) {
    int end = word.length();
    if (word.endsWith("ed")) {
      end -= 2;
    } else if (word.endsWith("ing")) {
      end -= 3;
    }
    if (end == word.length() || end < 3 || !hasVowel(word, end)) {
      return word;
    }
    if (isDoubled(word, end)) {
      boolean added = end > 3 && word.charAt(end - 1) != 'l';
      return word.substring(0, added ? end - 1 : end);
    }
    String base = word.substring(0, end);
    return isShort(base, end) ? base.concat("e") : base;
  }

  /** The key of a word without inflection, where its irregular forms and spellings meet. */
  private static String finished(String word) {
    String base = IRREGULAR.getOrDefault(word, word);
    int end = base.length();
    if (end > 3 && base.charAt(end - 1) == 'e' && !isShort(base, end - 1)) {
      end--;
    }
    if (end > 4 && isDoubled(base, end)) {
      end--;
    }
    if (end > 2 && base.charAt(end - 1) == 'y' && !isVowel(base.charAt(end - 2))) {
      return base.substring(0, end - 1).concat("i");
    }
    return base.substring(0, end);
  }

  private static boolean isDoubled(String word, int end) {
    char last = word.charAt(end - 1);
    return last == word.charAt(end - 2) && !isVowel(last) && "sz".indexOf(last) < 0;
  }

  /** Whether it is one syllable that an {@code e} after it makes long: {@code mak-, plan}. */
  private static boolean isShort(String word, int end) {
    char last = word.charAt(end - 1);
    return !isVowel(last)
        && "wxy".indexOf(last) < 0
        && isVowel(word.charAt(end - 2))
        && !hasVowel(word, end - 2);
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(word.charAt(i)) || word.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
