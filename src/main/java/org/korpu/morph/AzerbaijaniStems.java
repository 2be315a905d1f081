package org.korpu.morph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.Stem.Before;
import org.korpu.morph.Stem.Use;

/**
 * The shapes that an Azerbaijani noun takes before its suffixes.
 *
 * <ul>
 *   <li>Words of two syllables or more soften a last {@code k} to {@code y} and {@code q} to {@code
 *       ğ} before a vowel: {@code nazirlik → nazirliyə}, {@code balıq → balığı}, {@code etmək →
 *       etməyə}. Loans often do not ({@code hüququ}, {@code akademiki}); no rule tells which, so
 *       both are read, and the commonest loans are listed for writing.
 *   <li>Some words lose the vowel of their last syllable, and no rule tells which: {@code oğul →
 *       oğlu}. They are listed.
 *   <li>{@code su} and some loans in {@code -e}, {@code -ə} take {@code y} before a vowel: {@code
 *       suyu}, {@code mövqeyi}. They are listed.
 *   <li>A doubled consonant at the end is single before a suffix that begins with a consonant:
 *       {@code xətt → xəttə, xətdə, xətlər}.
 *   <li>A lemma that is the second noun of a compound has an owner already, which stands after the
 *       plural: {@code Nazirliyi → Nazirlikləri, Nazirliyimiz}. Most spellings do not tell it from
 *       {@code bacı}, so a lemma in {@code -ı} is read as both; but {@code -lığı} is always a
 *       derived noun with an owner.
 * </ul>
 */
final class AzerbaijaniStems {

  private static final Set<String> VOWEL_DROP =
      words(
          "ağız ağıl alın bağır beyin bəniz boyun böyür burun cəbir cisim çiyin əsil ətir əyin eyib"
              + " fəsil fikir isim izin kəsir könül qarın qayın qədir qəbir qətil qisim qoyun meyil"
              + " möhür nəsil nəzir oğul ovuc ömür səbir sehir sətir sinif şəkil şükür xeyir xətir"
              + " zehin zikir");

  private static final Set<String> TAKE_Y = words("su mövqe mənafe tale mənşə mənbə");

  /** Those of them that take it before every vowel: {@code suyun, taleyin}. */
  private static final Set<String> TAKE_Y_ALWAYS = words("su tale");

  /** Loans of two syllables or more that keep {@code k} and {@code q}. */
  private static final Set<String> STAYS_HARD =
      words(
          "hüquq ittifaq əxlaq iştirak idrak təbrik təsdiq təşviq təhqiq tədqiq tətbiq şərik tədarük"
              + " akademik mexanik texnik fizik malik məlik tofiq sadiq faiq rafiq");

  /** Loans with these ends keep their {@code q}: {@code kataloq, pedaqoq, mitinq, polkovnik}. */
  private static final List<String> HARD_ENDS = List.of("loq", "qoq", "inq", "nik", "tik");

  /** Derived nouns, which always soften: {@code nazirlik}. */
  private static final List<String> SURELY_SOFT = List.of("lıq", "lik", "luq", "lük");

  private static final List<String> DERIVED_AND_OWNED = List.of("lığı", "liyi", "luğu", "lüyü");

  /** Nouns in a close vowel that harmonises, which an owner would be too: {@code vergi}. */
  static final Set<String> IN_CLOSE_VOWEL =
      words(
          "qapı xalı kişi iki gəmi keçi sərgi vergi bilgi seçki bitki sevgi təpki içki qorxu duyğu"
              + " qayğı çalğı ölü sürü düyü körpü ordu bölgü arı qarı rəsmi hərbi əcnəbi dəri əmi"
              + " nəsimi quzu yuxu qonşu tülkü ütü tikinti eyni yeni sünni enerji fotosərgi");

  /** Nouns in {@code -as} that are not among the whole words. */
  private static final Set<String> ENDS_IN_S = words("iclas ixtisas miras ehtiras atlas rəqqas");

  private static final Map<String, String> LEMMA_OF_IRREGULAR = new HashMap<>();

  static {
    for (String lemma : VOWEL_DROP) {
      LEMMA_OF_IRREGULAR.put(withoutLastVowel(lemma), lemma);
    }
    for (String lemma : TAKE_Y) {
      LEMMA_OF_IRREGULAR.put(lemma.concat("y"), lemma);
    }
  }

