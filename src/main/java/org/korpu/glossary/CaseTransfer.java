package org.korpu.glossary;

import static java.util.Map.entry;
import static org.korpu.morph.GrammaticalCase.ABLATIVE;
import static org.korpu.morph.GrammaticalCase.ACCUSATIVE;
import static org.korpu.morph.GrammaticalCase.DATIVE;
import static org.korpu.morph.GrammaticalCase.GENITIVE;
import static org.korpu.morph.GrammaticalCase.INSTRUMENTAL;
import static org.korpu.morph.GrammaticalCase.LOCATIVE;
import static org.korpu.morph.GrammaticalCase.NOMINATIVE;
import static org.korpu.morph.GrammaticalCase.POSSESSIVE;
import static org.korpu.morph.GrammaticalCase.PREPOSITIONAL;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.korpu.model.LanguageTag;
import org.korpu.morph.GrammaticalCase;

/**
 * The case that a translation gives to what the source says in some case or after some preposition.
 * A rule of thumb for drafts: verbs of the two languages govern cases of their own.
 */
final class CaseTransfer {

  private static final Set<GrammaticalCase> ANY = EnumSet.allOf(GrammaticalCase.class);

  /** What a Russian noun can be without a preposition. */
  private static final Set<GrammaticalCase> WITHOUT_PREPOSITION =
      EnumSet.complementOf(EnumSet.of(PREPOSITIONAL));

  private static final Set<GrammaticalCase> NONE = EnumSet.noneOf(GrammaticalCase.class);

  /** Which cases follow a Russian preposition. */
  private static final Map<String, Set<GrammaticalCase>> RUSSIAN =
      Map.ofEntries(
          entry("в", EnumSet.of(PREPOSITIONAL, ACCUSATIVE)),
          entry("во", EnumSet.of(PREPOSITIONAL, ACCUSATIVE)),
          entry("на", EnumSet.of(PREPOSITIONAL, ACCUSATIVE)),
          entry("о", EnumSet.of(PREPOSITIONAL)),
          entry("об", EnumSet.of(PREPOSITIONAL)),
          entry("при", EnumSet.of(PREPOSITIONAL)),
          entry("к", EnumSet.of(DATIVE)),
          entry("ко", EnumSet.of(DATIVE)),
          entry("по", EnumSet.of(DATIVE)),
          entry("из", EnumSet.of(GENITIVE)),
          entry("от", EnumSet.of(GENITIVE)),
          entry("у", EnumSet.of(GENITIVE)),
          entry("до", EnumSet.of(GENITIVE)),
          entry("для", EnumSet.of(GENITIVE)),
          entry("без", EnumSet.of(GENITIVE)),
          entry("около", EnumSet.of(GENITIVE)),
          entry("против", EnumSet.of(GENITIVE)),
          entry("с", EnumSet.of(GENITIVE, INSTRUMENTAL)),
          entry("со", EnumSet.of(GENITIVE, INSTRUMENTAL)),
          entry("между", EnumSet.of(INSTRUMENTAL)),
          entry("над", EnumSet.of(INSTRUMENTAL)),
          entry("перед", EnumSet.of(INSTRUMENTAL)),
          entry("под", EnumSet.of(INSTRUMENTAL, ACCUSATIVE)),
          entry("через", EnumSet.of(ACCUSATIVE)));

  /** What Azerbaijani says by a case alone where Russian has a preposition and a case. */
  private static final Map<String, Map<GrammaticalCase, GrammaticalCase>> RUSSIAN_TO_AZERBAIJANI =
      Map.ofEntries(
          entry("в", Map.of(PREPOSITIONAL, LOCATIVE, ACCUSATIVE, DATIVE)),
          entry("во", Map.of(PREPOSITIONAL, LOCATIVE, ACCUSATIVE, DATIVE)),
          entry("на", Map.of(PREPOSITIONAL, LOCATIVE, ACCUSATIVE, DATIVE)),
          entry("при", Map.of(PREPOSITIONAL, NOMINATIVE)),
          entry("к", Map.of(DATIVE, DATIVE)),
          entry("ко", Map.of(DATIVE, DATIVE)),
          entry("из", Map.of(GENITIVE, ABLATIVE)),
          entry("от", Map.of(GENITIVE, ABLATIVE)));

  /** What English says by a preposition, in the two other languages. */
  private static final Map<String, GrammaticalCase> ENGLISH_TO_AZERBAIJANI =
      Map.of(
          "of", GENITIVE, "to", DATIVE, "in", LOCATIVE, "at", LOCATIVE, "from", ABLATIVE, "into",
          DATIVE);

  private static final Map<String, GrammaticalCase> ENGLISH_TO_RUSSIAN =
      Map.of(
          "of",
          GENITIVE,
          "to",
          DATIVE,
          "in",
          PREPOSITIONAL,
          "at",
          PREPOSITIONAL,
          "from",
          GENITIVE,
          "with",
          INSTRUMENTAL,
          "by",
          INSTRUMENTAL,
          "for",
          GENITIVE);

  private CaseTransfer() {}

  /**
   * The cases that a word can have after another.
   *
   * @param before the word before it, folded; empty where there is none
   */
  static Set<GrammaticalCase> after(String before, LanguageTag language) {
    return language.meets(LanguageTag.RU) ? RUSSIAN.getOrDefault(before, WITHOUT_PREPOSITION) : ANY;
  }

  /**
   * The case of the translation; empty where the source does not tell, one otherwise.
   *
   * @param found the case in the source
   * @param before the word before it, folded, without articles; empty where there is none
   */
  static Set<GrammaticalCase> transfer(
      GrammaticalCase found, String before, LanguageTag from, LanguageTag to) {
    if (to.meets(LanguageTag.AZ)) {
      if (from.meets(LanguageTag.RU)) {
        return russianToAzerbaijani(found, before);
      } else if (from.meets(LanguageTag.EN)) {
        return english(found, ENGLISH_TO_AZERBAIJANI.getOrDefault(before, NOMINATIVE));
      }
    } else if (to.meets(LanguageTag.RU)) {
      if (from.meets(LanguageTag.AZ)) {
        return EnumSet.of(azerbaijaniToRussian(found));
      } else if (from.meets(LanguageTag.EN)) {
        return english(found, ENGLISH_TO_RUSSIAN.getOrDefault(before, NOMINATIVE));
      }
    }
    return EnumSet.of(NOMINATIVE);
  }

  private static Set<GrammaticalCase> english(GrammaticalCase found, GrammaticalCase governed) {
    return EnumSet.of(found == POSSESSIVE ? GENITIVE : governed);
  }

  private static Set<GrammaticalCase> russianToAzerbaijani(GrammaticalCase found, String before) {
    if (RUSSIAN.containsKey(before)) {
      GrammaticalCase target = RUSSIAN_TO_AZERBAIJANI.getOrDefault(before, Map.of()).get(found);
      return target == null ? NONE : EnumSet.of(target);
    }
    // The instrumental without a preposition is said in many ways: tərəfindən, ilə, kimi.
    return found == INSTRUMENTAL ? NONE : EnumSet.of(found);
  }

  private static GrammaticalCase azerbaijaniToRussian(GrammaticalCase found) {
    return switch (found) {
      case LOCATIVE -> PREPOSITIONAL;
      case ABLATIVE -> GENITIVE;
      default -> found;
    };
  }
}
