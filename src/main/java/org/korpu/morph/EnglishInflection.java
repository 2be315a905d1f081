package org.korpu.morph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korpu.model.LanguageTag;

/**
 * English: a dictionary of a quarter of a million forms, and the regular plural for words that it
 * does not have.
 *
 * <p>Nouns have their plural, adjectives their degrees, verbs their tenses and participles; but a
 * participle that the dictionary knows as a noun or adjective too is a word of its own: {@code
 * ratified} is a form of {@code ratify}, {@code accounting} none of {@code account}. All take the
 * possessive {@code 's}. A hyphened word that the dictionary does not know is inflected in its last
 * part, or in the first if that is the noun: {@code vice-chairmen, consuls-general}. What the
 * dictionary knows only as another word may also be the plural of a word that it does not know:
 * {@code attaches}.
 *
 * <p>Only the form is inflected: {@code election} is no form of a lemma {@code elections}. British
 * and American spellings are different words.
 */
final class EnglishInflection implements Inflection {

  static final String DICTIONARY = "/org/languagetool/resource/en/english.dict";

  /** Ends of regular plurals in {@code -es}. */
  private static final List<String> TAKES_ES = List.of("ses", "xes", "zes", "ches", "shes", "oes");

  private final Lexicon lexicon = Lexicon.read(DICTIONARY, StandardCharsets.UTF_8);

  private final WordMemo<List<String>> words =
      new WordMemo<>() {
        @Override
        List<String> analyse(String word) {
          return lemmas(word);
        }
      };

  @Override
  public LanguageTag language() {
    return LanguageTag.EN;
  }

  @Override
  public boolean isFormOf(String form, String lemma) {
    return form.equals(lemma) || words.get(form).contains(lemma);
  }

  @Override
  public LemmaTable table(List<String> lemmas) {
    return new EnglishLemmas(this, lemmas);
  }

  /** Whether all that the dictionary knows of a word are plurals of nouns. */
  boolean isOnlyPlural(String word) {
    List<Lexicon.Reading> readings = nominal(word);
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(reading -> reading.tag().startsWith("NNS") && !reading.lemma().equals(word));
  }

  /** Whether a word is a noun without a plural: {@code information}. */
  boolean isUncountable(String word) {
    List<Lexicon.Reading> readings = nominal(word);
    return !readings.isEmpty()
        && readings.stream().allMatch(reading -> reading.tag().equals("NN:U"));
  }

  private List<Lexicon.Reading> nominal(String word) {
    return lexicon.readings(word).stream()
        .filter(reading -> reading.tag().startsWith("NN"))
        .toList();
  }

  /**
   * The lemmas that a word can be a form of, but for itself: by the dictionary, or by the regular
   * plural where the dictionary does not know it. Some may stand there twice.
   */
  List<String> lemmas(String word) {
    List<String> lemmas = new ArrayList<>();
    String owner = withoutPossessive(word);
    if (!owner.equals(word)) {
      lemmas.add(owner);
    }
    addLemmas(lemmas, owner, "");
    return lemmas;
  }

  /**
   * Adds what a word can be a form of.
   *
   * @param before what stands before the word in the compound that it is a part of
   */
  private void addLemmas(List<String> lemmas, String word, String before) {
    List<Lexicon.Reading> readings = readings(word);
    int hyphen = word.lastIndexOf('-');
    if (readings.isEmpty() && hyphen > 0) {
      addLemmas(lemmas, word.substring(hyphen + 1), before + word.substring(0, hyphen + 1));
    } else if (readings.isEmpty()) {
      addSingulars(lemmas, word, before);
    } else if (word.endsWith("s") && readings(word.substring(0, word.length() - 1)).isEmpty()) {
      lemmas.add(before + word.substring(0, word.length() - 1));
    }
    int first = word.indexOf('-');
    if (first > 0 && EnglishNouns.isAfterNoun(word.substring(first + 1))) {
      addLemmasOfFirst(lemmas, word, first, before);
    }
    boolean ownWord = false;
    for (Lexicon.Reading reading : readings) {
      ownWord |= isNominal(reading) && reading.lemma().equals(word);
    }
    for (Lexicon.Reading reading : readings) {
      if (!(ownWord && reading.tag().startsWith("VB"))) {
        lemmas.add(before + reading.lemma());
      }
    }
  }

  /**
   * Adds the compounds of which a word is the plural in its first part: {@code consuls-general}.
   */
  private void addLemmasOfFirst(List<String> lemmas, String word, int hyphen, String before) {
    for (Lexicon.Reading reading : readings(word.substring(0, hyphen))) {
      if (reading.tag().startsWith("NNS")) {
        lemmas.add(before + reading.lemma() + word.substring(hyphen));
      }
    }
  }

  /** The regular plural, read backwards. */
  private static void addSingulars(List<String> lemmas, String word, String before) {
    if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) {
      return;
    }
    lemmas.add(before + word.substring(0, word.length() - 1));
    if (word.endsWith("ies")) {
      lemmas.add(before + word.substring(0, word.length() - 3) + 'y');
    }
    for (String end : TAKES_ES) {
      if (word.endsWith(end)) {
        lemmas.add(before + word.substring(0, word.length() - 2));
      }
    }
  }

  /** What the dictionary says of a word in lower case and capitalised, its lemmas folded. */
  private List<Lexicon.Reading> readings(String word) {
    List<Lexicon.Reading> readings = new ArrayList<>(lexicon.readings(word));
    if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
      String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      for (Lexicon.Reading reading : lexicon.readings(name)) {
        String lemma = reading.lemma().toLowerCase(Locale.ROOT);
        readings.add(new Lexicon.Reading(lemma, reading.tag()));
      }
    }
    return readings;
  }

  private static boolean isNominal(Lexicon.Reading reading) {
    return reading.tag().startsWith("NN") || reading.tag().startsWith("JJ");
  }

  private static String withoutPossessive(String word) {
    if (word.endsWith("'s") && word.length() > 2) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
  }
}