  private AzerbaijaniStems() {}

  /** The shapes of a folded lemma that is not empty. */
  static List<Stem> of(String lemma) {
    List<Stem> stems = new ArrayList<>(6);
    if (!isSurelyCompound(lemma)) {
      addPlain(stems, lemma);
    }
    addOwned(stems, lemma);
    return stems;
  }

  /** The shapes of a lemma that has no owner. */
  static List<Stem> plain(String lemma) {
    List<Stem> stems = new ArrayList<>(3);
    addPlain(stems, lemma);
    return stems;
  }

  /** The shapes of a compound's second noun without its owner. */
  static List<Stem> owned(String lemma) {
    List<Stem> stems = new ArrayList<>(6);
    addOwned(stems, lemma);
    return stems;
  }

  /** A word that does not change before suffixes. */
  static Stem rigid(String word, SuffixSlot slot) {
    return new Stem(word, Before.ANYTHING, slot, Use.WRITTEN);
  }

  /** Which suffixes can follow a word. */
  static SuffixSlot slotAfter(String word) {
    return Character.isDigit(word.charAt(word.length() - 1)) ? SuffixSlot.NUMBER : SuffixSlot.STEM;
  }

  /**
   * Whether a lemma with two shapes that both can stand before a suffix takes the one before a
   * vowel: {@code suyun}, {@code mövqeyi}; but {@code mövqenin}.
   */
  static boolean prefersShapeBeforeVowel(String lemma, Owner owner) {
    return TAKE_Y.contains(lemma) && (owner != Owner.NONE || TAKE_Y_ALWAYS.contains(lemma));
  }

  /** The lemma of a shape that only a list knows, {@code oğul} of {@code oğl}, or null. */
  static @Nullable String lemmaOfIrregular(String shape) {
    return LEMMA_OF_IRREGULAR.get(shape);
  }

  /** The lemmas that have such shapes, by shape. */
  static Map<String, String> lemmasOfIrregular() {
    return Collections.unmodifiableMap(LEMMA_OF_IRREGULAR);
  }

  private static void addPlain(List<Stem> stems, String lemma) {
    addShapes(stems, lemma, slotAfter(lemma));
  }

  /** Adds first what the lemma more likely is without its owner. */
  private static void addOwned(List<Stem> stems, String lemma) {
    String noun = withoutOwner(lemma, 1);
    String beforeS = withoutOwner(lemma, 2);
    boolean longer = noun != null && (beforeS == null || endsInS(noun));
    addCompound(stems, longer ? noun : beforeS);
    addCompound(stems, longer ? beforeS : noun);
  }

  /**
   * Whether a word in {@code s} is rather a noun of its own, {@code polis}, than the beginning of
   * {@code idarəs-i}: before {@code -sı} nouns in {@code -a, -ə, -o} are commonest, agents in
   * {@code -çı} and nouns in {@code -gi, -ğu}.
   */
  private static boolean endsInS(String word) {
    if (ENDS_IN_S.contains(word) || AzerbaijaniWholeWords.contains(word)) {
      return true;
    }
    String noun = word.substring(0, word.length() - 1);
    int last = noun.length() - 1;
    boolean inOpenVowel = "aəo".indexOf(noun.charAt(last)) >= 0;
    boolean inSuffix = last > 0 && "çcgğqk".indexOf(noun.charAt(last - 1)) >= 0;
    return !(inOpenVowel
        || inSuffix
        || IN_CLOSE_VOWEL.contains(noun)
        || AzerbaijaniWholeWords.contains(noun));
  }

