package org.korpu.morph;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.korpu.model.LanguageTag;

/**
 * Russian: a dictionary of four million forms, and endings for the words that it does not have.
 *
 * <p>The dictionary is believed about every form that it knows: {@code геном} is a form of {@code
 * ген} and of nothing else. A form that it does not know is declined by {@link RussianEndings},
 * whether it knows the lemma or not: it has {@code Шушей} but not {@code Шушой}. So is a lemma that
 * it does not know, or only as a form of another word, into forms that it takes for names: {@code
 * грантовый, грантовым}. A hyphened form that it does not know may also be taken part by part, each
 * being equal or a form: {@code бизнес-процессов, города-героя}.
 *
 * <p>A lemma may be any nominative, as it stands in a term of several words; see {@link
 * RussianReading#isFormOf}. Superlatives, participles and patronymics are words of their own, but a
 * verb has its participles too.
 *
 * <p>The dictionary spells some words with {@code ё}, some both ways; words come folded to {@code
 * е}, and its lemmas are folded here.
 *
 * <p>The dictionary takes some 2 MB, and tens of milliseconds to open. A word met lately costs some
 * tens of nanoseconds, another some microseconds.
 */
final class RussianInflection implements Inflection {

  static final String DICTIONARY = "/org/languagetool/resource/ru/russian.dict";

  private final Lexicon lexicon = Lexicon.read(DICTIONARY, Charset.forName("KOI8-R"));

  /** The tags met so far; the dictionary has some hundreds. */
  private final Map<String, RussianReading.Tag> tags = new ConcurrentHashMap<>();

  /** What the dictionary says of a word, without repetition. */
  private final WordMemo<List<RussianReading>> words =
      new WordMemo<>() {
        @Override
        List<RussianReading> analyse(String word) {
          return readings(word);
        }
      };

  Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public LanguageTag language() {
    return LanguageTag.RU;
  }

  @Override
  public boolean isFormOf(String form, String lemma) {
    if (form.equals(lemma)) {
      return true;
    }
    return isFormOf(form, words.get(form), lemma, words.get(lemma));
  }

  /**
   * The same of a form that is not the lemma itself.
   *
   * @param ofForm what the dictionary says of the form
   * @param ofLemma what it says of the lemma
   */
  boolean isFormOf(
      String form, List<RussianReading> ofForm, String lemma, List<RussianReading> ofLemma) {
    if (ofForm.isEmpty()) {
      return RussianEndings.isFormOf(form, lemma) || isFormByParts(form, lemma);
    }
    for (RussianReading reading : ofForm) {
      for (RussianReading cited : ofLemma) {
        if (reading.isFormOf(cited)) {
          return true;
        }
      }
    }
    return isUnknown(ofLemma) && areNames(ofForm) && RussianEndings.isFormOf(form, lemma);
  }

  /**
   * Whether the dictionary knows nothing under this spelling that can stand in a glossary: only, as
   * of {@code Самух}, that it could be many people called Самуха, or, as of {@code Закатала}, that
   * it is a verb in the past.
   */
  static boolean isUnknown(List<RussianReading> lemma) {
    return lemma.stream().noneMatch(RussianReading::isCitable);
  }

  /** Whether a form is known as names only, or not at all. */
  static boolean areNames(List<RussianReading> form) {
    for (RussianReading reading : form) {
      if (!reading.isName()) {
        return false;
      }
    }
    return true;
  }

  /** Whether each part of a hyphened form is a part of the lemma or a form of it. */
  private boolean isFormByParts(String form, String lemma) {
    int formHyphen = form.lastIndexOf('-');
    int lemmaHyphen = lemma.lastIndexOf('-');
    return formHyphen > 0
        && lemmaHyphen > 0
        && isFormOf(form.substring(formHyphen + 1), lemma.substring(lemmaHyphen + 1))
        && isFormOf(form.substring(0, formHyphen), lemma.substring(0, lemmaHyphen));
  }

  @Override
  public LemmaTable table(List<String> lemmas) {
    return new RussianLemmas(this, lemmas);
  }

  /** What the dictionary says of a word, without repetition. */
  List<RussianReading> readings(String word) {
    List<RussianReading> readings = new ArrayList<>();
    for (Lexicon.Reading found : lexicon.readings(word)) {
      RussianReading.Tag tag = tags.get(found.tag());
      if (tag == null) {
        tag = RussianReading.Tag.of(found.tag());
        tags.put(found.tag(), tag);
      }
      RussianReading reading = RussianReading.of(word, found.lemma().replace('ё', 'е'), tag);
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }
}
