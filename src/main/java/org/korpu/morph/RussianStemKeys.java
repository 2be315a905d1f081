package org.korpu.morph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Russian stems by rule: the stemmer of M. F. Porter's Snowball
 * (https://snowballstem.org/algorithms/russian/stemmer.html), with these differences:
 *
 * <ul>
 *   <li>Its step 3 is left out: {@code независимость} and {@code независимый} are two words here.
 *       So are short gerunds in {@code -в}, since {@code состав, мотив} are far more often meant.
 *   <li>It takes {@code материал} for a verb and leaves {@code материа}, but {@code материал} of
 *       {@code материалов}. Here a stem that looks inflected is stemmed on, so that both meet;
 *       {@code Алиев} and {@code Алиеву} too. Adjectives in {@code -овый} pay for it: {@code
 *       мировой} meets {@code мир}.
 *   <li>A vowel that comes and goes is taken out: {@code конец – конца, список – списка, марка –
 *       марок}.
 *   <li>Some irregular and misleading words are listed.
 * </ul>
 *
 * <p>Each part of a hyphened word is stemmed. An ending is taken off only after the first vowel of
 * the word.
 */
final class RussianStemKeys implements StemKeys {

  static final RussianStemKeys KEYS = new RussianStemKeys();

  private static final String VOWELS = "аеиоуыэюя";

  private static final RussianSuffixes GERUND =
      new RussianSuffixes("вши вшись", "ивши ившись ывши ывшись");

  private static final RussianSuffixes REFLEXIVE = new RussianSuffixes("", "ся сь");

  private static final RussianSuffixes ADJECTIVE =
      new RussianSuffixes(
          "",
          "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

  private static final RussianSuffixes PARTICIPLE =
      new RussianSuffixes("ем нн вш ющ щ", "ивш ывш ующ");

  private static final RussianSuffixes VERB =
      new RussianSuffixes(
          "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
          "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены"
              + " ить ыть ишь ую ю");

  private static final RussianSuffixes NOUN =
      new RussianSuffixes(
          "",
          "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы"
              + " ь ию ью ю ия ья я");

  private static final RussianSuffixes SUPERLATIVE = new RussianSuffixes("", "ейш ейше");

  /** What nouns end in that the rules take for an ending. */
  private static final RussianSuffixes ENDING_OF_STEM =
      new RussianSuffixes("л н нин", "ов ев ом ем ам ей ой е о и");

  /** The most letters that follow a stem of {@link #STEMS}. */
  private static final int LONGEST_NOUN_ENDING = 3;

  /** Stems of nouns that the rules would cut short, in one form and not in another. */
  private static final Set<String> STEMS =
      Set.of(
          ("опыт визит кредит лимит дефицит аудит транзит гранит магнит реквизит депозит паразит"
                  + " бандит защит орбит режим максим псевдоним синоним аноним отдых монах казах"
                  + " памят печат кроват подат подпис запис перепис рукопис летопис живопис надпис"
                  + " замен отмен перемен измен обмен орден спортсмен бизнесмен феномен могил"
                  + " капитал капитан")
              .split(" ", -1));

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    String table =
        """
        день дня дню днем дне дни дней дням днями днях
        время времени временем времена времен временам временами временах
        имя имени именем имена имен именам именами именах
        знамя знамени знаменем знамена знамен знаменам знаменами знаменах
        мать матери матерью матерей матерям матерями матерях
        дочь дочери дочерью дочерей дочерям дочерями дочерьми дочерях
        церковь церкви церковью церквей церквам церквями церквах
        лев льва льву львом льве львы львов львам львами львах
        лед льда льду льдом льде льды льдов льдам льдами льдах
        письмо письма письму письмом письме писем письмам письмами письмах
        ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях
        человек человека человеку человеком человеке люди людей людям людьми людях
        """;
    for (String line : table.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        IRREGULAR.put(word, words[0]);
      }
    }
  }

  private RussianStemKeys() {}

  @Override
  public String key(String word) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 0) {
      return stem(word);
    }
    return key(word.substring(0, hyphen)) + '-' + stem(word.substring(hyphen + 1));
  }

  private static String stem(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int from = afterFirstVowel(word);
    int listed = endOfListedStem(word);
    if (listed > 0) {
      return word.substring(0, listed);
    }
    int end = GERUND.cut(word, from, word.length());
    if (end == word.length()) {
      end = REFLEXIVE.cut(word, from, end);
      int adjective = ADJECTIVE.cut(word, from, end);
      end =
          adjective < end
              ? PARTICIPLE.cut(word, from, adjective)
              : withoutVerbOrNoun(word, from, end);
    }
    return withoutFleetingVowel(word, from, endOfStem(word, from, end));
  }

  private static int withoutVerbOrNoun(String word, int from, int end) {
    int verb = VERB.cut(word, from, end);
    return verb < end ? verb : NOUN.cut(word, from, end);
  }

  /** Where the stem ends, once its ending is taken off. */
  private static int endOfStem(String word, int from, int withoutEnding) {
    int end = withoutEnding;
    if (end > from && word.charAt(end - 1) == 'и') {
      end--;
    }
    int superlative = SUPERLATIVE.cut(word, from, end);
    if (superlative < end) {
      end = superlative;
    } else if (end > from && word.charAt(end - 1) == 'ь') {
      end--;
    }
    if (end > from + 1 && word.charAt(end - 1) == 'н' && word.charAt(end - 2) == 'н') {
      end--;
    }
    int cut = end;
    do {
      end = cut;
      cut = ENDING_OF_STEM.cut(word, from, end);
    } while (cut < end);
    return end;
  }

  private static int endOfListedStem(String word) {
    for (int end = word.length(); end >= word.length() - LONGEST_NOUN_ENDING && end > 2; end--) {
      if (STEMS.contains(word.substring(0, end))
          && (end == word.length() || NOUN.cut(word, end, word.length()) == end)) {
        return end;
      }
    }
    return 0;
  }

  /** {@code рынок} as {@code рынка}, {@code китаец} as {@code китайца}. */
  private static String withoutFleetingVowel(String word, int from, int end) {
    if (end > from + 2) {
      char vowel = word.charAt(end - 2);
      char last = word.charAt(end - 1);
      if ((vowel == 'е' && "цкн".indexOf(last) >= 0) || (vowel == 'о' && last == 'к')) {
        boolean afterVowel = VOWELS.indexOf(word.charAt(end - 3)) >= 0;
        return word.substring(0, end - 2) + (afterVowel ? "й" : "") + last;
      }
    }
    return word.substring(0, end);
  }

  private static int afterFirstVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return word.length();
  }
}