  private static void addShapes(List<Stem> stems, String word, SuffixSlot slot) {
    String irregular = irregularShape(word);
    if (irregular != null) {
      stems.add(new Stem(word, Before.CONSONANT, slot, Use.WRITTEN));
      stems.add(new Stem(irregular, Before.VOWEL, slot, Use.WRITTEN));
      stems.add(new Stem(word, Before.VOWEL, slot, Use.ONLY_READ));
      return;
    }
    if (isDoubled(word, word.length()) && VowelHarmony.isSpeltAsSpoken(word, word.length())) {
      String single = word.substring(0, word.length() - 1);
      stems.add(new Stem(word, Before.VOWEL, slot, Use.WRITTEN));
      stems.add(new Stem(single, Before.CONSONANT_OF_SUFFIX, slot, Use.WRITTEN));
      stems.add(new Stem(word, Before.CONSONANT, slot, Use.ONLY_READ));
      return;
    }
    char soft = softened(word);
    if (soft == 0) {
      stems.add(new Stem(word, Before.ANYTHING, slot, Use.WRITTEN));
      return;
    }
    boolean hard = STAYS_HARD.contains(word) || endsIn(word, HARD_ENDS);
    String softWord = word.substring(0, word.length() - 1) + soft;
    stems.add(new Stem(word, Before.CONSONANT, slot, Use.WRITTEN));
    stems.add(new Stem(softWord, Before.VOWEL, slot, hard ? Use.ONLY_READ : Use.WRITTEN));
    if (hard || !isDerivedInK(word)) {
      stems.add(new Stem(word, Before.VOWEL, slot, hard ? Use.WRITTEN : Use.ONLY_READ));
    }
  }

  /** The shapes of a compound's second noun, where {@code bound} is what its owner was cut from. */
  private static void addCompound(List<Stem> stems, @Nullable String bound) {
    if (bound == null) {
      return;
    }
    String lemma = lemmaOfIrregular(bound);
    if (lemma != null) {
      addShapes(stems, lemma, SuffixSlot.COMPOUND_STEM);
      return;
    }
    char hard =
        switch (bound.charAt(bound.length() - 1)) {
          case 'y' -> VowelHarmony.isFront(VowelHarmony.lastVowel(bound, bound.length())) ? 'k' : 0;
          case 'ğ' -> 'q';
          default -> 0;
        };
    if (hard != 0 && VowelHarmony.isPolysyllabic(bound)) {
      addShapes(stems, bound.substring(0, bound.length() - 1) + hard, SuffixSlot.COMPOUND_STEM);
    } else {
      addShapes(stems, bound, SuffixSlot.COMPOUND_STEM);
    }
  }

  /**
   * What stands before the owner of the third person, {@code -ı} (1 letter) or {@code -sı} (2), if
   * the word ends in one and what is before can be a noun: a vowel, and two letters or more; three
   * before {@code -sı}, as {@code səsi} is rather {@code səs-i}.
   */
  static @Nullable String withoutOwner(String word, int letters) {
    int end = word.length() - letters;
    if (end <= letters) {
      return null;
    }
    char lastVowel = VowelHarmony.lastVowel(word, end);
    boolean owned =
        lastVowel != VowelHarmony.UNKNOWN
            && word.charAt(word.length() - 1) == VowelHarmony.realise('I', lastVowel)
            && (letters == 1
                ? !VowelHarmony.isVowel(word.charAt(end - 1))
                : word.charAt(end) == 's' && VowelHarmony.isVowel(word.charAt(end - 1)));
    return owned ? word.substring(0, end) : null;
  }

  /** Whether a word is derived by {@code -lıq}. */
  static boolean isDerivedInK(String word) {
    return endsIn(word, SURELY_SOFT);
  }

  /** Whether the spelling alone tells that a word has an owner: {@code nazirliyi}. */
  static boolean isSurelyCompound(String lemma) {
    return endsIn(lemma, DERIVED_AND_OWNED);
  }

  static boolean endsIn(String word, List<String> ends) {
    for (String end : ends) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first letters of a word end in a doubled consonant. */
  static boolean isDoubled(String word, int end) {
    return end > 2
        && word.charAt(end - 1) == word.charAt(end - 2)
        && Character.isLetter(word.charAt(end - 1))
        && !VowelHarmony.isVowel(word.charAt(end - 1));
  }

  private static @Nullable String irregularShape(String word) {
    if (VOWEL_DROP.contains(word)) {
      return withoutLastVowel(word);
    }
    return TAKE_Y.contains(word) ? word + 'y' : null;
  }

  /** What the last letter becomes before a vowel, or 0 if it stays. */
  private static char softened(String word) {
    char last = word.charAt(word.length() - 1);
    if ((last != 'k' && last != 'q') || !VowelHarmony.isPolysyllabic(word)) {
      return 0;
    }
    return last == 'k' ? 'y' : 'ğ';
  }

  private static String withoutLastVowel(String word) {
    int last = word.length() - 2;
    return word.substring(0, last).concat(word.substring(last + 1));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
