package org.korpu.morph;

import java.util.concurrent.CompletableFuture;
import org.korpu.model.LanguageTag;

/**
 * The inflection of each language that has rules here: Azerbaijani in Latin script, Russian,
 * English. Each is made when it is first asked for, once, and kept; the dictionaries of Russian and
 * English are opened only then. Safe for use by many threads.
 */
public final class Inflections {

  private Inflections() {}

  /**
   * The inflection of a language, whatever the region of its tag. A language without rules, and
   * Azerbaijani in another script, get one that knows only equal words.
   */
  public static Inflection of(LanguageTag language) {
    if (language.meets(LanguageTag.AZ) && isLatin(language)) {
      return Azerbaijani.INFLECTION;
    } else if (language.meets(LanguageTag.RU)) {
      return Russian.INFLECTION;
    } else if (language.meets(LanguageTag.EN)) {
      return English.INFLECTION;
    }
    return new PlainInflection(language);
  }

  /** Begins to make the inflection of a language that will be asked for, in another thread. */
  public static void prepare(LanguageTag language) {
    CompletableFuture<?> unused = CompletableFuture.runAsync(() -> of(language));
  }

  /**
   * The inflection of whole terms of a language, whatever the region of its tag. In a language
   * without rules, and Azerbaijani in another script, a term has one form, itself.
   */
  public static PhraseInflection phrases(LanguageTag language) {
    if (language.meets(LanguageTag.AZ) && isLatin(language)) {
      return Azerbaijani.PHRASES;
    } else if (language.meets(LanguageTag.RU)) {
      return Russian.PHRASES;
    } else if (language.meets(LanguageTag.EN)) {
      return English.PHRASES;
    }
    return new PhraseInflection(language, new PlainPhrases());
  }

  static boolean isLatin(LanguageTag language) {
    String script = language.script();
    return script.isEmpty() || script.equals("Latn");
  }

  // A class is initialised when it is first used, by one thread, and others wait for it.

  private static final class Azerbaijani {
    static final AzerbaijaniInflection INFLECTION = new AzerbaijaniInflection();
    static final PhraseInflection PHRASES =
        new PhraseInflection(LanguageTag.AZ, new AzerbaijaniPhrases());
  }

  private static final class Russian {
    static final RussianInflection INFLECTION = new RussianInflection();
    static final PhraseInflection PHRASES =
        new PhraseInflection(LanguageTag.RU, new RussianPhrases(INFLECTION.lexicon()));
  }

  private static final class English {
    static final EnglishInflection INFLECTION = new EnglishInflection();
    static final PhraseInflection PHRASES =
        new PhraseInflection(LanguageTag.EN, new EnglishPhrases(INFLECTION));
  }
}
