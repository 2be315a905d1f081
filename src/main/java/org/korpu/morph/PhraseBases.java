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

  /** Cases after an owner, whose vowel is high: {@code Kabineti-nə, Kabineti-ndə}. */
  private static final List<String> AZ_AFTER_OWNER =
      List.of("ndan", "ndən", "nda", "ndə", "na", "nə");

  /**
   * Cases after a vowel or a consonant. The accusative and the locative are not among them: {@code
   * müavini} and {@code nümayəndə} need not be such.
   */
  private static final List<String> AZ_AFTER_ANY =
      List.of("nın", "nin", "nun", "nün", "dan", "dən", "ya", "yə");

  /** Cases after a consonant only. */
  private static final List<String> AZ_AFTER_CONSONANT = List.of("ın", "in", "un", "ün");

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
    for (String ending : AZ_AFTER_OWNER) {
      if (isCase(folded, ending) && isHighVowelBefore(folded, ending)) {
        return without(ending, words);
      }
    }
    for (String ending : AZ_AFTER_ANY) {
      boolean buffered = ending.startsWith("n") || ending.startsWith("y");
      if (isCase(folded, ending) && (!buffered || isVowelBefore(folded, ending))) {
        return without(ending, words);
      }
    }
    for (String ending : AZ_AFTER_CONSONANT) {
      if (isCase(folded, ending) && !isVowelBefore(folded, ending)) {
        return without(ending, words);
      }
    }
    return words;
  }

  /** Whether a word has the ending, and is one word with what is before it. */
  private boolean isCase(String folded, String ending) {
    int length = folded.length() - ending.length();
    if (length < 2 || !folded.endsWith(ending)) {
      return false;
    }
    String base = folded.substring(0, length);
    String key = AzerbaijaniStemKeys.KEYS.key(folded);
    return key.length() <= length
        && AzerbaijaniStemKeys.KEYS.key(base).equals(key)
        && Inflections.of(language).isFormOf(folded, base);
  }

  private static boolean isVowelBefore(String word, String ending) {
    return VowelHarmony.isVowel(word.charAt(word.length() - ending.length() - 1));
  }

  private static boolean isHighVowelBefore(String word, String ending) {
    return "ıiuü".indexOf(word.charAt(word.length() - ending.length() - 1)) >= 0;
  }

  private static List<String> without(String ending, List<String> words) {
    String last = words.get(words.size() - 1);
    return withLast(words, last.substring(0, last.length() - ending.length()));
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
