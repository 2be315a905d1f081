package org.korpu.glossary;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.korpu.model.LanguageTag;

/** Ids for concepts that nobody gave one. */
public final class ConceptIds {

  /** The longest id, in characters; a longer one is cut at a word. */
  private static final int LONGEST = 60;

  private static final String UNNAMED = "concept";

  private ConceptIds() {}

  /**
   * An id made of the approved English term, else of the first term: {@code
   * state-migration-service} of “State Migration Service”. Only letters of ASCII, digits and
   * hyphens. Never empty.
   *
   * @param terms at least one
   */
  public static String of(List<Term> terms) {
    Optional<Term> english =
        terms.stream()
            .filter(term -> term.language().meets(LanguageTag.EN) && term.status().isApproved())
            .findFirst();
    return of(english.orElse(terms.get(0)).text());
  }

  /** An id made of a text. Never empty. */
  public static String of(String text) {
    String plain =
        Transliterator.getInstance("Any-Latin; Latin-ASCII")
            .transliterate(text.replace("ə", "a").replace("Ə", "A"))
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’ʹʺ]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (plain.length() > LONGEST) {
      int cut = plain.lastIndexOf('-', LONGEST);
      plain = plain.substring(0, cut > 0 ? cut : LONGEST);
    }
    return plain.isEmpty() ? UNNAMED : plain;
  }

  /** The id itself if it is not taken, else the first of {@code ID-2}, {@code ID-3}, … that is. */
  public static String free(String id, Predicate<String> taken) {
    String free = id;
    for (int i = 2; taken.test(free); i++) {
      free = id + '-' + i;
    }
    return free;
  }
}
