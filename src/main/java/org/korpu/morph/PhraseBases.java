package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

/**
 * Makes the base form of a phrase that was only met inflected: {@code Nazirlər Kabinetinə} becomes
 * {@code Nazirlər Kabineti}, {@code Организации тюркских государств} becomes {@code Организация
 * тюркских государств}.
 *
 * <p>Azerbaijani takes the case off the last word and leaves number and owner. Russian puts the
 * first noun, and the adjectives before it, into the nominative singular; a phrase whose first noun
 * already is a nominative stays. English takes off the possessive. Where the words do not tell, the
 * phrase stays as it is: a proposal for a person to look at.
 *
 * <p>Safe for use by many threads.
 */
public final class PhraseBases {

  /** Cases of Azerbaijani as they are written, longest first, then in any order. */
  private static final List<String> AZ_CASES =
      List.of(
          "ndan", "ndən", "nın", "nin", "nun", "nün", "nda", "ndə", "dan", "dən", "na", "nə", "nı",
          "ni", "nu", "nü", "ya", "yə", "da", "də", "ın", "in", "un", "ün");

  private final LanguageTag language;

  private PhraseBases(LanguageTag language) {
    this.language = language;
  }

  /** The base forms of a language; one without rules leaves every phrase as it is. */
  public static PhraseBases of(LanguageTag language) {
    return new PhraseBases(language);
  }

  /**
   * The base form of a phrase.
   *
   * @param words as they are written
   * @return as many words
   */
  public List<String> base(List<String> words) {
    if (language.meets(LanguageTag.AZ) && Inflections.isLatin(language)) {
      return azerbaijani(words);
    } else if (language.meets(LanguageTag.RU)) {
      return russian(words);
    } else if (language.meets(LanguageTag.EN)) {
      String last = words.get(words.size() - 1);
      boolean possessive = last.endsWith("'s") || last.endsWith("’s");
      return possessive ? withLast(words, last.substring(0, last.length() - 2)) : words;
    }
    return words;
  }

  private List<String> azerbaijani(List<String> words) {
    String last = words.get(words.size() - 1);
    String folded = fold(last);
    String key = AzerbaijaniStemKeys.KEYS.key(folded);
    Inflection inflection = Inflections.of(language);
    for (String ending : AZ_CASES) {
      int length = folded.length() - ending.length();
      if (length < 2 || length < key.length() || !folded.endsWith(ending)) {
        continue;
      }
      String base = folded.substring(0, length);
      boolean fits =
          ending.startsWith("n") == VowelHarmony.isVowel(base.charAt(length - 1))
              || ending.startsWith("d");
      if (fits
          && inflection.isFormOf(folded, base)
          && AzerbaijaniStemKeys.KEYS.key(base).equals(key)) {
        return withLast(words, last.substring(0, length));
      }
    }
    return words;
  }

  private List<String> russian(List<String> words) {
    int head = 0;
    while (head < words.size() - 1 && isAdjective(fold(words.get(head)))) {
      head++;
    }
    String noun = nominative(fold(words.get(head)), words.size());
    if (noun == null) {
      return words;
    }
    List<String> base = new ArrayList<>(words);
    for (int i = 0; i < head; i++) {
      String adjective = agreeing(fold(words.get(i)), noun);
      if (adjective == null) {
        return words;
      }
      base.set(i, likeWritten(adjective, words.get(i)));
    }
    base.set(head, likeWritten(noun, words.get(head)));
    return base;
  }

  private static boolean isAdjective(String word) {
    return PhraseRoles.Russian.LEXICON.readings(word).stream()
        .anyMatch(reading -> reading.tag().startsWith("ADJ") || reading.tag().startsWith("PT:"));
  }

  /**
   * The lemma of a noun; null where it is a nominative, or of several lemmas, or unknown, or the
   * first of several names, which would all have to be changed.
   */
  private static @Nullable String nominative(String word, int words) {
    String lemma = null;
    for (Lexicon.Reading reading : PhraseRoles.Russian.LEXICON.readings(word)) {
      String tag = reading.tag();
      if (!tag.startsWith("NN")) {
        continue;
      }
      String found = reading.lemma().replace('ё', 'е');
      boolean name = tag.contains("Name") || tag.contains("Fam") || tag.contains("Patr");
      boolean several = lemma != null && !lemma.equals(found);
      if (tag.contains("Nom") || several || (name && words > 1)) {
        return null;
      }
      lemma = found;
    }
    return lemma;
  }

  /** The nominative of an adjective beside a noun in the nominative; null where it is unknown. */
  private static @Nullable String agreeing(String word, String noun) {
    String gender = gender(noun);
    for (Lexicon.Reading reading : PhraseRoles.Russian.LEXICON.readings(word)) {
      String lemma = reading.lemma().replace('ё', 'е');
      boolean adjective = reading.tag().startsWith("ADJ") || reading.tag().startsWith("PT:");
      if (!adjective || lemma.length() < 4) {
        continue;
      }
      String stem = lemma.substring(0, lemma.length() - 2);
      for (String ending : endings(gender)) {
        if (Inflections.of(LanguageTag.RU).isFormOf(stem + ending, lemma)
            && isKnown(stem + ending)) {
          return stem + ending;
        }
      }
    }
    return null;
  }

  private static List<String> endings(String gender) {
    return switch (gender) {
      case "Fem" -> List.of("ая", "яя");
      case "Neut" -> List.of("ое", "ее");
      default -> List.of("ый", "ий", "ой");
    };
  }

  private static String gender(String noun) {
    for (Lexicon.Reading reading : PhraseRoles.Russian.LEXICON.readings(noun)) {
      for (String gender : List.of("Fem", "Neut", "Masc")) {
        if (reading.tag().startsWith("NN")
            && reading.tag().contains("Nom")
            && reading.tag().contains(gender)) {
          return gender;
        }
      }
    }
    return "Masc";
  }

  private static boolean isKnown(String word) {
    return !PhraseRoles.Russian.LEXICON.readings(word).isEmpty();
  }

  private String fold(String word) {
    return Folding.fold(word, language);
  }

  private static List<String> withLast(List<String> words, String last) {
    List<String> changed = new ArrayList<>(words);
    changed.set(words.size() - 1, last);
    return changed;
  }

  /** A folded word with the capitals of another. */
  private static String likeWritten(String folded, String written) {
    if (written.length() > 1 && Character.isUpperCase(written.charAt(1))) {
      return folded.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? Character.toUpperCase(folded.charAt(0)) + folded.substring(1)
        : folded;
  }
}
