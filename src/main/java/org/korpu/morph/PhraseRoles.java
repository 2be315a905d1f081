package org.korpu.morph;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.korpu.model.LanguageTag;

/**
 * Tells by the word alone what it can do in a noun phrase.
 *
 * <p>English and Russian words are looked up in the dictionary that {@link Inflection} uses; where
 * a spelling is several words, the reading that fits a noun phrase best counts. What the dictionary
 * does not have can be a noun. Azerbaijani has no dictionary: finite verbs, converbs and
 * participles are told by their endings, so that a rare noun that ends like a verb is taken for
 * one.
 *
 * <p>A guess that serves statistics, not a proof. Safe for use by many threads; some microseconds a
 * word.
 */
public final class PhraseRoles {

  /** What only verbs end in: {@code edilib, olunacaq, verilərək, keçirilir, etdikdə}. */
  private static final Pattern AZ_VERB =
      Pattern.compile(
          ".{2,}(?:[ıiuü]b(?:d[ıiuü]r|lar|lər)?|(?:acaq|əcək)(?:d[ıi]r|lar|lər)?|araq|ərək"
              + "|[ln][ıiuü]r(?:lar|lər)?|m[aə]l[ıi]d[ıi]r|d[ıiuü][qk]d[aə]n?|m[ıiuü]ş?d[ıiuü]r"
              + "|d[ıiuü]r)");

  /** Participles. Those without a suffix of the passive look like nouns ({@code alan, insan}). */
  private static final Pattern AZ_PARTICIPLE =
      Pattern.compile(
          ".{2,}(?:[ıiuü][ln][aə]n|l[aə]n[aə]n|[dr][ıiuü]r[aə]n|[aəiı]y[aə]n|m[ıiuü]ş)");

  /** Nouns that end like verbs or participles. */
  private static final Set<String> AZ_NOUNS =
      Set.of(
          ("tərkib katib sahib naib qalib talib rəqib təqib tərtib məktub klub əcnəbib sığınacaq"
                  + " yanacaq gələcək qazanacaq nadir qadir müdir nəşr mətbəx məhsuldar kalendar"
                  + " həyan bəyan ziyan üsyan cərəyan danışıqlar yemiş gümüş yetmiş altmış qamış"
                  + " keçmiş tanınmış ilan filan divan")
              .split(" ", -1));

  /** Case endings, and how many letters they have. */
  private static final Pattern AZ_CASE =
      Pattern.compile(".{2,}(?:d[aə]n?|[yn][aə]|n[ıiuü]|l[aə]r[aə])");

  private PhraseRoles() {}

  /** Answers for the words of one language. */
  public interface OfLanguage {
    /**
     * What a word can do.
     *
     * @param foldedWord folded by the language ({@link org.korpu.text.Folding#fold})
     */
    PhraseRole role(String foldedWord);

    /**
     * Whether the word leans on one before it, so that no phrase of several words begins with it:
     * {@code Respublikası} is that of somebody, and says so by its ending.
     */
    default boolean leansOnWordBefore(String foldedWord) {
      return false;
    }
  }

  private static final class Azerbaijani implements OfLanguage {
    static final OfLanguage ROLES = new Azerbaijani();

    private static final Pattern OWNED = Pattern.compile(".{2,}s[ıiuü](?:n[ıiuü]n)?");

    @Override
    public PhraseRole role(String foldedWord) {
      return azerbaijani(foldedWord);
    }

    @Override
    public boolean leansOnWordBefore(String foldedWord) {
      return OWNED.matcher(foldedWord).matches()
          && AzerbaijaniStemKeys.KEYS.key(foldedWord).length() <= foldedWord.length() - 2;
    }
  }

  /** The roles of the words of a language; in one without rules every word can be a noun. */
  public static OfLanguage of(LanguageTag language) {
    if (language.meets(LanguageTag.AZ) && Inflections.isLatin(language)) {
      return Azerbaijani.ROLES;
    } else if (language.meets(LanguageTag.RU)) {
      return Russian.ROLES;
    } else if (language.meets(LanguageTag.EN)) {
      return English.ROLES;
    }
    return word -> PhraseRole.HEAD;
  }

  private static PhraseRole azerbaijani(String word) {
    if (!AZ_NOUNS.contains(word)) {
      if (AZ_VERB.matcher(word).matches()) {
        return PhraseRole.NONE;
      } else if (AZ_PARTICIPLE.matcher(word).matches()) {
        return PhraseRole.MODIFIER;
      }
    }
    // A whole word only looks inflected: its key is no shorter.
    boolean cased =
        AZ_CASE.matcher(word).matches()
            && AzerbaijaniStemKeys.KEYS.key(word).length() <= word.length() - 2;
    return cased ? PhraseRole.LAST : PhraseRole.HEAD;
  }

  private static PhraseRole russian(String word) {
    List<Lexicon.Reading> readings = Russian.LEXICON.readings(word);
    PhraseRole best = readings.isEmpty() ? PhraseRole.HEAD : PhraseRole.NONE;
    for (Lexicon.Reading reading : readings) {
      String tag = reading.tag();
      if (tag.startsWith("NN")) {
        return PhraseRole.HEAD;
      } else if (tag.startsWith("ADJ") || tag.startsWith("PT:")) {
        best = PhraseRole.MODIFIER;
      }
    }
    return best;
  }

  private static PhraseRole english(String word) {
    if (word.endsWith("'s") || word.endsWith("s'")) {
      return PhraseRole.LAST;
    }
    List<Lexicon.Reading> readings = English.LEXICON.readings(word);
    if (readings.isEmpty() && !word.isEmpty()) {
      String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      readings = English.LEXICON.readings(name);
    }
    if (readings.isEmpty()) {
      return PhraseRole.HEAD;
    }
    // What is a past tense is hardly ever the rare noun that is spelled alike: came, spoke.
    boolean onlyPast = has(readings, "VBD") && !has(readings, "VB");
    if (has(readings, "NN", "NNS", "NNP", "NN:U", "NN:UN", "NNPS") && !onlyPast) {
      return PhraseRole.HEAD;
    }
    return has(readings, "JJ", "JJR", "JJS") ? PhraseRole.MODIFIER : PhraseRole.NONE;
  }

  private static boolean has(List<Lexicon.Reading> readings, String... tags) {
    return readings.stream().anyMatch(reading -> List.of(tags).contains(reading.tag()));
  }

  // A class is initialised when it is first used, by one thread, and others wait for it.

  static final class Russian {
    static final Lexicon LEXICON =
        Lexicon.read(RussianInflection.DICTIONARY, Charset.forName("KOI8-R"));
    static final OfLanguage ROLES = PhraseRoles::russian;
  }

  private static final class English {
    static final Lexicon LEXICON =
        Lexicon.read(EnglishInflection.DICTIONARY, StandardCharsets.UTF_8);
    static final OfLanguage ROLES = PhraseRoles::english;
  }
}
