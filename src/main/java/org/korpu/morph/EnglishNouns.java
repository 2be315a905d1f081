package org.korpu.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The plural of English nouns: by rule, with a list of the irregular ones. */
final class EnglishNouns {

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String table =
        """
        child children
        foot feet
        tooth teeth
        goose geese
        mouse mice
        ox oxen
        criterion criteria
        phenomenon phenomena
        memorandum memoranda
        datum data
        alumnus alumni
        nucleus nuclei
        appendix appendices
        index indices
        life lives
        knife knives
        wife wives
        half halves
        shelf shelves
        wolf wolves
        leaf leaves
        loaf loaves
        calf calves
        thief thieves
        hero heroes
        veto vetoes
        embargo embargoes
        cargo cargoes
        potato potatoes
        tomato tomatoes
        echo echoes
        axis axes
        """;
    for (String line : table.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      if (words.length == 2) {
        IRREGULAR.put(words[0], words[1]);
      }
    }
  }

  /** Nouns with one form for both numbers. */
  private static final Set<String> UNCHANGED =
      Set.of(
          ("series species aircraft spacecraft headquarters means offspring crossroads barracks"
                  + " corps sheep deer fish chassis")
              .split(" ", -1));

  /** Plurals of nouns that have no singular, or have it rarely. */
  private static final Set<String> PLURALS =
      Set.of(
          ("police people personnel data media criteria phenomena affairs rights relations"
                  + " authorities goods proceedings elections forces nations states emirates")
              .split(" ", -1));

  /** Nouns in {@code -man} that are no men. */
  private static final List<String> NO_MEN =
      List.of("human", "german", "roman", "ottoman", "turkmen", "turkman", "talisman", "shaman");

  /** What joins the parts of a compound after its noun: {@code passer-by, commander-in-chief}. */
  private static final Set<String> AFTER_NOUN =
      Set.of("by", "in", "of", "on", "to", "at", "general", "elect", "designate", "up", "off");

  private EnglishNouns() {}

  static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a noun is a plural already. */
  static boolean isPlural(String lower, EnglishInflection inflection) {
    return PLURALS.contains(lower)
        || (!UNCHANGED.contains(lower) && inflection.isOnlyPlural(lower));
  }

  /** Whether the singular of a noun is spelt like a plural: {@code series}. */
  static boolean endsInPlural(String word) {
    return UNCHANGED.contains(lowerCase(word));
  }

  /** The plural of a noun with its capitals. */
  static String plural(String word) {
    if (Capitals.isAbbreviation(word)) {
      return word + "s";
    }
    String lower = lowerCase(word);
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      if (isAfterNoun(lower.substring(hyphen + 1))) {
        return plural(word.substring(0, hyphen)) + word.substring(hyphen);
      }
    }
    int last = lower.lastIndexOf('-') + 1;
    String plural = lower.substring(0, last) + ofOne(lower.substring(last));
    return Capitals.like(word, plural);
  }

  /** Whether what follows the first hyphen of a compound follows its noun. */
  static boolean isAfterNoun(String parts) {
    int next = parts.indexOf('-');
    return AFTER_NOUN.contains(next < 0 ? parts : parts.substring(0, next));
  }

  private static String ofOne(String noun) {
    String irregular = IRREGULAR.get(noun);
    int length = noun.length();
    if (irregular != null) {
      return irregular;
    } else if (UNCHANGED.contains(noun) || length < 2) {
      return length < 2 ? noun + "s" : noun;
    } else if (noun.endsWith("man") && NO_MEN.stream().noneMatch(noun::endsWith)) {
      return noun.substring(0, length - 2) + "en";
    } else if (noun.endsWith("child")) {
      return noun + "ren";
    } else if (noun.endsWith("sis")) {
      return noun.substring(0, length - 2) + "es";
    } else if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(length - 2)) < 0) {
      return noun.substring(0, length - 1) + "ies";
    } else if (noun.endsWith("s")
        || noun.endsWith("x")
        || noun.endsWith("z")
        || noun.endsWith("ch")
        || noun.endsWith("sh")) {
      return noun + "es";
    }
    return noun + "s";
  }
}
