package org.korpu.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Declension by endings, for words that no dictionary has: names, firms, new compounds.
 *
 * <p>Each line of the table is a declension: the ending of the lemma, then those of its other forms
 * ({@code 0}: none). A form and its lemma share what is before the endings. Where spelling hides
 * the declension ({@code Ким}: a name, or an adjective?) every fitting line is tried.
 */
final class RussianEndings {

  /** What is before the ending has at least so many letters. */
  private static final int SHORTEST_STEM = 2;

  private static final String HARD_OR_SOFT_CONSONANTS = "бвгджзклмнпрстфхцчшщ";

  private static final List<Declension> DECLENSIONS =
      table(
          """
          0    а у ом ем е ы и ов ев ей ам ами ах
          ов   ова ову овым ове овой овы овых овыми
          ев   ева еву евым еве евой евы евых евыми
          ин   ина ину иным ине иной ины иных иными
          ын   ына ыну ыным ыне ыной ыны ыных ыными
          ец   ца цу цем цом це цы цев цов цам цами цах
          ец   ьца ьцу ьцем ьцом ьце ьцы ьцев ьцов ьцам ьцами ьцах
          ец   йца йцу йцем йцом йце йцы йцев йцов йцам йцами йцах
          ок   ка ку ком ке ки ков кам ками ках
          ек   ка ку ком ке ки ков кам ками ках
          й    я ю ем е и ев ям ями ях
          ь    я ю ем е и ью ей ям ями ях
          а    ы и е у ой ою ей ею 0 ам ами ах
          ова  овой ову овы овых овым овыми
          ева  евой еву евы евых евым евыми
          ина  иной ину ины иных иным иными
          ка   ки ке ку кой кою ок ек кам ками ках
          я    и е ю ей ею й ь 0 ям ями ях
          о    а у ом е 0 ам ами ах
          ко   ка ку ком ке ки ок ек кам ками ках
          е    я ю ем и й ь ям ями ях
          е    а у ем 0 ам ами ах
          ы    ов 0 ам ами ах
          и    ов ев ей й ь 0 ам ям ами ями ах ях
          ый   ого ому ым ом ая ой ую ою ое ые ых ыми 0 а о ы
          ой   ого ому ым им ом ая ую ою ое ые ие ых их ыми ими
          ий   ого ому им ом ая ой ую ою ое ие их ими
          ий   его ему им ем яя ей юю ею ее ие их ими ая ую
          нный н на но ны
          ийся егося емуся имся емся аяся ейся уюся еюся ееся иеся ихся имися
          ая   ой ей ую ою ею ые ие ых их ым им ыми ими
          яя   ей юю ею ие их им ими
          ое   ого ому ым им ом ые ие ых их ыми ими
          ее   его ему им ем ие их ими
          ые   ых ым ыми
          ие   их им ими
          """);

  private static final Set<String> ENDINGS = new LinkedHashSet<>();
  private static final int LONGEST_ENDING;

  static {
    int longest = 0;
    for (Declension declension : DECLENSIONS) {
      ENDINGS.add(declension.lemma());
      ENDINGS.addAll(declension.others());
    }
    for (String ending : ENDINGS) {
      longest = Math.max(longest, ending.length());
    }
    LONGEST_ENDING = longest;
  }

  /**
   * A declension.
   *
   * @param lemma the ending of the lemma
   * @param others the endings of its other forms
   */
  private record Declension(String lemma, Set<String> others) {

    boolean takes(String word) {
      int stem = word.length() - lemma.length();
      return stem >= SHORTEST_STEM
          && word.endsWith(lemma)
          && (!lemma.isEmpty() || HARD_OR_SOFT_CONSONANTS.indexOf(word.charAt(stem - 1)) >= 0);
    }

    boolean makes(String form, String word) {
      int stem = word.length() - lemma.length();
      return form.regionMatches(0, word, 0, stem) && others.contains(form.substring(stem));
    }
  }

  private RussianEndings() {}

  /** Whether some declension makes the form from the lemma. */
  static boolean isFormOf(String form, String lemma) {
    for (Declension declension : DECLENSIONS) {
      if (declension.takes(lemma) && declension.makes(form, lemma)) {
        return true;
      }
    }
    return false;
  }

  /** All that can be before an ending of the word, a form or lemma. */
  static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    int shortest = Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING);
    for (int end = word.length(); end >= shortest; end--) {
      if (ENDINGS.contains(word.substring(end))) {
        stems.add(word.substring(0, end));
      }
    }
    return stems;
  }

  /** What is before the ending of a lemma in each fitting declension; some of {@link #stems}. */
  static Set<String> stemsOfLemma(String word) {
    Set<String> stems = new LinkedHashSet<>();
    for (Declension declension : DECLENSIONS) {
      if (declension.takes(word)) {
        stems.add(word.substring(0, word.length() - declension.lemma().length()));
      }
    }
    return stems;
  }

  private static List<Declension> table(String lines) {
    List<Declension> declensions = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      List<String> endings = new ArrayList<>();
      for (String ending : line.split(" +", -1)) {
        endings.add(ending.equals("0") ? "" : ending);
      }
      declensions.add(
          new Declension(endings.get(0), Set.copyOf(endings.subList(1, endings.size()))));
    }
    return List.copyOf(declensions);
  }
}
